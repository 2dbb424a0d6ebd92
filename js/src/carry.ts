/** From one payload to the next: which points stay, and the new picture turned onto the old one. */
import { rigid, rotation } from "./mds";
import type { AxesData, Axes, ModelInfo, Payload, Vec } from "./types";
import { sub, zeros } from "./vec";

/** The network a model is a checkpoint of: its column `run`, else its name before the last "@". */
function networkOf({ name, info }: ModelInfo): string {
  const { run } = info;
  if (run !== undefined && run !== null) return String(run);
  const at = name.lastIndexOf("@");
  return at > 0 ? name.slice(0, at) : name;
}

/** Models by name and, where only one model has it, by network. */
function byNetwork({ models }: Payload): Map<string, ModelInfo> {
  const often = (network: string): number => models.filter((model) => networkOf(model) === network).length;
  return new Map(models.flatMap((model): [string, ModelInfo][] => {
    const network = networkOf(model);
    return often(network) === 1 ? [[network, model], [model.name, model]] : [[model.name, model]];
  }));
}

/** Old point -> new point of every layer, first point and target that both have. */
export function keptPoints(before: Payload, after: Payload): Map<number, number> {
  const there = byNetwork(after), kept = new Map<number, number>();
  for (const model of before.models) {
    const other = there.get(model.name) ?? there.get(networkOf(model));
    model.layers.forEach((layer, k) => {
      const to = other?.points[other.layers.findIndex(({ name }) => name === layer.name)];
      if (to !== undefined && !kept.has(model.points[k]!)) kept.set(model.points[k]!, to);
    });
  }
  if (before.first !== null && after.first !== null) kept.set(before.first, after.first);
  if (before.target && after.target?.name === before.target.name) kept.set(before.target.point, after.target.point);
  return kept;
}

/** Old places under the numbers that the points have now. */
export function carried<T>(places: Map<number, T>, kept: Map<number, number>): Map<number, T> {
  return new Map([...kept].flatMap(([from, to]): [number, T][] => (places.has(from) ? [[to, places.get(from)!]] : [])));
}

/**
 * Turns every picture of a payload just decoded onto the old one over the points that stay, as a refit is turned: about
 * the axis first -> target where both have it. The plane of the target axis has its own up and stays.
 */
export function turnOnto(after: Payload, before: Payload, kept: Map<number, number>): void {
  const hasAxis = [before, after].every(({ first, target }) => first !== null && target);
  for (const [v, view] of after.views.entries()) {
    const old = before.views.find(({ metric }) => metric === view.metric);
    view.projections.forEach((projection, p) => {
      const was = old?.projections.find(({ name }) => name === projection.name);
      for (const k of [2, 3] as const) {
        if (!was || (k === 2 && projection.name === "target_axis")) continue;
        const move = mover(projection.axes[k].coords, was.axes[k].coords, kept, Boolean(hasAxis));
        if (move) for (const frame of after.frames ?? [after]) turnAxes(frame.views[v]!.projections[p]!.axes[k], move, k);
      }
    });
  }
}

function mover(now: Vec[], then: Vec[], kept: Map<number, number>, hasAxis: boolean): ((v: Vec) => Vec) | null {
  const pairs = [...kept].map(([from, to]) => ({ moving: now[to]!, fixed: then[from]!, weight: 1 }));
  if (pairs.length < 2) return null;
  if (!hasAxis) return rigid(pairs);
  const turn = rotation(pairs.map(({ moving, fixed, weight }) => ({ moving: moving.slice(1), fixed: fixed.slice(1), weight })));
  return (v) => [v[0]!, ...turn(v.slice(1))];
}

function turnAxes(axes: AxesData, move: (v: Vec) => Vec, k: Axes): void {
  const origin = move(zeros(k)), turn = (v: Vec): Vec => sub(move(v), origin);
  axes.coords = axes.coords.map(move);
  axes.curve = axes.curve?.map(move) ?? null;
  if (axes.origin) axes.origin = move(axes.origin);
  axes.cloud = axes.cloud?.map((c) => turnedCovariance(c, turn, k)) ?? null;
}

/** R C R^T: the columns turned, then the rows. */
function turnedCovariance(c: Vec, turn: (v: Vec) => Vec, k: Axes): Vec {
  const across = (m: Vec): Vec[] => Array.from({ length: k }, (_, j) => turn(Array.from({ length: k }, (_, i) => m[i * k + j]!)));
  return across(across(c).flat()).flat();
}
