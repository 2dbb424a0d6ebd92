/** The cells and the colour bar on a 2-D canvas, on device pixels. */
import { ramp } from "../scales";
import { css, type RGB, type Theme } from "../theme";
import type { Matrix, Slice } from "./data";
import type { Geometry } from "./layout";
import { brief, luminance, share, type Span } from "./scale";

const VALUE_SIZE = 11, VALUE_ROOM = 5; // px of a value's text, and between it and the cell's edge
const SEPARATOR = 2; // px of paper between groups
const BLACK: RGB = [0, 0, 0], WHITE: RGB = [1, 1, 1];
const EVEN = 0.179; // luminance on which both are read equally well

export interface Scene { matrix: Matrix; slice: Slice; span: Span; geometry: Geometry; theme: Theme; family: string }

export function paint(canvas: HTMLCanvasElement, scene: Scene, ratio: number): void {
  const { width, height } = scene.geometry;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const target = canvas.getContext("2d");
  if (!target) return;
  target.setTransform(ratio, 0, 0, ratio, 0, 0);
  target.fillStyle = css(scene.theme.paper);
  target.fillRect(0, 0, width, height);
  cells(target, scene, ratio);
  separators(target, scene);
  bar(target, scene);
}

/** Colours of a share, made once: a matrix has thousands of cells. */
function colours(dark: boolean): RGB[] {
  return Array.from({ length: 256 }, (_, i) => ramp(i / 255, dark) as RGB);
}

function cells(target: CanvasRenderingContext2D, { matrix, slice, span, geometry, theme, family }: Scene, ratio: number): void {
  const { x, y, cell, gap } = geometry, table = colours(theme.name === "dark"), texts = table.map(css);
  const snap = (v: number) => Math.round(v * ratio) / ratio;
  const size = cell - gap, written = writes(target, matrix, slice, cell, family);
  target.textAlign = "center";
  target.textBaseline = "middle";
  matrix.each(slice, (r, c, value) => {
    const left = snap(x + c * cell), top = snap(y + r * cell);
    if (Number.isNaN(value)) return hatch(target, left, top, size, theme);
    const i = Math.round(255 * share(span, value));
    target.fillStyle = texts[i]!;
    target.fillRect(left, top, size, size);
    if (!written) return;
    target.fillStyle = css(luminance(table[i]!) > EVEN ? BLACK : WHITE);
    target.fillText(brief(value), left + size / 2, top + size / 2 + 0.5);
  });
}

/** Do the values fit into the cells, every one of them? */
function writes(target: CanvasRenderingContext2D, matrix: Matrix, slice: Slice, cell: number, family: string): boolean {
  target.font = `500 ${VALUE_SIZE}px ${family}`;
  if (cell < 26) return false;
  let widest = 0;
  matrix.each(slice, (_r, _c, value) => { if (!Number.isNaN(value)) widest = Math.max(widest, target.measureText(brief(value)).width); });
  return widest <= cell - VALUE_ROOM;
}

/** No value: paper with slanted lines. */
export function hatch(target: CanvasRenderingContext2D, x: number, y: number, size: number, { ink2 }: Theme): void {
  target.save();
  target.beginPath();
  target.rect(x, y, size, size);
  target.clip();
  target.globalAlpha = 0.4;
  target.strokeStyle = css(ink2);
  target.lineWidth = 0.8;
  target.beginPath();
  const pitch = Math.max(3, Math.min(6, size / 3));
  for (let d = pitch / 2; d < 2 * size; d += pitch) {
    target.moveTo(x + d - size, y + size);
    target.lineTo(x + d, y);
  }
  target.stroke();
  target.restore();
}

function separators(target: CanvasRenderingContext2D, { geometry: g, theme }: Scene): void {
  target.fillStyle = css(theme.paper);
  const half = (SEPARATOR + g.gap) / 2;
  const edges = (groups: Geometry["rowGroups"]) => (groups?.brackets ?? []).flatMap((bracket) => [bracket.from, bracket.to + 1]);
  for (const c of new Set(edges(g.columnGroups))) if (c > 0 && c < g.columns) target.fillRect(g.x + c * g.cell - half - g.gap / 2, g.y, 2 * half, g.rows * g.cell);
  for (const r of new Set(edges(g.rowGroups))) if (r > 0 && r < g.rows) target.fillRect(g.x, g.y + r * g.cell - half - g.gap / 2, g.columns * g.cell, 2 * half);
}

function bar(target: CanvasRenderingContext2D, { geometry: { bar: b }, theme }: Scene): void {
  const gradient = target.createLinearGradient(b.x, 0, b.x + b.width, 0), table = colours(theme.name === "dark");
  for (let i = 0; i < 256; i += 15) gradient.addColorStop(i / 255, css(table[i]!));
  target.fillStyle = gradient;
  target.beginPath();
  target.roundRect(b.x, b.y, b.width, b.height, 2);
  target.fill();
}
