/** One line, always there: which projection, how far the picture lies, which steps are marked, the worst pair. */
import type { Context } from "./context";
import { h } from "./dom";
import { jointWords } from "./frames";
import { breakSign } from "./glyph";
import { TOLERANCE } from "./project";
import { plain } from "./scales";
import type { Payload, Quality } from "./types";

/** Words of the line; bold ones carry the numbers, and one is followed by the sign of a marked step. */
export type Piece = { text: string; bold?: boolean } | { sign: string };

const NBSP = "\u00a0"; // a number is not parted from its unit
const percent = (share: number): string => `${Math.round(share * 100)}${NBSP}%`;

export function honesty({ payload, picture, view, state }: Context): Piece[] {
  const { projection, axes, quality } = picture;
  if (!quality.points) return [{ text: `${projection.label}, ${axes}-D: no points drawn.` }];
  const note = [projection.note, jointWords(payload) || keptAxes(payload, picture)].filter(Boolean).join("; ");
  const pieces: Piece[] = [{ text: `${projection.label}${note ? ` (${note})` : ""}, ${axes}-D: ` }];
  if (quality.variance !== null) pieces.push({ text: `${percent(quality.variance)} of variance`, bold: true }, { text: ", " });
  pieces.push({ text: `stress ${quality.stress.toFixed(2)}`, bold: true }, { text: ` over ${quality.points} points; ` });
  pieces.push(...steps(quality));
  const { worst } = quality;
  if (worst) {
    const unit = view.unit ? `${NBSP}${view.unit}` : "";
    const pair = `${pointName(payload, worst.i)} – ${pointName(payload, worst.j)}`;
    const distance = plain(worst.distance), decimals = distance.split(".")[1]?.length ?? 0;
    pieces.push({ text: ` Worst pair ${pair}: ${distance}${unit}, drawn ${worst.drawn.toFixed(Math.min(decimals, 4))}.` });
  }
  const said = state.intervals ? ellipses(picture, view) : "";
  return said ? [...pieces, { text: ` ${said}` }] : pieces;
}

/** What the ellipses are; or why there are none any more: they belong to the picture fitted to all layers. */
function ellipses({ cloud, refitted, projection, axes }: Context["picture"], { interval }: Context["view"]): string {
  if (cloud && interval) return `Ellipses: ${interval.replace(" %", `${NBSP}%`)}${leftOut(projection.axes[axes].folded ?? 0)}.`;
  return refitted && projection.axes[axes].cloud ? "No ellipses: they were fitted on all layers." : "";
}

/** Resamples that put points on the other side of the picture say nothing of the distances' uncertainty. */
function leftOut(folded: number): string {
  return Math.round(100 * folded) ? `; ${percent(folded)} of them fold the picture otherwise and are left out` : "";
}

function steps({ off, steps: all }: Quality): Piece[] {
  if (all === 0) return [{ text: "single layers, no steps." }];
  if (off.size === 0) return [{ text: `every step within ${percent(TOLERANCE)} of its length.` }];
  return [{ text: `${off.size} of ${all} steps`, bold: true }, { text: ` drawn over ${percent(TOLERANCE)} ` }, { sign: "off" }];
}

/** Projections which keep their axes say what these were fitted on once something is hidden. */
function keptAxes(payload: Payload, { projection, drawn }: Context["picture"]): string {
  const all = payload.models.reduce((sum, model) => sum + model.layers.length, 0);
  const shown = drawn.reduce((sum, path) => sum + path.layers.length, 0);
  return projection.refit || shown === all ? "" : `fitted on all ${all} layers`;
}

/** A point in words: its model and layer, or what it stands for. */
export function pointName(payload: Payload, point: number): string {
  if (payload.target?.point === point) return "target";
  const shared = point === payload.first;
  for (const model of payload.models) {
    const k = model.points.indexOf(point);
    if (k >= 0) return shared ? model.layers[k]!.name : `${model.label} ${model.layers[k]!.name}`;
  }
  return `point ${point}`;
}

export const honestyText = (pieces: Piece[]): string => pieces.map((piece) => ("sign" in piece ? `${piece.sign} —//—.` : piece.text)).join("");

export function paintHonesty(element: HTMLElement, pieces: Piece[]): void {
  element.replaceChildren(...pieces.map((piece) => ("sign" in piece ? h("span", {}, piece.sign, breakSign(), ".") : piece.bold ? h("b", {}, piece.text) : piece.text)));
}
