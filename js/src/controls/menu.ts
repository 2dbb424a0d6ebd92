/** A menu that reads as plain text with a caret; a native select inside. One entry only: text, no control. */
import { h, keepsKeys } from "../dom";
import type { Option } from "../state";
import type { Control } from "./control";

export function menu(label: string, options: Option[], changed: (value: Option["value"]) => void, quiet = false): Control {
  if (options.length < 2) return { element: h("span", {}, options[0]?.label ?? ""), show() {} };
  const select = keepsKeys(h("select", { "aria-label": label }));
  for (const option of options) select.append(h("option", { value: option.value }, option.label));
  select.addEventListener("change", () => {
    const chosen = options[select.selectedIndex];
    if (chosen) changed(chosen.value);
  });
  return {
    element: h("label", { class: "rg-menu" }, quiet ? null : h("span", {}, label), select),
    show(value) { select.selectedIndex = options.findIndex((option) => option.value === value); },
  };
}
