/**
 * Where everything stands: planes, bars, the ellipses' scale, the read-out and the profile over layers. Pure: sizes in px
 * in, places out. Nothing here depends on the pointer, so nothing shifts on hover.
 */
import type { Axis, Fields } from "./data";
import { axisTicks, type Tick } from "./scale";

export type Measure = (text: string, font: { size: number; weight: number }) => number;
export interface Room { width: number; narrow: boolean; wide: boolean; /** Asked height, 0: by width. */ height: number; /** px that the read-out may take. */ card: number; measure: Measure }
export interface Box { x: number; y: number; width: number; height: number }
/** `model`: place among the models shown; 2 is the pair. */
export interface Plane extends Box { model: number; labelled: boolean }
export interface Geometry {
  width: number; height: number; planes: Plane[];
  /** What the planes show of the axes: ends of the outer cells. */
  from: [number, number]; to: [number, number]; ticks: [Tick[], Tick[]];
  /** Edges of a grid's cells along both axes; null for samples. */
  edges: [number[], number[]] | null;
  /** Typical distance of neighbours in px: the room of an ellipse. */
  pitch: number;
  bars: Box[]; scale: Box; card: Box; profile: Box;
}

const TITLE = { one: 10, several: 24 }, TICKS = 17, NAME = 19, BAR = 10, BAR_BLOCK = 62, SCALE = 42; // px of the parts
const GAP = { narrow: 12, usual: 22 };
const ASIDE = { usual: 232, wide: 320, gap: 36 };
const MOST = { one: 520, wide: 640, pair: 470 }; // px of a plane's side
const PROFILE = { height: 128 };
const PAIR = 2;

export function layOut(fields: Fields, models: number[], room: Room): Geometry {
  const [ax, ay] = fields.raw.axes, sizes = [edgesOf(fields.grid?.xs, fields.x, ax), edgesOf(fields.grid?.ys, fields.y, ay)] as [number[], number[]];
  const from: [number, number] = [sizes[0][0]!, sizes[1][0]!], to: [number, number] = [sizes[0].at(-1)!, sizes[1].at(-1)!];
  const pair = models.length > 1, gap = room.narrow ? GAP.narrow : GAP.usual;
  const yTicks = axisTicks(ay, from[1], to[1], room.narrow && pair ? 4 : 6);
  const left = Math.ceil(Math.max(10, ...yTicks.map((tick) => room.measure(tick.text, { size: 10.5, weight: 400 })))) + 24;
  const beside = !pair && !room.narrow, aside = room.wide ? ASIDE.wide : ASIDE.usual;
  const columns = !pair ? 1 : room.narrow ? 2 : 3;
  const across = (room.width - left - (beside ? aside + ASIDE.gap : 0) - (columns - 1) * gap) / columns;
  const aspect = shapeOf(ax, ay, to[0] - from[0], to[1] - from[1]);
  const top = pair || fields.names.length > 1 ? TITLE.several : TITLE.one;
  const most = room.height ? (room.height - top - TICKS - NAME) * aspect : pair ? MOST.pair : room.wide ? MOST.wide : MOST.one;
  const width = Math.floor(Math.min(across, most, most * aspect)), height = Math.round(width / aspect);
  const step = top + height + TICKS + NAME;
  const at = (i: number): Plane => ({ model: i, x: left + (i % columns) * (width + gap), y: top + Math.floor(i / columns) * step, width, height, labelled: i % columns === 0 });
  const planes = pair ? [at(0), at(1), at(PAIR)] : [at(0)];
  const xTicks = axisTicks(ax, from[0], to[0], Math.max(2, Math.min(6, Math.round(width / 52))));
  const bottom = planes.at(-1)!.y + height + TICKS + NAME;
  const rest = beside ? right(room, left + width, aside, step) : below(room, planes, bottom, left, width, pair);
  const spacing = fields.grid ? Math.min(width / fields.grid.xs.length, height / fields.grid.ys.length) : Math.sqrt((width * height) / Math.max(1, fields.n));
  return {
    width: room.width, planes, from, to, ticks: [xTicks, yTicks], edges: fields.grid ? sizes : null, pitch: spacing,
    ...rest, height: Math.ceil(Math.max(bottom, rest.profile.y + rest.profile.height, rest.card.y + rest.card.height)),
  };
}

type Rest = Pick<Geometry, "bars" | "scale" | "card" | "profile">;
const bar = (x: number, y: number, width: number): Box => ({ x, y: y + 22, width, height: BAR });

/** One plane: the rest in a column right of it. */
function right(room: Room, edge: number, width: number, bottom: number): Rest {
  const x = Math.min(room.width - width, edge + 2 * ASIDE.gap), y = BAR_BLOCK + SCALE + 6;
  const card = { x, y, width, height: room.card };
  const left = bottom - (y + card.height + 22), height = Math.min(170, Math.max(PROFILE.height, left));
  return { bars: [bar(x, 0, width)], scale: { x, y: BAR_BLOCK, width, height: SCALE }, card, profile: { x, y: y + card.height + 22, width, height } };
}

/** Several planes, or no room beside one: bars below what they colour, then the read-out and the profile. */
function below(room: Room, planes: Plane[], bottom: number, left: number, width: number, pair: boolean): Rest {
  const last = planes.at(-1)!, y = bottom + 6, full = room.width;
  if (room.narrow && pair) {
    const x = last.x + width + 22, wide = full - x, top = last.y - 6; // the fourth place of the square
    const card = { x: 0, y: Math.max(bottom, top + 2 * BAR_BLOCK + SCALE) + 6, width: full, height: room.card };
    return { bars: [bar(x, top, wide), bar(x, top + BAR_BLOCK, wide)], scale: { x, y: top + 2 * BAR_BLOCK, width: wide, height: SCALE }, card, profile: { x: 0, y: card.y + card.height + 14, width: full, height: PROFILE.height } };
  }
  if (room.narrow) {
    const card = { x: 0, y: y + BAR_BLOCK + SCALE, width: full, height: room.card };
    return { bars: [bar(left, y, full - left)], scale: { x: left, y: y + BAR_BLOCK - 6, width: full - left, height: SCALE }, card, profile: { x: 0, y: card.y + card.height + 14, width: full, height: PROFILE.height } };
  }
  const own = planes[1]!.x + width - left, half = Math.min(own * 0.58, 380), top = y + BAR_BLOCK + 10;
  const card = { x: 0, y: top, width: last.x - GAP.usual, height: Math.max(room.card, PROFILE.height) };
  return {
    bars: [bar(left, y, half), bar(last.x, y, width)], scale: { x: left + half + 24, y: y + 10, width: own - half - 24, height: SCALE },
    card, profile: { x: last.x, y: top, width, height: card.height },
  };
}

/** Axes of one unit keep their proportions, so that equal steps look equal; others make a square. */
function shapeOf(a: Axis, b: Axis, width: number, height: number): number {
  const ratio = width / height;
  return a.unit === b.unit && ratio > 0.4 && ratio < 2.5 ? ratio : 1;
}

/** Edges of cells: half-way between neighbours; outer ones reach to the axis' end, where that is near. Of samples, the axis. */
export function edgesOf(values: number[] | undefined, all: Float64Array, { low, high, periodic }: Axis): number[] {
  if (!values) return [Math.min(low, ...all), Math.max(high, ...all)];
  if (values.length === 1) return [low, high];
  const inner = values.slice(1).map((v, i) => (v + values[i]!) / 2), n = values.length;
  const end = (last: number, before: number, limit: number) => {
    const room = Math.abs(last - before), free = Math.abs(last - limit);
    return !periodic && free > 0.02 * room && free <= room ? limit : last + (last - before) / 2;
  };
  return [end(values[0]!, values[1]!, low), ...inner, end(values[n - 1]!, values[n - 2]!, high)];
}

/** From an axis' value to px in a plane. */
export const placeX = ({ from, to }: Geometry, plane: Box, x: number): number => plane.x + ((x - from[0]) / (to[0] - from[0])) * plane.width;
export const placeY = ({ from, to }: Geometry, plane: Box, y: number): number => plane.y + plane.height - ((y - from[1]) / (to[1] - from[1])) * plane.height;
