/** A box to tick, with a sample of what it switches and the words that say what that is. */
import { h, keepsKeys } from "../dom";
import type { Control } from "./control";

export function toggle(label: string, words: string, sample: SVGElement | null, changed: (on: boolean) => void): Control {
  const box = keepsKeys(h("input", { type: "checkbox", "aria-label": `${label}: ${words}` }));
  const element = h("label", { class: "rg-toggle", title: `Show or hide: ${label.toLowerCase()}` }, box, sample, h("span", {}, words));
  box.addEventListener("change", () => changed(box.checked));
  return {
    element,
    show(value) {
      box.checked = Boolean(value);
      element.classList.toggle("rg-off", !value);
    },
  };
}
