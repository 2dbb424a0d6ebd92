/** All numbers as a table, for those who do not see the picture. */
import type { Context } from "./context";
import { h } from "./dom";
import { frameWords } from "./frames";
import { format, span } from "./scales";
import type { Quantity } from "./types";

const COLUMNS: [Quantity, string][] = [
  ["step", "step"], ["turning_angle", "turning angle"], ["progress", "progress"], ["deviation", "deviation"], ["to_target", "distance to target"],
];

export function numbersTable({ payload, view }: Context): HTMLTableElement {
  const columns = COLUMNS.filter(([quantity]) => view.numbers[quantity]);
  const head = ["model", "layer", ...columns.map(([, name]) => name)].map((name) => h("th", { scope: "col" }, name));
  const rows = payload.models.flatMap((model, m) => model.layers.map((layer, k) => {
    const cells = columns.map(([quantity]) => {
      const { values, reasons, low, high } = view.numbers[quantity]!;
      const value = values[m]?.[k] ?? null, reason = reasons[m]?.[k], a = low?.[m]?.[k] ?? null, b = high?.[m]?.[k] ?? null;
      const interval = value !== null && a !== null && b !== null ? ` ${span(quantity, a, b)}` : "";
      return h("td", {}, format(quantity, value, view.unit) + interval + (value === null && reason ? ` (${reason})` : ""));
    });
    return h("tr", {}, h("td", {}, model.label), h("th", { scope: "row" }, layer.name), ...cells);
  }));
  const words = [
    `${payload.title || "Paths"}: numbers of every layer. ${view.label}${view.convention ? `, ${view.convention}` : ""}${frameWords(payload) ? `; ${frameWords(payload)}` : ""}.`,
    view.card ? `${view.card}.` : "", view.interval ? `In brackets: ${view.interval}.` : "",
  ];
  const caption = h("caption", {}, words.filter(Boolean).join(" "));
  return h("table", {}, caption, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows));
}
