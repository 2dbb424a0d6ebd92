/** From the choice of models and layers to a picture: where every chosen point is drawn, and how far that lies. */
import { drawGeodesic } from "./curves";
import { type Pair, STEP_WEIGHT, classicalMds, orient, pairsOf, rigid, rotation, smacof, startOf, submatrix } from "./mds";
import { distance } from "./space";
import type { Axes, Drawn, Payload, Picture, Projection, Quality, State, Vec, View } from "./types";
import { gap } from "./vec";

/** A drawn step off by more than this share of its length is marked. */
export const TOLERANCE = 0.25;
/** A pair closer than this is not reported as the worst one: its relative error says little. */
export const WORST_FROM = 0.2;
const SAME = 1e-6; // steps below the noise floor have no length to compare with
const ROUNDING = 1e-6;
/** How much Python's picture counts beside the previous one when a refit is turned: it settles only what that leaves open. */
const ANCHOR = 1e-3;

/** The layers to draw: of models not hidden, within the range of relative depth, not switched off by name. */
export function chosen(payload: Payload, state: Pick<State, "hidden" | "depth_range" | "hidden_layers">): Drawn[] {
  const hidden = new Set(state.hidden), off = new Set(state.hidden_layers);
  const [lo, hi] = state.depth_range;
  const keeps = (name: string, depth: number): boolean => depth >= lo - ROUNDING && depth <= hi + ROUNDING && !off.has(name);
  return payload.models.flatMap((model, m) => {
    if (hidden.has(model.name) || model.absent) return [];
    const last = Math.max(1, model.layers.length - 1);
    const layers = model.layers.flatMap((layer, k) => (keeps(layer.name, k / last) ? [k] : []));
    return layers.length ? [{ model: m, layers }] : [];
  });
}

/** Points to draw, in order: the chosen layers, the shared first point and the target. None when no layer is chosen. */
export function pointsOf(payload: Payload, drawn: Drawn[]): number[] {
  if (!drawn.length) return [];
  const points = new Set(pathsOf(payload, drawn).flat());
  if (payload.first !== null) points.add(payload.first);
  if (payload.target) points.add(payload.target.point);
  return [...points].sort((a, b) => a - b);
}

const pathsOf = (payload: Payload, drawn: Drawn[]): number[][] =>
  drawn.map(({ model, layers }) => layers.map((k) => payload.models[model]!.points[k]!));

const isWhole = (payload: Payload, drawn: Drawn[]): boolean =>
  drawn.length === payload.models.length && drawn.every(({ model, layers }) => layers.length === payload.models[model]!.layers.length);

/**
 * The picture of the chosen points. Everything chosen, or a projection which keeps its axes: the places fitted in Python.
 * Else a fit to the chosen points alone, turned onto `previous` (or Python's picture), so that a toggle never spins it.
 * The frames of a sequence keep their places whatever is chosen: they were fitted together, and a refit would make them jump.
 */
export function makePicture(payload: Payload, view: View, state: State, previous: Picture | null): Picture {
  const projection = view.projections.find((p) => p.name === state.projection) ?? view.projections[0];
  if (!projection) throw new Error(`Metric "${view.metric}": expected at least one projection, got none.`);
  const drawn = chosen(payload, state);
  if (!drawn.length) return emptyPicture(projection, state.n_axes);
  if (!projection.refit || payload.frames || isWhole(payload, drawn)) {
    return { ...givenPicture(payload, view, projection, state.n_axes, drawn), ...overAllFrames(payload, view, projection, state) };
  }
  const fitted = refit(payload, view, projection, state.n_axes, drawn);
  return turnOnto(payload, fitted, previous?.axes === state.n_axes ? previous.coords : new Map());
}

function emptyPicture(projection: Projection, axes: Axes): Picture {
  const quality: Quality = { stress: 0, variance: null, points: 0, error: new Map(), off: new Set(), steps: 0, worst: null };
  return { axes, coords: new Map(), curve: null, quality, drawn: [], points: [], projection, refitted: false };
}

function givenPicture(payload: Payload, view: View, projection: Projection, axes: Axes, drawn: Drawn[]): Picture {
  const points = pointsOf(payload, drawn);
  const { coords: all, curve, variance, cloud: clouds } = projection.axes[axes];
  const coords = new Map(points.map((i) => [i, all[i]!]));
  const cloud = clouds ? new Map(points.map((i) => [i, clouds[i]!])) : null;
  const quality = measure(payload, view, drawn, coords, variance);
  return { axes, coords, curve, cloud, quality, drawn, points, projection, refitted: false };
}

/** Where the chosen layers stand in any frame. */
function overAllFrames(payload: Payload, view: View, projection: Projection, state: State): { around?: Vec[] } {
  if (!payload.frames) return {};
  const v = payload.views.indexOf(view), p = view.projections.indexOf(projection);
  const around = payload.frames.flatMap((frame) => {
    const { coords } = frame.views[v]!.projections[p]!.axes[state.n_axes];
    return pointsOf(frame, chosen(frame, state)).map((i) => coords[i]!);
  });
  return { around };
}

/* ---------- refitting ---------- */

const fits = new WeakMap<View, Map<string, Picture>>();

/** The fit to the chosen points, kept: coming back to a choice costs nothing. */
function refit(payload: Payload, view: View, projection: Projection, axes: Axes, drawn: Drawn[]): Picture {
  const known = fits.get(view) ?? new Map<string, Picture>();
  fits.set(view, known);
  const key = [projection.name, axes, ...drawn.map(({ model, layers }) => `${model}:${layers.join()}`)].join("|");
  const picture = known.get(key) ?? fitTo(payload, view, projection, axes, drawn);
  known.set(key, picture);
  return picture;
}

/**
 * Fit a likely next choice, for idle time after the first drawing: the first fit of a page also compiles its code,
 * which takes several times as long as the fit, and this one is then kept.
 */
export function warm(payload: Payload, view: View, state: State): void {
  const drawn = chosen(payload, state), last = drawn.at(-1);
  const less = drawn.length > 1 ? drawn.slice(0, -1) : last ? [{ ...last, layers: last.layers.slice(0, -1) }] : [];
  for (const projection of view.projections) {
    if (projection.refit && less.some((d) => d.layers.length)) refit(payload, view, projection, state.n_axes, less);
  }
}

/** The fit as it comes out, on axes of its own: what Python draws when these layers are all there is. */
export function fitTo(payload: Payload, view: View, projection: Projection, axes: Axes, drawn: Drawn[]): Picture {
  const points = pointsOf(payload, drawn), paths = pathsOf(payload, drawn);
  const coords = new Map(solve(payload, view, projection, axes, points, paths).map((x, q) => [points[q]!, x]));
  const quality = measure(payload, view, drawn, coords, null);
  const picture: Picture = { axes, coords, curve: null, quality, drawn, points, projection, refitted: true };
  if (payload.first !== null && payload.target) {
    picture.curve = drawGeodesic(payload, view, picture, payload.first, payload.target.point);
  }
  return picture;
}

function solve(payload: Payload, view: View, projection: Projection, axes: Axes, points: number[], paths: number[][]): Vec[] {
  const n = payload.n_points, place = new Map(points.map((i, q) => [i, q]));
  const classical = classicalMds(view.distances, points, n, axes);
  const D = submatrix(view.distances, points, n);
  const rows = projection.name === "classical_mds" ? classical.coords : smacof(D, stepWeights(payload, D, paths, place), startOf(classical, D));
  const at = (ids: number[]): number[] => ids.map((i) => place.get(i)!);
  return orient(rows, {
    begins: at(payload.first !== null ? [payload.first] : paths.map((p) => p[0]!)),
    leads: at(payload.target ? [payload.target.point] : paths.map((p) => p.at(-1)!)),
    layers: at(points.filter((i) => i !== payload.target?.point)),
  });
}

/** 4 for the drawn paths' own steps and for first -> target, 1 for all else; a step of no length stays at 1. */
function stepWeights(payload: Payload, D: Float64Array, paths: number[][], place: Map<number, number>): Float64Array {
  const m = place.size, W = new Float64Array(m * m).fill(1);
  const steps = paths.flatMap((path) => path.slice(1).map((j, q) => [path[q]!, j] as const));
  if (payload.first !== null && payload.target) steps.push([payload.first, payload.target.point]);
  for (const [i, j] of steps) {
    const p = place.get(i)!, q = place.get(j)!;
    if (p !== q && D[p * m + q]! > 0) W[p * m + q] = W[q * m + p] = STEP_WEIGHT;
  }
  return W;
}

/* ---------- turning a refit ---------- */

/**
 * With a first point and a target the first axis is theirs and stays; only the others turn. Else everything turns and
 * shifts. Python's picture counts a little beside the previous one: a flat previous picture cannot tell a mirror.
 */
function turnOnto(payload: Payload, picture: Picture, previous: Map<number, Vec>): Picture {
  const python = new Map(picture.points.map((i) => [i, picture.projection.axes[picture.axes].coords[i]!]));
  const kept = pairsOf(picture.coords, previous);
  const pairs = kept.length ? [...kept, ...pairsOf(picture.coords, python, ANCHOR)] : pairsOf(picture.coords, python);
  const hasAxis = payload.first !== null && payload.target !== null;
  const move = hasAxis ? aboutFirstAxis(pairs) : rigid(pairs);
  const coords = new Map([...picture.coords].map(([i, x]) => [i, move(x)]));
  return { ...picture, coords, curve: picture.curve?.map(move) ?? null };
}

function aboutFirstAxis(pairs: Pair[]): (v: Vec) => Vec {
  const turn = rotation(pairs.map(({ moving, fixed, weight }) => ({ moving: moving.slice(1), fixed: fixed.slice(1), weight })));
  return (v) => [v[0]!, ...turn(v.slice(1))];
}

/* ---------- honesty ---------- */

/** What the picture gets wrong, never weighted: over all pairs of its points, each point, each step. */
export function measure(payload: Payload, view: View, drawn: Drawn[], coords: Map<number, Vec>, variance: number | null): Quality {
  const n = payload.n_points, drawnAt = [...coords].sort(([i], [j]) => i - j);
  const squares = new Float64Array(drawnAt.length); // of each point's misses
  let missed = 0, total = 0;
  let worst: Quality["worst"] = null, worstShare = -1;
  drawnAt.forEach(([i, x], p) => {
    for (let q = p + 1; q < drawnAt.length; q++) {
      const [j, y] = drawnAt[q]!, D = distance(view, n, i, j), d = gap(x, y), miss = (d - D) ** 2;
      squares[p]! += miss;
      squares[q]! += miss;
      missed += miss;
      total += D * D;
      const share = D > WORST_FROM ? Math.abs(d / D - 1) : -1;
      if (share > worstShare) [worst, worstShare] = [{ i, j, distance: D, drawn: d }, share];
    }
  });
  const error = new Map(drawnAt.map(([i], p) => [i, Math.sqrt(squares[p]! / Math.max(1, drawnAt.length - 1))]));
  const stress = Math.sqrt(total > 0 ? missed / total : missed);
  return { stress, variance, points: drawnAt.length, error, worst, ...stepsOff(payload, view, drawn, coords) };
}

function stepsOff(payload: Payload, view: View, drawn: Drawn[], coords: Map<number, Vec>): Pick<Quality, "off" | "steps"> {
  const off = new Set<string>();
  let steps = 0;
  for (const { model, layers } of drawn) {
    const points = layers.map((k) => payload.models[model]!.points[k]!);
    for (let q = 1; q < points.length; q++, steps++) {
      const D = distance(view, payload.n_points, points[q - 1]!, points[q]!);
      const d = gap(coords.get(points[q - 1]!)!, coords.get(points[q]!)!);
      if (D > SAME && Math.abs(d / D - 1) > TOLERANCE) off.add(`${model},${layers[q]}`);
    }
  }
  return { off, steps };
}
