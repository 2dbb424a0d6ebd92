/** A slider over the values of a numeric dim (epochs, steps): the value stands beside it. */
import type { Control } from "../controls/control";
import { h, keepsKeys } from "../dom";
import type { Option } from "../state";

export function slider(label: string, options: Option[], changed: (value: Option["value"]) => void): Control {
  const input = keepsKeys(h("input", { type: "range", min: 0, max: options.length - 1, step: 1, "aria-label": label }));
  const output = h("output");
  const show = (i: number) => {
    input.value = String(i);
    output.textContent = options[i]!.label;
    input.setAttribute("aria-valuetext", options[i]!.label);
  };
  // room for the longest value, so that nothing moves while it slides
  output.style.minWidth = `${Math.max(...options.map((option) => option.label.length))}ch`;
  input.addEventListener("input", () => {
    show(Number(input.value));
    changed(options[Number(input.value)]!.value);
  });
  return {
    element: h("label", { class: "rg-slide" }, h("span", {}, label), input, output),
    show(value) { show(Math.max(0, options.findIndex((option) => option.value === value))); },
  };
}
