/** The shapes that travel between Python and the page, and between the modules of the page. */

export type Vec = number[];
/** A layer by name, as the trait `selected` holds it. */
export type LayerRef = [model: string, layer: string];
export type Quantity = "step" | "turning_angle" | "progress" | "deviation" | "to_target";
export type ColourBy = "model" | "depth" | "step" | "turning_angle" | "progress" | "deviation" | "distortion";
export type Axes = 2 | 3;
/** Bytes as a host may hand them over: Jupyter a DataView, others an ArrayBuffer, a typed array or a base64 string. */
export type Raw = DataView | ArrayBuffer | ArrayBufferView | string | null | undefined;

export interface LayerInfo { name: string; shape: number[]; reducer: string }
export interface ModelInfo { name: string; label: string; note: string; layers: LayerInfo[]; points: number[]; info: Record<string, unknown>;
  /** A run without a checkpoint in this frame: it has a place among the points, and is not drawn. */
  absent?: boolean }
export interface RawAxes { coords: Raw; curve: Raw; stress: number; variance: number | null; axis_names: string[]; cloud?: Raw; folded?: number | null; origin?: number[] }
export interface RawProjection { name: string; label: string; note: string; refit: boolean; base: Raw; axes: Record<string, RawAxes> }
/** A number or null per model and layer. */
export type Rows = (number | null)[][];
export interface Numbers { values: Rows; reasons: string[][]; low?: Rows; high?: Rows }
/** What a path would look like if nothing but chance, or nothing at all, shaped it; one curve where there are no bounds. */
export interface NullModel { name: string; label: string; numbers: Partial<Record<Quantity, { values: Rows; low?: Rows; high?: Rows }>> }
export interface RawView {
  metric: string; label: string; convention: string; unit: string; geometry: "sphere" | "euclidean" | "other";
  distances: Raw; numbers: Partial<Record<Quantity, Numbers>>; length: number[]; straightness: (number | null)[]; projections: RawProjection[];
  /** The metric's convention card in one line; what the intervals are, and the share of draws they hold. */
  card?: string; interval?: string; level?: number; nulls?: NullModel[];
  /** For geometries without closed forms: distances of the samples of first -> target, and of each step's inner samples, to all points. */
  curve_distances?: Raw; step_distances?: Raw;
}
/** A frame's value, as the trait `frame` holds it. */
export type FrameValue = string | number | null;
/** Checkpoints put into frames: the values, the checkpoint of each model in each, and what differs from the payload. */
export interface Sequence { name: string; label: string; values: (string | number)[]; checkpoints: (string | null)[][]; points: number; patches: object[] }
export interface RawPayload {
  version: number; title: string; subtitle: string; n_stimuli: number; models: ModelInfo[]; n_points: number;
  target: { point: number; name: string; label: string } | null; first: number | null; views: RawView[];
  sequence?: Sequence | null;
}

/** Decoded once per payload (decode.ts). Matrices are flat, row-major. */
export interface AxesData {
  coords: Vec[]; curve: Vec[] | null; stress: number; variance: number | null; axisNames: string[];
  /** Covariance of each point's place over resamples, k x k in rows. */
  cloud?: Vec[] | null;
  /** Share of the resamples that fold the picture otherwise; the clouds are without them. */
  folded?: number;
  /** Where the base of a tangent space lies, when that is not the mean of these points. */
  origin?: Vec;
}
export interface Projection { name: string; label: string; note: string; refit: boolean; base: Float64Array | null; axes: Record<Axes, AxesData> }
export interface View extends Omit<RawView, "distances" | "projections" | "curve_distances" | "step_distances"> {
  distances: Float64Array; projections: Projection[];
  /** Known geodesics of other geometries, "a,b" -> distances of each sample to all points, ends included. */
  sampled?: Map<string, Float64Array[]>;
  /** This metric in every frame of a sequence. */
  over?: View[];
}
export interface Payload extends Omit<RawPayload, "views"> {
  views: View[];
  /** Of a sequence: all frames, and which one this is. */
  frames?: Payload[]; at?: number;
}

/** What the traits say, frozen for one drawing. */
export interface State {
  metric: string; projection: string; n_axes: Axes; colour_by: ColourBy; labels: "auto" | "all" | "off";
  hidden: string[]; depth_range: [number, number]; hidden_layers: string[];
  selected: LayerRef[]; hovered: LayerRef | null; hovered_with: LayerRef | null; selected_stimuli: string[];
  camera: { azimuth: number; elevation: number; zoom: number } | null; height: number; theme: "auto" | "light" | "dark";
  /** Are intervals drawn (bands, ellipses), and which null model ("none"). */
  intervals: boolean; null: string;
  /** Of a sequence: the frame shown, and whether layers draw the way they came. */
  frame: FrameValue; trails: boolean;
}

/** One path as drawn: the layers chosen, as indices into the model's layers. */
export interface Drawn { model: number; layers: number[] }

/** The honesty numbers of a picture (unweighted). */
export interface Quality {
  stress: number; variance: number | null; points: number;
  /** r.m.s. error of each point against the other drawn points, by point index. */
  error: Map<number, number>;
  /** Steps whose drawn length is off by more than TOLERANCE, keyed "model,layer" (layer = the step's end). */
  off: Set<string>; steps: number;
  worst: { i: number; j: number; distance: number; drawn: number } | null;
}

/** A picture: a place for every drawn point, the geodesic first -> target, and how far it lies. */
export interface Picture {
  axes: Axes; coords: Map<number, Vec>; curve: Vec[] | null; quality: Quality; drawn: Drawn[]; points: number[]; projection: Projection; refitted: boolean;
  /** Covariance of each point's place, for pictures fitted in Python. */
  cloud?: Map<number, Vec> | null;
  /** Where the chosen layers stand in any frame: the picture keeps its frame and its floor over all of them. */
  around?: Vec[];
}
