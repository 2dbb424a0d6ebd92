/** A list of layers to switch off, behind a word with a caret. Closes on Escape, on leaving, on a press elsewhere. */
import { type Cleanups, h, keepsKeys } from "../dom";
import type { Control } from "./control";

export interface Entry { value: string; label: string }

export function checklist(label: string, entries: Entry[], changed: (hidden: string[]) => void, cleanups: Cleanups): Control {
  const button = keepsKeys(h("button", { type: "button", "aria-expanded": "false", "aria-haspopup": "true", title: "Choose single layers" }, label));
  const list = h("div", { class: "rg-list", role: "group", "aria-label": label, hidden: true });
  const boxes = entries.map((entry) => keepsKeys(h("input", { type: "checkbox", value: entry.value })));
  entries.forEach((entry, i) => list.append(h("label", {}, boxes[i]!, h("span", {}, entry.label))));
  const all = keepsKeys(h("button", { type: "button", class: "rg-all" }, "Show all"));
  list.append(all);
  const element = h("div", { class: "rg-more" }, button, list);

  const open = (on: boolean) => {
    list.hidden = !on;
    button.setAttribute("aria-expanded", String(on));
  };
  const hidden = () => entries.filter((_, i) => !boxes[i]!.checked).map((entry) => entry.value);
  button.addEventListener("click", () => open(Boolean(list.hidden)));
  for (const box of boxes) box.addEventListener("change", () => changed(hidden()));
  all.addEventListener("click", () => changed([]));
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    open(false);
    button.focus();
    event.stopPropagation();
  });
  element.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !element.contains(event.relatedTarget as Node)) open(false);
  });
  cleanups.listen(document, "pointerdown", (event: PointerEvent) => {
    if (!event.composedPath().includes(element)) open(false);
  });
  return {
    element,
    show(value) {
      const off = value as string[];
      entries.forEach((entry, i) => { boxes[i]!.checked = !off.includes(entry.value); });
      all.hidden = off.length === 0;
    },
  };
}
