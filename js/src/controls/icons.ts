/** Line icons: reset and save. */
import { h, keepsKeys, svg } from "../dom";

export const RESET = "M3.2 5.2A5.6 5.6 0 1 1 2.4 8M3 2.2v3.2h3.2";
export const SAVE = "M8 2.2v7.6M4.9 7 8 10l3.1-3M2.6 13.4h10.8";

export function icon(label: string, path: string, pressed: () => void): HTMLButtonElement {
  const button = keepsKeys(h("button", { type: "button", class: "rg-icon", "aria-label": label, title: label }, svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: path }))));
  button.addEventListener("click", pressed);
  return button;
}

export const icons = (reset: () => void, save: () => void): HTMLElement =>
  h("span", { class: "rg-icons" }, icon("Reset view", RESET, reset), icon("Save picture", SAVE, save));
