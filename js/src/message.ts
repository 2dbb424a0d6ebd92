/** What the figure says where there is no picture: nothing chosen, still placing, an error. */
import { h, keepsKeys } from "./dom";
import type { Payload, Picture, State } from "./types";

/** Why nothing is drawn and what to do; empty when something is. */
export function emptyText(payload: Payload, state: Readonly<State>, picture: Picture): string {
  if (picture.drawn.length) return "";
  if (!payload.models.length) return "No paths in this figure.";
  if (payload.models.every((model) => state.hidden.includes(model.name))) return "All paths are hidden. Choose one of the keys to show it.";
  const [lo, hi] = state.depth_range;
  if (state.hidden_layers.length && lo <= 0 && hi >= 1) return "All layers are switched off. Choose some in the list of layers.";
  return `No layers between ${Math.round(lo * 100)} and ${Math.round(hi * 100)} % of depth. Widen the range.`;
}

/** First what failed, then what was expected and what to do, then the details to copy. */
export function errorBanner(error: unknown): HTMLElement {
  const message = error instanceof Error ? error.message : String(error);
  const details = error instanceof Error && error.stack ? error.stack : message;
  const button = keepsKeys(h("button", { type: "button" }, "Copy details"));
  button.addEventListener("click", () => {
    navigator.clipboard?.writeText(`repgeo_nb widget: ${details}`).then(() => { button.textContent = "Copied"; }, () => {
      button.replaceWith(h("pre", {}, details)); // no clipboard here: the reader selects it
    });
  });
  return h("div", { class: "rg-error", role: "alert" },
    h("p", {}, "This figure could not be drawn."),
    h("p", {}, message),
    button);
}

/** Runs what draws; an error shows in the figure, where the reader looks, in place of its `grid`. */
export function guarded(root: HTMLElement, grid: HTMLElement, act: () => void): void {
  try {
    act();
  } catch (error) {
    failed(root, grid, error);
  }
}

export function failed(root: HTMLElement, grid: HTMLElement, error: unknown): void {
  mended(root, grid);
  root.append(errorBanner(error));
  grid.hidden = true;
  root.dataset.drawn = "error";
}

/** The figure without the error of before. */
export function mended(root: HTMLElement, grid: HTMLElement): void {
  root.querySelector(".rg-error")?.remove();
  grid.hidden = false;
}
