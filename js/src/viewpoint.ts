/** From where the picture is looked at: a searched first view, or as the reader has turned it; and how it is framed. */
import { bestView, fit, type Framing, type Margins } from "./camera";
import { type Context, type Layout, spanOf } from "./context";
import { clamp } from "./dom";
import { raised } from "./frame";
import { KEYS_WIDTH } from "./keys";
import type { Pose } from "./motion";
import type { Picture, Projection, State } from "./types";

type Turned = NonNullable<State["camera"]>;

const FLOOR_BELOW = 0.06;
const LOWEST = -0.1, HIGHEST = 1.4; // radians of elevation
const FURTHEST = 0.6, NEAREST = 5; // zoom

export class Viewpoint {
  /** As the reader, or Python, turned it; null while the searched view holds. */
  turned: Turned | null = null;
  #best: { azimuth: number; elevation: number } | null = null;

  /** The searched view is searched again when next needed. */
  forget(): void {
    this.#best = null;
  }

  turn(context: Context, azimuth: number, elevation: number): void {
    const now = this.#now(context);
    this.turned = { ...now, azimuth: now.azimuth + azimuth, elevation: clamp(now.elevation + elevation, LOWEST, HIGHEST) };
  }

  zoom(context: Context, factor: number): void {
    const now = this.#now(context);
    this.turned = { ...now, zoom: clamp(now.zoom * factor, FURTHEST, NEAREST) };
  }

  /** Where everything belongs. The framing is that of the searched view: turning the picture does not resize it. */
  pose(context: Context): Pose {
    const { picture } = context;
    const flat = picture.axes === 2 ? 1 : 0;
    const coords = new Map([...picture.coords].map(([point, p]) => [point, raised(p)]));
    const curve = picture.curve?.map(raised) ?? null;
    const framing: Framing = fit([...coords.values(), ...(picture.around ?? []).map(raised), ...(curve ?? [])], { ...options(context, picture.axes), ...this.#view(context), flat });
    return { coords, curve, flat, framing, ...this.#now(context) };
  }

  #now(context: Context): Turned {
    return this.turned ?? { ...this.#view(context), zoom: 1 };
  }

  #view(context: Context): { azimuth: number; elevation: number } {
    return (this.#best ??= search(context));
  }
}

/** Of the picture as it is in three axes, or of Python's where only two are drawn; of a sequence always its last frame. */
function search(context: Context): { azimuth: number; elevation: number } {
  const { payload, picture } = context;
  const all = lastOf(context).axes[3].coords;
  const ids = picture.points.length ? picture.points : all.map((_, i) => i);
  const at = (point: number | undefined | null) => (point == null ? null : ids.indexOf(point));
  const points = ids.map((i) => (picture.axes === 3 && !payload.frames ? picture.coords.get(i) : undefined) ?? all[i]!);
  return bestView(points, { ...options(context, 3), first: at(payload.first), target: at(payload.target?.point) });
}

/** The projection shown, in the last frame of a sequence. */
function lastOf({ payload, view, picture: { projection } }: Context): Projection {
  const v = payload.views.indexOf(view), p = view.projections.indexOf(projection);
  return payload.frames?.at(-1)?.views[v]?.projections[p] ?? projection;
}

function options({ layout, view }: Context, axes: Picture["axes"]) {
  const { width, height, narrow } = layout;
  return { width, height, margins: margins(layout, axes), floor: FLOOR_BELOW * spanOf(view), keys: narrow ? 0 : KEYS_WIDTH };
}

function margins({ narrow }: Layout, axes: number): Margins {
  if (narrow) return { left: 30, right: 30, top: 24, bottom: 36 };
  return { left: 44, right: KEYS_WIDTH + 8, top: 26, bottom: axes === 2 ? 40 : 22 };
}
