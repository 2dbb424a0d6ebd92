/** What the parts of a figure look at: one object per figure, its fields replaced as things change. */
import type { Camera, Projector } from "./camera";
import type { Mark, Scale } from "./scales";
import { modelColour, ramp } from "./scales";
import type { Place } from "./state";
import { overFrames } from "./frames";
import { type RGB, type Theme, mix } from "./theme";
import type { Payload, Picture, State, Vec, View } from "./types";

/** Sizes of the parts as laid out, in CSS pixels. */
export interface Layout {
  /** The stage. */
  width: number; height: number;
  narrow: boolean; wide: boolean;
  /** Marks, lines and labels shrink in a narrow figure and grow a little on a wide stage. */
  factor: number;
}

export interface Context {
  payload: Payload; view: View; picture: Picture; state: Readonly<State>;
  theme: Theme; layout: Layout;
  /** How each model is marked. */
  marks: Mark[];
  /** The number that colours the layers; null when the models do. */
  scale: Scale | null;
  hovered: Place | null; selected: Place[];
  /** The other layer of a hovered pair, which a linked matrix points at. */
  partner: Place | null;
  /** The model whose key is pointed at. */
  keyed: number | null;
}

/** Where everything is at one moment: points (three coordinates, by point), geodesic, camera. */
export interface Moment {
  coords: Map<number, Vec>; curve: Vec[] | null; camera: Camera; projector: Projector;
  /** 0: three axes, 1: two; between while one turns into the other. */
  flat: number;
  /** Px where the picture ends: the keys stand right of it. */
  right: number;
  /** Nothing moves. */
  settled: boolean;
}

export const samePlace = (a: Place | null, b: Place | null): boolean => a === b || (!!a && !!b && a[0] === b[0] && a[1] === b[1]);
export const isSelected = (context: Context, place: Place): boolean => context.selected.some((other) => samePlace(other, place));
export const pointAt = (payload: Payload, [m, k]: Place): number => payload.models[m]!.points[k]!;
/** Is this the point where all paths begin, which belongs to no model? */
export const isShared = (payload: Payload, place: Place): boolean => payload.first !== null && pointAt(payload, place) === payload.first;

/** Is this layer pointed at, alone or as one of a pair? */
export const isHovered = ({ hovered, partner }: Context, place: Place): boolean => samePlace(hovered, place) || samePlace(partner, place);

/** The model in focus while one is pointed at: the others step back. */
export function focusOf({ hovered: first, partner, keyed, payload }: Context): number | null {
  const hovered = first ?? partner;
  if (hovered) return isShared(payload, hovered) ? null : hovered[0];
  return keyed;
}

const STEP_BACK = 0.72;

/** A colour as it stands when another model is in focus. */
export function stepBack(context: Context, model: number, colour: RGB): RGB {
  const focus = focusOf(context);
  return focus === null || focus === model || context.partner?.[0] === model ? colour : mix(colour, context.theme.paper, STEP_BACK);
}

/** The model's own colour, whatever colours the layers. */
export const ownColour = ({ marks, theme }: Context, model: number): RGB => modelColour(marks[model]!.colour, theme.name === "dark") as RGB;

/** The colour of a model's line in the charts and of its key: grey while a number colours the markers. */
export const lineColour = (context: Context, model: number): RGB => (context.scale ? context.theme.ink2 : ownColour(context, model));

/** The colour of one layer's marker. */
export function markColour(context: Context, [m, k]: Place): RGB {
  if (!context.scale) return ownColour(context, m);
  const share = context.scale.share(m, k);
  return share === null ? context.theme.ink2 : (ramp(share, context.theme.name === "dark") as RGB);
}

/** World units per unit of the usual figure: metrics whose distances are about 1 have span 1. */
export function spanOf(view: View): number {
  const largest = Math.max(...overFrames(view).map(({ distances }) => distances.reduce((most, d) => Math.max(most, d), 0)));
  return largest > 0 ? largest / 1.07 : 1; // 1.07 rad: input to target in the figure which the sizes were tuned on
}

/** 1, 2 or 5 times a power of ten, nearest to x by ratio. */
export function nice(x: number): number {
  const power = 10 ** Math.floor(Math.log10(x));
  const candidates = [1, 2, 5, 10].map((f) => f * power);
  return candidates.reduce((best, c) => (Math.abs(Math.log(c / x)) < Math.abs(Math.log(best / x)) ? c : best));
}
