/** Colour fields, ellipses and bars on a 2-D canvas, on device pixels. */
import { hatch } from "../matrix/paint";
import { modelColour } from "../scales";
import { css, mix, type RGB, type Theme } from "../theme";
import type { Fields, OfPair, Own } from "./data";
import { type Ellipse, ellipseAt, evened, scaleOf } from "./ellipse";
import { type Box, type Geometry, type Plane, placeX, placeY } from "./layout";
import { colours, share, type Span } from "./scale";

const PAIR = 2;

/** What one drawing needs; made anew when the layer, the models, the colours or the sizes change. */
export interface Scene {
  fields: Fields; geometry: Geometry; theme: Theme; layer: number; models: number[];
  colour: Own; between: OfPair; span: Span; pairSpan: Span | null;
  /** Points with an ellipse, and px of a stretch of 1: of the models' ellipses, and of those compared in shape. */
  points: number[]; pairPoints: number[]; scale: number; pairScale: number;
}

/** Px of a stretch of 1 over these layers and the models shown; `even`: of ellipses of one area. */
export function sizeOf(fields: Fields, geometry: Geometry, models: number[], layers: number[], points: number[], room: number, even: boolean): number {
  const made: Ellipse[] = [], plane = geometry.planes[0]!;
  for (const layer of layers) for (const m of models) for (const p of points) {
    if (!fields.isWhole(m, layer, p)) continue;
    const stretch = fields.stretch(m, layer, p);
    made.push(ellipseAt(fields, geometry, plane, p, even ? evened(stretch) : stretch, 1));
  }
  return scaleOf(made, room);
}

export function paint(canvas: HTMLCanvasElement, scene: Scene, ratio: number): void {
  const { width, height } = scene.geometry;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const target = canvas.getContext("2d", { willReadFrequently: true }); // drawn by the processor: thousands of small shapes are no work for a GPU
  if (!target) return;
  target.setTransform(ratio, 0, 0, ratio, 0, 0);
  target.fillStyle = css(scene.theme.paper);
  target.fillRect(0, 0, width, height);
  for (const plane of scene.geometry.planes) {
    target.save();
    target.beginPath();
    target.rect(plane.x, plane.y, plane.width, plane.height);
    target.clip();
    if (plane.model === PAIR) between(target, scene, plane, ratio);
    else own(target, scene, plane, ratio);
    target.restore();
  }
  scene.geometry.bars.forEach((box, i) => bar(target, box, i === 0 ? scene.span : scene.pairSpan!, scene.theme));
}

/** A model's field and its ellipses. */
function own(target: CanvasRenderingContext2D, scene: Scene, plane: Plane, ratio: number): void {
  const { fields, layer, models, colour, span, theme, geometry } = scene, m = models[plane.model]!;
  const table = colours(span, theme), values = fields.field(colour, layer, m);
  field(target, scene, plane, values, span, table, ratio);
  for (const p of scene.points) {
    if (!fields.isWhole(m, layer, p)) continue;
    stroke(target, ellipseAt(fields, geometry, plane, p, fields.stretch(m, layer, p), scene.scale), theme.ink, theme.paper);
  }
}

/** The pair's field; the ellipses of both, of equal area where only their shapes are compared. */
function between(target: CanvasRenderingContext2D, scene: Scene, plane: Plane, ratio: number): void {
  const { fields, layer, models, pairSpan, theme, geometry } = scene, [a, b] = models as [number, number];
  const table = colours(pairSpan!, theme), values = fields.field(scene.between, layer, a, b);
  const shape = scene.between === "spectral_ratio", dark = theme.name === "dark";
  const clear = values.map((v, p) => (fields.areWhole(a, b, layer, p) ? v : NaN));
  field(target, scene, plane, clear, pairSpan!, table, ratio);
  for (const p of scene.pairPoints) {
    if (!fields.areWhole(a, b, layer, p)) continue;
    [a, b].forEach((m, i) => {
      const stretch = fields.stretch(m, layer, p), ellipse = ellipseAt(fields, geometry, plane, p, shape ? evened(stretch) : stretch, scene.pairScale);
      stroke(target, ellipse, modelColour(i, dark) as RGB, null, i === 1);
    });
  }
}

/** Cells of a grid, or dots of samples; hatched without a value. */
function field(target: CanvasRenderingContext2D, scene: Scene, plane: Plane, values: Float64Array, span: Span, table: RGB[], ratio: number): void {
  const { fields, geometry, theme } = scene, texts = table.map(css), { grid } = fields;
  const snap = (v: number) => Math.round(v * ratio) / ratio;
  const index = (v: number) => Math.round(255 * share(span, v));
  if (grid) {
    const xs = geometry.edges![0].map((x) => snap(placeX(geometry, plane, x))), ys = geometry.edges![1].map((y) => snap(placeY(geometry, plane, y)));
    for (let r = 0; r < grid.ys.length; r++) for (let c = 0; c < grid.xs.length; c++) {
      const p = grid.at[r * grid.xs.length + c]!, value = p < 0 ? NaN : values[p]!;
      const x = xs[c]!, y = ys[r + 1]!, width = xs[c + 1]! - x, height = ys[r]! - y;
      if (Number.isNaN(value)) { hatched(target, x, y, width, height, theme); continue; }
      target.fillStyle = texts[index(value)]!;
      target.fillRect(x, y, width, height);
    }
  } else {
    target.fillStyle = css(mix(theme.paper, theme.ink, 0.04));
    target.fillRect(plane.x, plane.y, plane.width, plane.height);
    const radius = Math.max(2.5, 0.42 * geometry.pitch);
    values.forEach((value, p) => {
      const x = placeX(geometry, plane, fields.x[p]!), y = placeY(geometry, plane, fields.y[p]!);
      target.save();
      target.beginPath();
      target.arc(x, y, radius, 0, 2 * Math.PI);
      if (Number.isNaN(value)) {
        target.clip();
        hatched(target, x - radius, y - radius, 2 * radius, 2 * radius, theme);
      } else {
        target.fillStyle = texts[index(value)]!;
        target.fill();
        target.strokeStyle = css(theme.paper);
        target.stroke();
      }
      target.restore();
    });
  }
}

function hatched(target: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, theme: Theme): void {
  target.fillStyle = css(theme.paper);
  target.fillRect(x, y, width, height);
  target.save();
  target.beginPath();
  target.rect(x, y, width, height);
  target.clip();
  hatch(target, x, y, Math.max(width, height), theme);
  target.restore();
}

/** Paper inside and a thin line of ink: read on every colour. */
function stroke(target: CanvasRenderingContext2D, { x, y, a, b }: Ellipse, ink: RGB, inside: RGB | null, dashed = false): void {
  target.save();
  target.beginPath();
  target.transform(a[0], a[1], b[0], b[1], x, y);
  target.arc(0, 0, 1, 0, 2 * Math.PI);
  target.restore();
  if (inside) {
    target.globalAlpha = 0.8;
    target.fillStyle = css(inside);
    target.fill();
  }
  target.globalAlpha = inside ? 0.6 : 1;
  target.strokeStyle = css(ink);
  target.lineWidth = inside ? 0.9 : 1.4;
  target.setLineDash(dashed ? [3.4, 2.2] : []);
  target.stroke();
  target.setLineDash([]);
  target.globalAlpha = 1;
}

function bar(target: CanvasRenderingContext2D, { x, y, width, height }: Box, span: Span, theme: Theme): void {
  const gradient = target.createLinearGradient(x, 0, x + width, 0), table = colours(span, theme);
  for (let i = 0; i < 256; i += 15) gradient.addColorStop(i / 255, css(table[i]!));
  target.fillStyle = gradient;
  target.beginPath();
  target.roundRect(x, y, width, height, 2);
  target.fill();
}

export const modelInk = (i: number, dark: boolean): string => css(modelColour(i, dark) as RGB);
