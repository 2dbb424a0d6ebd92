/** The chart of curves as it travels (repgeo_nb/widgets/curves_payload.py). */
import type { LayerRef, ModelInfo } from "../types";

export type XScale = "linear" | "log" | "symlog" | "names";
export interface Paint { model?: number; ramp?: number }
/** What is named, shown and hidden together: a curve, or the runs of one layer with their mean. */
export interface Key { name: string; label: string; detail: string; paint: Paint }
export type Numbers = (number | null)[];
export interface Series {
  key: number; panel: number; role: "line" | "run" | "mean"; name: string;
  x: number[]; y: Numbers; low: Numbers | null; high: Numbers | null;
  /** The layer the whole line stands for, or each of its points. */
  ref: LayerRef | null; refs: (LayerRef | null)[] | null;
  p: Numbers | null; hollow: boolean[] | null;
}
/** A level that is drawn dashed across: of one key in its colour, or of all. */
export interface Rule { value: number; label: string; key: number | null }
export interface Curves {
  kind: "curves"; version: number; title: string; subtitle: string; notes: string[];
  models: Pick<ModelInfo, "name">[];
  x: { name: string; label: string; scale: XScale; other: XScale | null; names: string[] | null };
  y: { label: string; unit: string; low: number | null; high: number | null };
  panels: string[]; keys: Key[]; series: Series[]; rules: Rule[];
}

/** A point of a line by its place in the payload. */
export interface Spot { series: number; i: number }
export interface CurveState {
  x_scale: "linear" | "log"; hidden: string[]; selected: LayerRef[]; hovered: LayerRef | null; hovered_with: LayerRef | null;
  height: number; theme: "auto" | "light" | "dark";
}

export const refAt = ({ ref, refs }: Series, i: number): LayerRef | null => refs?.[i] ?? ref;
/** A chart for each panel, or one in which runs lie thin under their mean. */
export const isDrawn = (curves: Curves, series: Series, hidden: string[]): boolean => !hidden.includes(curves.keys[series.key]!.name);
