/** One matrix: its elements, what is pointed at, and when it draws. */
import type { Control } from "../controls/control";
import { icon, RESET, SAVE } from "../controls/icons";
import { menu } from "../controls/menu";
import { segmented } from "../controls/segmented";
import { Cleanups, clamp, h, keepsKeys, svg, takeKeys, watchSize } from "../dom";
import { guarded, mended } from "../message";
import { Meter } from "../overlay";
import { savePicture } from "../snapshot";
import { readTheme, type Theme, watchTheme } from "../theme";
import type { LayerRef } from "../types";
import type { Matrix, SideName } from "./data";
import { type Geometry, layOut } from "./layout";
import { type Lit, marks } from "./marks";
import { paint } from "./paint";
import { spanOf, tickTexts } from "./scale";
import { slider } from "./slider";
import { type MatrixKey, type MatrixStore, pickPair, same } from "./store";
import { card, convention, honesty, nameOf, numbersBeside, spoken, table } from "./words";

const NARROW = 640, WIDE = 1240;
const FINE = 3; // drawn pixels per px in a saved picture
const TABLE_DELAY = 400; // ms after which the unseen table follows

/** A place under the pointer: a cell, or the name of one row or column. */
interface Spot { row: number | null; column: number | null }

export class MatrixFigure {
  readonly root = h("section", { class: "rg rg-matrix", role: "group" });
  #cleanups = new Cleanups();
  #title = h("h3", { class: "rg-title" });
  #convention = h("p", { class: "rg-convention" });
  #row = h("div", { class: "rg-controls" });
  #canvas = keepsKeys(h("canvas", { tabindex: 0, role: "img" }));
  #over = svg("svg", { class: "rg-over", "aria-hidden": "true" });
  #card = h("div", { class: "rg-card", "aria-hidden": "true", hidden: true });
  #hint = h("p", { class: "rg-hint" });
  #honesty = h("p", { class: "rg-honesty", "aria-live": "polite" });
  #unseen = h("div", { class: "rg-unseen" });
  #live = h("div", { class: "rg-unseen", "aria-live": "polite" });
  #stage = h("div", { class: "rg-stage" }, this.#canvas, this.#over, this.#hint, this.#card);
  #grid = h("div", { class: "rg-grid" },
    h("header", { class: "rg-head" }, h("div", { class: "rg-words" }, this.#title, this.#convention), this.#row),
    h("div", { class: "rg-main" }, this.#stage), h("footer", { class: "rg-foot" }, this.#honesty));
  #controls = new Map<string, Control>();
  #meter = new Meter();
  #theme: Theme | null = null;
  #geometry: Geometry | null = null;
  #width = 0;
  #spot: Spot | null = null;
  #asked = 0;
  #repaint = true;
  #tableTimer = 0;

  constructor(private store: MatrixStore, cleanups: Cleanups, style: string) {
    this.root.append(h("style", {}, style), this.#grid, this.#unseen, this.#live);
    cleanups.add(() => this.#dispose());
    this.#listen();
    this.#guard(() => this.#load());
  }

  /* ---------- what happens ---------- */

  #listen(): void {
    this.store.listen((changed) => this.#guard(() => this.#changed(changed)));
    const canvas = this.#canvas, { listen } = { listen: this.#cleanups.listen.bind(this.#cleanups) };
    listen(canvas, "pointermove", (event: PointerEvent) => {
      const spot = this.#spotAt(event);
      canvas.classList.toggle("rg-hit", !!spot);
      this.#hover(spot);
    });
    listen(canvas, "pointerleave", () => this.#hover(null));
    listen(canvas, "blur", () => this.#hover(null));
    listen(canvas, "click", (event: MouseEvent) => this.#choose(this.#spotAt(event), event.shiftKey));
    listen(canvas, "keydown", takeKeys((event) => this.#pressed(event)));
    watchTheme(this.#cleanups, () => this.#guard(() => this.#retheme()));
    watchSize(this.#cleanups, this.root, () => this.#guard(() => this.#resize()));
    void document.fonts?.ready.then(() => { this.#meter.forget(); this.#guard(() => this.#arrange()); });
  }

  #dispose(): void {
    this.#cleanups.run();
    cancelAnimationFrame(this.#asked);
    clearTimeout(this.#tableTimer);
    this.#geometry = null;
    this.root.remove();
  }

  #guard(act: () => void): void {
    guarded(this.root, this.#grid, act);
  }

  #changed(changed: Set<MatrixKey | "payload">): void {
    if (changed.has("payload")) return this.#load();
    if (!this.store.matrix) return;
    if (changed.has("theme")) this.#retheme();
    if (changed.has("height")) this.#arrange();
    if (changed.has("hovered") || changed.has("hovered_with") || changed.has("at")) this.#follow();
    if (changed.has("at") || changed.has("scale")) this.#say();
    this.#ask(changed.has("at") || changed.has("scale"));
  }

  #load(): void {
    const { matrix, error } = this.store;
    if (error) throw error;
    mended(this.root, this.#grid);
    if (!matrix) return;
    this.#title.textContent = matrix.raw.title;
    this.#title.hidden = !matrix.raw.title;
    this.root.setAttribute("aria-label", matrix.raw.title || "Matrix of compared layers");
    this.#theme ??= readTheme(this.root, this.store.state.theme);
    this.#build(matrix);
    this.#follow();
    this.#say();
    this.#resize();
    this.#arrange();
  }

  /** Menus and sliders of the further dims, and what the colours span. */
  #build(matrix: Matrix): void {
    const { extras, measure } = matrix.raw;
    this.#controls.clear();
    const write = (name: string) => (value: string | number) => this.store.set({ at: { ...this.#at(), [name]: value } });
    for (const { name, label, options, kind } of extras) {
      if (options.length < 2) continue;
      this.#controls.set(name, kind === "slider" ? slider(label, options, write(name)) : menu(label, options, write(name)));
    }
    const { low, high } = spanOf(matrix, "range"), tidy = Number.isInteger(low) && Number.isInteger(high);
    const range = measure.form !== "similarity" ? "from 0" : tidy ? tickTexts([low, high]).join(" to ") : "whole range";
    this.#controls.set("scale", segmented("Colours span", [{ value: "range", label: range }, { value: "data", label: "data" }], (scale) => this.store.set({ scale: scale as "range" | "data" })));
    for (const [name, { element }] of this.#controls) element.dataset.trait = name;
    const scale = this.#controls.get("scale")!.element, others = [...this.#controls.values()].map(({ element }) => element).filter((element) => element !== scale);
    const icons = h("span", { class: "rg-icons" }, icon("Reset", RESET, () => this.#reset()), icon("Save picture", SAVE, () => this.#save()));
    this.#row.replaceChildren(...others, h("span", { class: "rg-labelled" }, "Colours", scale), icons);
  }

  /** The values shown of all further dims, also of those which the trait leaves out. */
  #at(): Record<string, string | number> {
    const { slice, matrix } = this.store;
    return Object.fromEntries(matrix!.raw.extras.map((extra, i) => [extra.name, extra.options[slice[i]!]!.value]));
  }

  /** Words: what is shown, how it reads, and for screen readers all of it. */
  #say(): void {
    const { matrix, slice, state } = this.store;
    const span = spanOf(matrix!, state.scale), at = this.#at();
    for (const [name, control] of this.#controls) control.show(name === "scale" ? state.scale : at[name]);
    this.#convention.textContent = convention(matrix!, slice);
    this.#convention.title = matrix!.raw.measure.card;
    this.#honesty.replaceChildren(...honesty(matrix!, slice, span, state.scale).map((piece) => (piece.bold ? h("b", {}, piece.text) : piece.text)));
    this.#hint.textContent = "Point at a cell to read it; a click selects both of its layers.";
    clearTimeout(this.#tableTimer);
    this.#tableTimer = window.setTimeout(() => { if (this.store.matrix) this.#unseen.replaceChildren(table(this.store.matrix, this.store.slice)); }, TABLE_DELAY);
    Object.assign(this.root.dataset, { at: JSON.stringify(at), scale: state.scale });
  }

  /* ---------- sizes and theme ---------- */

  #resize(): void {
    const width = this.root.clientWidth - 2 * this.#padding();
    if (width <= 0 || width === this.#width) return;
    this.#width = width;
    this.#retheme(); // colours and font are known once the figure stands in the page
    this.#arrange();
    this.#draw(); // in the same turn, so that a resized canvas does not flash
  }

  #padding(): number {
    return this.root.hasAttribute("data-forced") ? 20 : 0;
  }

  #retheme(): void {
    this.#theme = readTheme(this.root, this.store.state.theme);
    this.#meter.use(getComputedStyle(this.root).fontFamily);
    this.#ask(true);
  }

  #arrange(): void {
    const { matrix, state } = this.store;
    if (!matrix || !this.#width) return;
    const narrow = this.#width < NARROW;
    this.#geometry = layOut(matrix, {
      width: this.#width, narrow, wide: this.#width >= WIDE, ratio: devicePixelRatio || 1, height: state.height, beside: numbersBeside(matrix),
      measure: (text, font) => this.#meter.width(text, font),
    });
    const { height, card: home } = this.#geometry;
    const style = this.root.style;
    style.setProperty("--rg-height", `${height}px`);
    style.setProperty("--rg-card-x", `${home.x}px`);
    style.setProperty("--rg-card-y", `${home.y}px`);
    style.setProperty("--rg-card-width", `${home.width}px`);
    this.#ask(true);
  }

  /* ---------- hover and selection ---------- */

  #spotAt({ clientX, clientY }: MouseEvent): Spot | null {
    const g = this.#geometry, box = this.#canvas.getBoundingClientRect();
    if (!g) return null;
    const x = clientX - box.left - g.x, y = clientY - box.top - g.y;
    const column = Math.floor(x / g.cell), row = Math.floor(y / g.cell);
    const onRows = row >= 0 && row < g.rows, onColumns = column >= 0 && column < g.columns;
    if (onRows && onColumns) return { row, column };
    if (onRows && x < 0) return { row, column: null };
    const labels = g.columnLabels.turn === "slanted" ? 14 : 60; // slanted names lean away from their column
    if (onColumns && row >= g.rows && y < g.rows * g.cell + labels) return { row: null, column };
    return null;
  }

  #refsOf(spot: Spot): [LayerRef | null, LayerRef | null] {
    const { matrix, slice } = this.store;
    const ref = (side: SideName, i: number | null) => (i === null ? null : matrix!.ref(side, slice, i));
    return [ref("row", spot.row), ref("column", spot.column)];
  }

  #hover(spot: Spot | null): void {
    if (!this.store.matrix || same(spot, this.#spot)) return;
    this.#spot = spot;
    const [row, column] = spot ? this.#refsOf(spot) : [null, null];
    this.store.hover(row ?? column, row ? column : null);
    if (spot?.row != null && spot.column != null) this.#live.textContent = spoken(this.store.matrix, this.store.slice, spot.row, spot.column);
    this.#ask();
  }

  /** A hover from elsewhere: the cell of both layers, where there is one. */
  #follow(): void {
    const { matrix, slice, state } = this.store;
    if (!matrix) return;
    const { hovered, hovered_with: other } = state;
    if (this.#spot && same(this.#pair(this.#spot), [hovered, other])) return;
    this.#spot = null;
    if (!hovered || !other) return;
    const row = matrix.rows.names.findIndex((_, i) => same(matrix.ref("row", slice, i), hovered));
    const column = matrix.columns.names.findIndex((_, i) => same(matrix.ref("column", slice, i), other));
    if (row >= 0 && column >= 0) this.#spot = { row, column };
  }

  #pair(spot: Spot): [LayerRef | null, LayerRef | null] {
    const [row, column] = this.#refsOf(spot), first = row ?? column, other = row ? column : null;
    return [first, same(first, other) ? null : other];
  }

  #choose(spot: Spot | null, add: boolean): void {
    if (!this.store.matrix) return;
    const refs = spot ? this.#refsOf(spot).filter((ref) => ref !== null) : [];
    if (!refs.length && add) return;
    this.store.set({ selected: pickPair(this.store.state.selected, refs, add) });
  }

  #pressed({ key, shiftKey }: KeyboardEvent): boolean {
    const g = this.#geometry, step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
    if (!g) return false;
    if (step) {
      const from = this.#spot ?? { row: null, column: null };
      const move = (at: number | null, by: number, n: number) => (at === null ? 0 : clamp(at + by, 0, n - 1));
      this.#hover({ row: move(from.row, step[0]!, g.rows), column: move(from.column, step[1]!, g.columns) });
    } else if (key === "Home") this.#hover({ row: 0, column: 0 });
    else if (key === "End") this.#hover({ row: g.rows - 1, column: g.columns - 1 });
    else if (key === "Enter" || key === " ") this.#choose(this.#spot, shiftKey);
    else if (key === "Escape") {
      this.#hover(null);
      this.store.set({ selected: [] });
    } else return false;
    return true;
  }

  #reset(): void {
    const start = this.store.matrix?.raw.extras.map((extra): [string, string | number] => [extra.name, extra.options[extra.start]!.value]) ?? [];
    this.store.set({ at: Object.fromEntries(start), scale: "range", selected: [] });
  }

  /** Rows and columns that are lit, and selected. A layer which stands for every row lights none. */
  #lit(): Lit {
    const { matrix, slice, state } = this.store, spot = this.#spot;
    const places = (side: SideName, refs: (LayerRef | null)[]): Set<number> => {
      const n = (side === "row" ? matrix!.rows : matrix!.columns).names.length, wanted = refs.map((ref) => JSON.stringify(ref));
      const found = Array.from({ length: n }, (_, i) => i).filter((i) => wanted.includes(JSON.stringify(matrix!.ref(side, slice, i))));
      return new Set(n > 1 && found.length === n ? [] : found);
    };
    const only = (i: number | null | undefined) => new Set(i == null ? [] : [i]);
    const pointed = [state.hovered, state.hovered_with];
    const whole = spot && spot.row !== null && spot.column !== null;
    const selected = state.selected;
    return {
      cell: whole ? [spot.row!, spot.column!] : null,
      rows: whole ? only(spot.row) : places("row", pointed), columns: whole ? only(spot.column) : places("column", pointed),
      chosenRows: places("row", selected), chosenColumns: places("column", selected),
    };
  }

  /* ---------- drawing ---------- */

  #ask(repaint = false): void {
    this.#repaint ||= repaint;
    this.root.dataset.drawn = "0";
    this.#asked ||= requestAnimationFrame(() => { this.#asked = 0; this.#guard(() => this.#draw()); });
  }

  #draw(): void {
    const { matrix, slice, state } = this.store, geometry = this.#geometry, theme = this.#theme;
    if (!matrix || !geometry || !theme) return;
    const span = spanOf(matrix, state.scale), lit = this.#lit();
    if (this.#repaint) this.#paint(devicePixelRatio || 1);
    this.#repaint = false;
    this.#over.replaceChildren(...marks({ matrix, slice, span, geometry, theme, lit, measure: (text, font) => this.#meter.width(text, font) }));
    const shown = lit.cell ?? this.#chosenCell(lit);
    this.#card.hidden = !shown;
    this.#hint.hidden = !!shown;
    if (shown) {
      this.#card.style.setProperty("--tint", "var(--rg-ink2)");
      this.#card.replaceChildren(...card(matrix, slice, shown[0], shown[1], span));
    }
    this.#describe(matrix, lit);
    this.root.dataset.drawn = "1";
  }

  #paint(ratio: number): void {
    const { matrix, slice, state } = this.store, geometry = this.#geometry, theme = this.#theme;
    if (!matrix || !geometry || !theme) return;
    const family = getComputedStyle(this.root).fontFamily || "sans-serif";
    paint(this.#canvas, { matrix, slice, span: spanOf(matrix, state.scale), geometry, theme, family }, Math.max(1, ratio));
  }

  /** With nothing pointed at, the card stays with the one selected pair. */
  #chosenCell({ chosenRows, chosenColumns, rows }: Lit): [number, number] | null {
    const pair = this.store.state.selected;
    if (rows.size || pair.length === 0 || pair.length > 2 || !this.store.matrix) return null;
    const { matrix, slice } = this.store, find = (set: Set<number>, side: SideName, ref: LayerRef) => [...set].find((i) => same(matrix.ref(side, slice, i), ref));
    const row = find(chosenRows, "row", pair[0]!), column = find(chosenColumns, "column", pair.at(-1)!);
    return row === undefined || column === undefined ? null : [row, column];
  }

  #describe(matrix: Matrix, lit: Lit): void {
    const { slice, state } = this.store;
    const names = state.selected.map((ref) => ref.filter(Boolean).join(" ")).join(", ");
    const at = lit.cell ? ` ${spoken(matrix, slice, ...lit.cell)}.` : "";
    this.#canvas.setAttribute("aria-label", `Matrix of ${matrix.rows.names.length} by ${matrix.columns.names.length}, ${matrix.raw.measure.label}, ${matrix.raw.measure.same}.${at}`
      + `${names ? ` Selected: ${names}.` : ""} Arrow keys move from cell to cell, Enter selects both layers, Escape clears.`);
    Object.assign(this.root.dataset, {
      cell: lit.cell ? lit.cell.join(",") : "", hovered: state.hovered?.join("/") ?? "",
      lit: `${[...lit.rows].map((i) => nameOf(matrix, slice, "row", i)).join()}|${[...lit.columns].map((i) => nameOf(matrix, slice, "column", i)).join()}`,
    });
    Object.assign(this.root, { repgeoGeometry: this.#geometry }); // where cells stand, for tests
  }

  /** A file is looked at closely: cells are drawn finer for it than the screen shows. */
  #save(): void {
    const { matrix } = this.store;
    if (!this.#theme || !matrix) return;
    this.#paint(Math.max(FINE, devicePixelRatio || 1));
    savePicture({ root: this.root, canvas: this.#canvas, theme: this.#theme, title: matrix.raw.title });
    this.#paint(devicePixelRatio || 1);
  }
}
