/** Reads the page's colours: Jupyter's variables where there are any, the reader's preference elsewhere. */
import { type Cleanups, h } from "./dom";
import type { State } from "./types";

export type RGB = [number, number, number];
export interface Theme { name: "light" | "dark"; paper: RGB; ink: RGB; ink2: RGB }

export const mix = (a: RGB, b: RGB, t: number): RGB => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
export const css = (c: RGB): string => `rgb(${c.map((v) => Math.round(v * 255)).join(",")})`;
export const rgb = (hex: string): RGB => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255) as RGB;

const FALLBACK: Theme = { name: "light", paper: [1, 1, 1], ink: [0.08, 0.08, 0.08], ink2: [0.38, 0.38, 0.38] };
const HOST_VARIABLES = ["--jp-layout-color0", "--vscode-editor-background"];

/** Says in `data-theme` which colours of our own to use; absent when the host brings its own. */
function choose(root: HTMLElement, wanted: State["theme"]): void {
  const style = getComputedStyle(root);
  const hosted = HOST_VARIABLES.some((name) => style.getPropertyValue(name).trim() !== "");
  root.toggleAttribute("data-forced", wanted !== "auto");
  if (wanted !== "auto") root.dataset.theme = wanted;
  else if (hosted) delete root.dataset.theme;
  else root.dataset.theme = prefersDark() ? "dark" : "light";
}

function prefersDark(): boolean {
  const page = document.documentElement;
  const said = document.body.dataset.jpThemeLight ?? page.getAttribute("theme") ?? page.dataset.theme ?? (page.classList.contains("dark") ? "dark" : "");
  if (said === "false" || said === "dark") return true;
  if (said === "true" || said === "light") return false;
  return window.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
}

/** A CSS colour as computed for `property` on the root: channels in 0..1 and opacity. */
function colourOf(probe: HTMLElement, property: string): { colour: RGB; alpha: number } | null {
  probe.style.color = `var(${property})`;
  const text = getComputedStyle(probe).color;
  const parts = text.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number);
  if (!parts || parts.length < 3) return null;
  const scale = text.startsWith("color(") ? 1 : 255; // color-mix() computes to color(srgb r g b)
  return { colour: parts.slice(0, 3).map((v) => v / scale) as RGB, alpha: parts[3] ?? 1 };
}

export function readTheme(root: HTMLElement, wanted: State["theme"]): Theme {
  choose(root, wanted);
  const probe = h("i", { hidden: true });
  root.append(probe);
  const paper = colourOf(probe, "--rg-paper")?.colour ?? FALLBACK.paper;
  const over = (property: string, fallback: RGB): RGB => {
    const found = colourOf(probe, property);
    return found ? mix(paper, found.colour, found.alpha) : fallback;
  };
  const theme: Theme = {
    name: paper[0] + paper[1] + paper[2] > 1.5 ? "light" : "dark",
    paper,
    ink: over("--rg-ink", FALLBACK.ink),
    ink2: over("--rg-ink2", FALLBACK.ink2),
  };
  probe.remove();
  root.dataset.paper = theme.name;
  return theme;
}

/** Calls back whenever the page may have changed its colours. */
export function watchTheme(cleanups: Cleanups, changed: () => void): void {
  let late = 0;
  const twice = () => { // Lab sets the attribute before its new style sheet applies
    changed();
    clearTimeout(late);
    late = window.setTimeout(changed, 250);
  };
  const observer = new MutationObserver(twice);
  const attributes = { attributes: true, attributeFilter: ["data-jp-theme-light", "data-jp-theme-name", "data-vscode-theme-kind", "theme", "data-theme", "class"] };
  observer.observe(document.body, attributes);
  observer.observe(document.documentElement, attributes);
  cleanups.add(() => { observer.disconnect(); clearTimeout(late); });
  const query = window.matchMedia?.("(prefers-color-scheme: dark)");
  if (query) cleanups.listen(query, "change", twice);
}
