/** A segmented control: radio buttons which look like one track, the chosen one a chip of paper. */
import { h, keepsKeys } from "../dom";
import type { Option } from "../state";
import type { Control } from "./control";

let groups = 0; // radio groups need names of their own, page-wide

export function segmented(label: string, options: Option[], changed: (value: Option["value"]) => void): Control {
  const name = `rg-${(groups += 1)}-${Math.random().toString(36).slice(2, 8)}`;
  const inputs = options.map((option) => keepsKeys(h("input", { type: "radio", name, value: option.value })));
  const element = h("fieldset", { class: options.length > 3 ? "rg-seg rg-long" : "rg-seg", "aria-label": label });
  options.forEach((option, i) => {
    const input = inputs[i]!;
    input.addEventListener("change", () => { if (input.checked) changed(option.value); });
    element.append(h("label", {}, input, h("span", { "data-text": option.label }, option.label)));
  });
  return {
    element,
    show(value) { options.forEach((option, i) => { inputs[i]!.checked = option.value === value; }); },
  };
}
