/** All numbers as a table, for those who do not see the picture. */
import type { Context } from "./context";
import { h } from "./dom";
import { format } from "./scales";
import type { Quantity } from "./types";

const COLUMNS: [Quantity, string][] = [
  ["step", "step"], ["turning_angle", "turning angle"], ["progress", "progress"], ["deviation", "deviation"], ["to_target", "distance to target"],
];

export function numbersTable({ payload, view }: Context): HTMLTableElement {
  const columns = COLUMNS.filter(([quantity]) => view.numbers[quantity]);
  const head = ["model", "layer", ...columns.map(([, name]) => name)].map((name) => h("th", { scope: "col" }, name));
  const rows = payload.models.flatMap((model, m) => model.layers.map((layer, k) => {
    const cells = columns.map(([quantity]) => {
      const { values, reasons } = view.numbers[quantity]!;
      const value = values[m]?.[k] ?? null, reason = reasons[m]?.[k];
      return h("td", {}, format(quantity, value, view.unit) + (value === null && reason ? ` (${reason})` : ""));
    });
    return h("tr", {}, h("td", {}, model.label), h("th", { scope: "row" }, layer.name), ...cells);
  }));
  const caption = h("caption", {}, `${payload.title || "Paths"}: numbers of every layer. ${view.label}${view.convention ? `, ${view.convention}` : ""}.`);
  return h("table", {}, caption, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows));
}
