/** Two thumbs on one track: the part of the depth that is drawn. */
import { clamp, h, keepsKeys } from "../dom";
import type { Control } from "./control";

const LEAST = 0.05;
const STEP = 0.01;

export function range(label: string, changed: (range: [number, number]) => void): Control {
  const thumb = (name: string) => keepsKeys(h("input", { type: "range", min: 0, max: 1, step: STEP, "aria-label": name }));
  const lo = thumb(`${label}: first layer drawn`);
  const hi = thumb(`${label}: last layer drawn`);
  const span = h("div", { class: "rg-span" });
  const element = h("div", { class: "rg-range" }, h("div", { class: "rg-track" }, span), lo, hi);

  const show = ([a, b]: [number, number]) => {
    lo.value = String(a);
    hi.value = String(b);
    span.style.left = `${100 * a}%`;
    span.style.right = `${100 * (1 - b)}%`;
    // where both thumbs stand at the right end, the left one must be the one to take hold of
    lo.style.zIndex = a > 0.5 ? "1" : "";
    for (const input of [lo, hi]) input.setAttribute("aria-valuetext", `${Math.round(100 * Number(input.value))} %`);
  };
  const moved = (input: HTMLInputElement) => {
    const a = input === lo ? clamp(Number(lo.value), 0, Number(hi.value) - LEAST) : Number(lo.value);
    const b = input === hi ? clamp(Number(hi.value), Number(lo.value) + LEAST, 1) : Number(hi.value);
    const rounded: [number, number] = [Math.round(a * 100) / 100, Math.round(b * 100) / 100];
    show(rounded);
    changed(rounded);
  };
  for (const input of [lo, hi]) input.addEventListener("input", () => moved(input));
  return { element, show: (value) => show(value as [number, number]) };
}

/** The range in words. */
export function rangeText([lo, hi]: [number, number]): string {
  return lo <= 0 && hi >= 1 ? "whole depth" : `${Math.round(lo * 100)}–${Math.round(hi * 100)} % of depth`;
}
