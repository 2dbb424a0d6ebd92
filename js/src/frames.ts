/**
 * Sequences: one payload whole, and for every frame what differs from it (repgeo_nb/widgets/sequence.py).
 * A run's layer has the same point number in every frame, so points travel from frame to frame by their numbers.
 */
import { decodePayload } from "./decode";
import type { FrameValue, Payload, RawPayload, View } from "./types";

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer);
const areTrees = (value: unknown): value is Tree[] => Array.isArray(value) && value.length > 0 && value.every(isTree);

/** `base` with what `patch` says instead; objects and lists of objects are gone into. */
export function overlay(base: unknown, patch: unknown): unknown {
  if (isTree(base) && isTree(patch)) {
    return { ...base, ...Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, overlay(base[key], value)])) };
  }
  if (areTrees(base) && areTrees(patch) && base.length === patch.length) return base.map((row, i) => overlay(row, patch[i]));
  return patch;
}

/** Every frame as an ordinary payload; a figure without a sequence is its only frame. */
export function decodeFrames(raw: RawPayload): Payload[] {
  if (!raw.sequence) return [decodePayload(raw)];
  const { patches, values } = raw.sequence;
  if (patches.length !== values.length || !values.length) throw new Error(`Expected a frame for each of ${values.length} values, got ${patches.length}.`);
  const frames = patches.map((patch) => decodePayload(overlay(raw, patch) as RawPayload));
  for (const [i, frame] of frames.entries()) {
    frame.at = i;
    frame.frames = frames;
    frame.views.forEach((view, v) => { view.over = frames.map((other) => other.views[v]!); });
  }
  return frames;
}

/** Which frame a value names; the last where it names none. */
export function frameAt({ sequence }: Pick<RawPayload, "sequence">, value: FrameValue): number {
  const at = sequence?.values.findIndex((known) => known === value) ?? -1;
  return at >= 0 ? at : Math.max(0, (sequence?.values.length ?? 1) - 1);
}

/** The same metric in every frame: what must not jump from frame to frame is taken over all of them. */
export const overFrames = (view: View): View[] => view.over ?? [view];

/** "epoch 4"; nothing for a figure without frames. */
export function frameWords({ sequence, at }: Payload): string {
  return sequence && at !== undefined ? `${sequence.name} ${String(sequence.values[at])}` : "";
}

/** What the picture was fitted to, where that is more than it shows. */
export function jointWords({ sequence }: Payload): string {
  if (!sequence) return "";
  const n = sequence.values.length, name = n === 1 || sequence.name.endsWith("s") ? sequence.name : `${sequence.name}s`;
  return `fitted on ${sequence.points} points of ${n} ${name} together`;
}
