/** The figure of curves: its elements, what it is looking at, and when it draws. */
import { segmented } from "../controls/segmented";
import type { Control } from "../controls/control";
import { Cleanups, clamp, h, keepsKeys, takeKeys, watchSize } from "../dom";
import { guarded, mended } from "../message";
import { pick } from "../state";
import { readTheme, watchTheme } from "../theme";
import { Chart, type Look, readout, three } from "./chart";
import { LineKeys } from "./keys";
import type { Change, CurveStore } from "./store";
import { type Curves, isDrawn, refAt, type Spot } from "./types";

const NARROW = 640, WIDE = 1240;
const GAP = 26, HEAD = 20, LEAST = 190; // px: between charts, of a chart's head, of a chart's width

export class CurveFigure {
  readonly root = h("section", { class: "rg rg-curves", role: "group" });
  #cleanups = new Cleanups();
  #title = h("h3", { class: "rg-title" });
  #subtitle = h("p", { class: "rg-convention" });
  #row = h("div", { class: "rg-controls" });
  #panels = keepsKeys(h("div", { class: "rg-panels", tabindex: 0, role: "application" }));
  #keys = new LineKeys((k) => this.#toggle(k), (k) => { this.#keyed = k; this.#paint(); });
  #plot = h("div", { class: "rg-plot" }, this.#panels, this.#keys.leaders, this.#keys.element);
  #notes = h("p", { class: "rg-honesty" });
  #foot = h("footer", { class: "rg-foot rg-note" }, this.#notes);
  #said = h("p", { "aria-live": "polite" });
  #unseen = h("div", { class: "rg-unseen" });
  #grid = h("div", { class: "rg-grid" }, h("header", { class: "rg-head" }, h("div", { class: "rg-words" }, this.#title, this.#subtitle), this.#row), this.#plot, this.#foot);
  #charts: Chart[] = [];
  #scale: Control | null = null;
  #spot: Spot | null = null;
  #keyed: number | null = null;
  #width = 0;

  constructor(private store: CurveStore, cleanups: Cleanups, style: string) {
    this.root.append(h("style", {}, style), this.#grid, this.#unseen);
    cleanups.add(() => { this.#cleanups.run(); this.root.remove(); });
    store.listen((changed) => this.#guard(() => this.#changed(changed)));
    watchTheme(this.#cleanups, () => this.#guard(() => this.#paint()));
    watchSize(this.#cleanups, this.root, () => this.#guard(() => this.#paint()));
    this.#listen();
    this.#guard(() => this.#load());
  }

  /* ---------- what happens ---------- */

  #listen(): void {
    const element = this.#panels;
    element.addEventListener("pointerleave", () => this.#look(null));
    element.addEventListener("blur", () => this.#look(null));
    element.addEventListener("keydown", takeKeys((event) => this.#pressed(event)));
  }

  #pressed({ key, shiftKey }: KeyboardEvent): boolean {
    const curves = this.store.curves;
    if (!curves) return false;
    if (key === "ArrowLeft" || key === "ArrowRight") this.#along(curves, key === "ArrowRight" ? 1 : -1);
    else if (key === "ArrowUp" || key === "ArrowDown") this.#across(curves, key === "ArrowDown" ? 1 : -1);
    else if (key === "Enter" && this.#spot) this.#choose(this.#spot, shiftKey);
    else if (key === "Escape") { this.#look(null); this.store.set({ selected: [] }); }
    else return false;
    return true;
  }

  /** To the next point of the line that has a value. */
  #along(curves: Curves, by: 1 | -1): void {
    const spot = this.#spot;
    if (!spot) return this.#across(curves, 1);
    const { y } = curves.series[spot.series]!;
    for (let i = spot.i + by; i >= 0 && i < y.length; i += by) if (y[i] !== null) return this.#look({ ...spot, i });
  }

  /** To the next line drawn, at the same x. */
  #across(curves: Curves, by: 1 | -1): void {
    const lines = curves.series.flatMap((series, s) => (series.role !== "run" && isDrawn(curves, series, this.store.state.hidden) ? [s] : []));
    if (!lines.length) return;
    const from = this.#spot ? lines.indexOf(lineOf(curves, this.#spot.series)) : by > 0 ? -1 : 0;
    const next = lines[(from + by + lines.length) % lines.length]!;
    const x = this.#spot ? curves.series[this.#spot.series]!.x[this.#spot.i]! : null, own = curves.series[next]!;
    const known = own.y.flatMap((y, i) => (y === null ? [] : [i]));
    const i = known.reduce((best, at) => (x !== null && Math.abs(own.x[at]! - x) < Math.abs(own.x[best]! - x) ? at : best), known[0]!);
    this.#look({ series: next, i });
  }

  #look(spot: Spot | null): void {
    if (spot?.series === this.#spot?.series && spot?.i === this.#spot?.i) return;
    this.#spot = spot;
    const curves = this.store.curves!;
    this.store.hover(spot && refAt(curves.series[runOf(curves, spot.series)]!, spot.i));
    this.#said.textContent = spot ? readout(curves, spot).map((part) => (typeof part === "string" ? part : part.textContent)).join("") : "";
    this.#paint();
  }

  #choose(spot: Spot | null, add: boolean): void {
    const curves = this.store.curves!;
    this.store.set({ selected: pick(this.store.state.selected, spot && refAt(curves.series[runOf(curves, spot.series)]!, spot.i), add) });
  }

  #toggle(k: number): void {
    const name = this.store.curves!.keys[k]!.name, { hidden } = this.store.state;
    this.#spot = null;
    this.store.set({ hidden: hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name] });
  }

  /** An error shows in the figure, where the reader looks. */
  #guard(act: () => void): void {
    guarded(this.root, this.#grid, act);
  }

  #changed(changed: Set<Change>): void {
    if (changed.has("payload")) return this.#load();
    if (changed.has("hovered") && !this.#isOwnHover()) this.#spot = this.#spotOfHovered();
    this.#paint();
  }

  /** Did the hovered layer come from here? */
  #isOwnHover(): boolean {
    const { curves, state } = this.store, spot = this.#spot;
    return JSON.stringify(spot && curves ? refAt(curves.series[runOf(curves, spot.series)]!, spot.i) : null) === JSON.stringify(state.hovered);
  }

  /** A layer hovered in a linked figure: its line's last point, or the point that stands for it. */
  #spotOfHovered(): Spot | null {
    const { curves, state: { hovered, hidden } } = this.store;
    if (!curves || !hovered) return null;
    for (const [series, each] of curves.series.entries()) {
      if (each.role === "mean" || !isDrawn(curves, each, hidden)) continue;
      const i = each.y.findLastIndex((y, at) => y !== null && JSON.stringify(refAt(each, at)) === JSON.stringify(hovered));
      if (i >= 0) return { series, i };
    }
    return null;
  }

  #load(): void {
    const { curves, error } = this.store;
    if (error) throw error;
    mended(this.root, this.#grid);
    if (!curves) return;
    this.#spot = this.#spotOfHovered();
    this.#title.textContent = curves.title;
    this.#title.hidden = !curves.title;
    this.#subtitle.textContent = curves.subtitle;
    this.#subtitle.hidden = !curves.subtitle;
    this.#notes.textContent = curves.notes.join(" ");
    this.#foot.hidden = !curves.notes.length;
    this.root.setAttribute("aria-label", curves.title || "Curves");
    this.#charts = curves.panels.map((_, p) => this.#chart(p));
    this.#panels.replaceChildren(...this.#charts.map((chart) => chart.element));
    this.#buildControls(curves);
    this.#unseen.replaceChildren(this.#said, ...numbers(curves));
    this.#paint();
  }

  #chart(panel: number): Chart {
    const chart = new Chart(panel);
    chart.svg.addEventListener("pointermove", (event) => this.#look(chart.nearest(event)));
    chart.svg.addEventListener("click", (event) => this.#choose(chart.nearest(event), event.shiftKey));
    return chart;
  }

  #buildControls({ x }: Curves): void {
    this.#scale = null;
    this.#row.replaceChildren();
    this.#row.hidden = !x.other;
    if (!x.other) return;
    const options = [{ value: "linear", label: "linear" }, { value: "log", label: "log" }];
    this.#scale = segmented(`Scale of ${x.label}`, options, (value) => this.store.set({ x_scale: value as "linear" | "log" }));
    this.#row.append(h("span", { class: "rg-scale" }, x.label), this.#scale.element);
  }

  /* ---------- drawing ---------- */

  #paint(): void {
    const { curves, state } = this.store, across = this.root.clientWidth;
    if (!curves || !across) return;
    const theme = readTheme(this.root, state.theme);
    const look: Look = { curves, state, theme, spot: this.#spot, keyed: this.#keyed };
    const inner = this.#grid.clientWidth || across, narrow = across < NARROW;
    const keys = curves.keys.length > 1 || curves.keys[0]!.detail ? this.#keys.width(curves) : 0;
    if (narrow !== (this.#keys.element.parentElement !== this.#plot)) (narrow ? this.#plot.before(this.#keys.element) : this.#plot.append(this.#keys.element));
    this.#keys.element.hidden = !keys;
    const room = narrow ? inner : inner - keys, n = this.#charts.length;
    const columns = clamp(Math.floor((room + GAP) / (LEAST + GAP)), 1, Math.min(n, 4));
    const width = Math.floor((room - (columns - 1) * GAP) / columns);
    const height = state.height || (n > 1 ? (narrow ? 170 : 210) : narrow ? 250 : across >= WIDE ? 400 : 300);
    this.#panels.style.gridTemplateColumns = `repeat(${columns}, ${width}px)`;
    for (const chart of this.#charts) chart.paint(look, width, height);
    this.#keys.paint(look);
    this.#keys.leaders.replaceChildren();
    if (keys && !narrow) this.#placeKeys(look, columns, width, height);
    this.#scale?.show(state.x_scale);
    this.#describe(look);
    if (this.#width !== inner) this.#width = inner;
    this.root.dataset.drawn = "1";
  }

  /** Right of the last chart of the first row, which the leaders join. */
  #placeKeys(look: Look, columns: number, width: number, height: number): void {
    const chart = this.#charts[Math.min(columns, this.#charts.length) - 1]!;
    const left = columns * width + (columns - 1) * GAP - (width - chart.right);
    this.#keys.place(look, chart, HEAD, left, height - 20);
  }

  #describe({ curves, state }: Look): void {
    const { y, x, keys } = curves, names = state.selected.map((ref) => ref.join(" ")).join(", ");
    this.#panels.setAttribute("aria-label", `${keys.length} line${keys.length === 1 ? "" : "s"}, ${y.label} over ${x.label}.${names ? ` Selected: ${names}.` : ""} Left and right walk along a line, up and down change the line, Enter selects.`);
    Object.assign(this.root.dataset, { hovered: state.hovered?.join("/") ?? "", scale: state.x_scale, keys: String(keys.length) });
  }
}

/** Of a mean, the first of its runs: what a linked figure is told. */
function runOf({ series }: Curves, s: number): number {
  const own = series[s]!;
  if (own.role !== "mean") return s;
  const run = series.findIndex(({ key, role, panel }) => key === own.key && panel === own.panel && role === "run");
  return run < 0 ? s : run;
}

/** Of a run, the mean it belongs to. */
function lineOf({ series }: Curves, s: number): number {
  const own = series[s]!;
  return own.role === "run" ? series.findIndex(({ key, role, panel }) => key === own.key && panel === own.panel && role !== "run") : s;
}

/** All numbers as tables, for those who do not see the picture. */
function numbers(curves: Curves): HTMLTableElement[] {
  return curves.panels.map((panel, p) => {
    const own = curves.series.filter((series) => series.panel === p);
    const head = own.map(({ key, name }) => h("th", { scope: "col" }, [curves.keys[key]!.label, panel ? "" : name].filter(Boolean).join(", ")));
    const xs = [...new Set(own.flatMap(({ x }) => x))].sort((a, b) => a - b);
    const rows = xs.map((x) => h("tr", {}, h("th", { scope: "row" }, curves.x.names?.[x] ?? String(x)), ...own.map((series) => {
      const i = series.x.indexOf(x), y = series.y[i], low = series.low?.[i], high = series.high?.[i];
      return h("td", {}, y == null ? "–" : three(y) + (low != null && high != null ? ` [${three(low)}, ${three(high)}]` : ""));
    })));
    const caption = `${curves.title}${panel ? `, ${panel}` : ""}: ${curves.y.label}${curves.y.unit ? ` in ${curves.y.unit}` : ""} over ${curves.x.label}.`;
    return h("table", {}, h("caption", {}, caption), h("thead", {}, h("tr", {}, h("th", { scope: "col" }, curves.x.label), ...head)), h("tbody", {}, ...rows));
  });
}
