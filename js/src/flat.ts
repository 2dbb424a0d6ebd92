/** Draws a Drawing on a plain 2-D canvas: for pages without WebGL, where the picture has two axes. */
import type { Projector } from "./camera";
import type { Drawing, Ellipse, Line, Mark } from "./drawing";
import { ELLIPSE } from "./shaders";
import { shapePath } from "./glyph";
import { css } from "./theme";

const CASING = 3.4;

export function paintFlat(target: CanvasRenderingContext2D, drawing: Drawing, projector: Projector, ratio: number): void {
  const { theme } = drawing;
  target.setTransform(1, 0, 0, 1, 0, 0);
  target.fillStyle = css(theme.paper);
  target.fillRect(0, 0, target.canvas.width, target.canvas.height);
  target.setTransform(ratio, 0, 0, ratio, 0, 0);
  target.lineCap = "round";
  for (const ellipse of drawing.ellipses) paintEllipse(target, ellipse, projector);
  for (const line of drawing.leaders) stroke(target, line, projector);
  dashed(target, drawing.geodesic, projector, [5, 4.5]);
  // one path after the other, as they lie on each other
  for (const line of drawing.paths) ribbon(target, line, projector, CASING, css(theme.paper));
  for (const line of drawing.paths) ribbon(target, line, projector, 0, null);
  for (const line of drawing.arcs) stroke(target, line, projector);
  for (const line of drawing.guesses) dashed(target, [line], projector, [1.6, 3]);
  for (const mark of drawing.marks) paintMark(target, mark, projector, drawing);
}

function paintEllipse(target: CanvasRenderingContext2D, { at, tint, u, v }: Ellipse, projector: Projector): void {
  const [x, y] = projector.px(at);
  target.fillStyle = target.strokeStyle = css(tint);
  target.lineWidth = 1;
  target.beginPath();
  target.ellipse(x, y, Math.max(1, Math.hypot(...u)), Math.max(1, Math.hypot(...v)), Math.atan2(u[1], u[0]), 0, 2 * Math.PI);
  target.globalAlpha = ELLIPSE.fill;
  target.fill();
  target.globalAlpha = ELLIPSE.line;
  target.stroke();
  target.globalAlpha = 1;
}

function stroke(target: CanvasRenderingContext2D, line: Line, projector: Projector): void {
  const [x0, y0] = projector.px(line.a), [x1, y1] = projector.px(line.b);
  target.strokeStyle = css(line.cb);
  target.lineWidth = line.wb;
  target.beginPath();
  target.moveTo(x0, y0);
  target.lineTo(x1, y1);
  target.stroke();
}

function dashed(target: CanvasRenderingContext2D, lines: Line[], projector: Projector, dash: number[]): void {
  const first = lines[0];
  if (!first) return;
  target.setLineDash(dash);
  target.lineCap = "butt";
  target.strokeStyle = css(first.cb);
  target.lineWidth = first.wb;
  target.beginPath();
  target.moveTo(...(projector.px(first.a).slice(0, 2) as [number, number]));
  for (const line of lines) target.lineTo(...(projector.px(line.b).slice(0, 2) as [number, number]));
  target.stroke();
  target.setLineDash([]);
  target.lineCap = "round";
}

/** A tapered line with round ends. */
function ribbon(target: CanvasRenderingContext2D, line: Line, projector: Projector, extra: number, colour: string | null): void {
  const [x0, y0] = projector.px(line.a), [x1, y1] = projector.px(line.b);
  const length = Math.hypot(x1 - x0, y1 - y0) || 1, nx = -(y1 - y0) / length, ny = (x1 - x0) / length;
  const r0 = (line.wa + extra) / 2, r1 = (line.wb + extra) / 2;
  let fill: string | CanvasGradient = colour ?? css(line.cb);
  if (!colour) {
    const gradient = target.createLinearGradient(x0, y0, x1, y1);
    gradient.addColorStop(0, css(line.ca));
    gradient.addColorStop(1, css(line.cb));
    fill = gradient;
  }
  target.fillStyle = fill;
  target.beginPath();
  target.moveTo(x0 + nx * r0, y0 + ny * r0);
  target.lineTo(x1 + nx * r1, y1 + ny * r1);
  const angle = Math.atan2(ny, nx);
  target.arc(x1, y1, r1, angle, angle - Math.PI, true);
  target.lineTo(x0 - nx * r0, y0 - ny * r0);
  target.arc(x0, y0, r0, angle - Math.PI, angle - 2 * Math.PI, true);
  target.fill();
}

/** Path data about the origin for the shapes which only the stage has. */
function outline(mark: Mark): string {
  const r = mark.size / 2;
  if (mark.shape === "star") {
    const corner = (i: number) => {
      const radius = i % 2 ? r * 0.46 : r, angle = -Math.PI / 2 + (i * Math.PI) / 5;
      return `${radius * Math.cos(angle)} ${radius * Math.sin(angle)}`;
    };
    return `M${Array.from({ length: 10 }, (_, i) => corner(i)).join("L")}z`;
  }
  if (mark.shape === "dart") return `M${r} 0L${-r * 0.92} ${-r * 0.86}L${-r * 0.78} 0L${-r * 0.92} ${r * 0.86}z`;
  return shapePath(mark.shape, 0, 0, mark.shape === "ring" ? r : r * 0.92);
}

function paintMark(target: CanvasRenderingContext2D, mark: Mark, projector: Projector, { theme }: Drawing): void {
  const [x, y] = projector.px(mark.at);
  target.save();
  target.translate(x, y);
  target.rotate(-(mark.angle ?? 0));
  target.lineJoin = "round";
  if (mark.shape === "break") {
    target.strokeStyle = css(theme.paper);
    target.lineWidth = 3;
    target.stroke(new Path2D("M-1.5 5L1.5 -5"));
    target.strokeStyle = css(mark.tint);
    target.lineWidth = 1.5;
    target.stroke(new Path2D("M-4 6L0 -6M0 6L4 -6"));
    target.restore();
    return;
  }
  const path = new Path2D(outline(mark));
  const stroked = (colour: string, width: number) => {
    target.strokeStyle = colour;
    target.lineWidth = width;
    target.stroke(path);
  };
  if (mark.ring) {
    stroked(css(theme.paper), 10);
    stroked(css(theme.ink), 9.9);
    stroked(css(theme.paper), 6.1);
  } else stroked(css(theme.paper), 2 * mark.rim);
  const open = mark.hollow || mark.shape === "ring";
  target.fillStyle = open ? css(theme.paper) : css(mark.tint);
  target.fill(path);
  if (open) stroked(css(mark.tint), 1.9);
  target.restore();
}
