/** The markers' shapes as SVG paths, for keys, card and charts: the same shapes as on the stage. */
import { svg } from "./dom";

/** Path data of a shape with radius r about (x, y). */
export function shapePath(shape: string, x: number, y: number, r: number): string {
  const f = (v: number) => v.toFixed(2);
  const polygon = (points: [number, number][]) => `M${points.map(([dx, dy]) => `${f(x + dx * r)} ${f(y + dy * r)}`).join("L")}z`;
  switch (shape) {
    case "square": return polygon([[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]]);
    case "triangle": return polygon([[0, -1.2], [1.1, 0.8], [-1.1, 0.8]]);
    case "diamond": return polygon([[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]]);
    default: return `M${f(x - r)} ${f(y)}a${f(r)} ${f(r)} 0 1 0 ${f(2 * r)} 0a${f(r)} ${f(r)} 0 1 0 ${f(-2 * r)} 0z`;
  }
}

/** A marker as it stands beside a name. `fill` is the paper's colour for hollow ones. */
export function glyph(shape: string, colour: string, fill: string, size: number): SVGSVGElement {
  const outline = fill === colour ? 1.2 : 1.7;
  const radius = fill === colour ? 4.8 : 4.5;
  return svg("svg", { viewBox: "0 0 14 14", width: size, height: size, "aria-hidden": "true" },
    svg("path", { d: shapePath(shape, 7, 7, radius), fill, stroke: colour, "stroke-width": outline }));
}

/** A sample of a band, or of a null model's dashed line on its own. */
export function sample(kind: "band" | "null"): SVGSVGElement {
  const grey = "var(--rg-ink2)", dash = kind === "null" ? "4 3" : "none";
  return svg("svg", { width: 22, height: 10, "aria-hidden": "true" },
    svg("path", { d: "M0 0H22V10H0z", fill: grey, opacity: kind === "null" ? 0.13 : 0.22 }),
    svg("path", { d: "M0 5H22", fill: "none", stroke: grey, "stroke-width": kind === "null" ? 1.1 : 1.5, "stroke-dasharray": dash }));
}

/** The sign for a step that is drawn too long or too short: the line with a break in it. */
export function breakSign(): SVGSVGElement {
  const line = { fill: "none", stroke: "var(--rg-ink2)" };
  return svg("svg", { width: 26, height: 11, role: "img", "aria-label": "marked by two slanted strokes" },
    svg("path", { ...line, d: "M0 5.5H10M16 5.5H26", "stroke-width": 2.4 }),
    svg("path", { ...line, d: "M9.5 10.5L12.5 .5M13.5 10.5L16.5 .5", "stroke-width": 1.4 }));
}
