/** Metric fields of one or two models: its elements, what is pointed at, and when it draws. */
import type { Control } from "../controls/control";
import { icon, RESET, SAVE } from "../controls/icons";
import { menu } from "../controls/menu";
import { Cleanups, h, keepsKeys, svg, takeKeys, watchSize } from "../dom";
import { slider } from "../matrix/slider";
import { guarded, mended } from "../message";
import { Meter } from "../overlay";
import { savePicture } from "../snapshot";
import { readTheme, type Theme, watchTheme } from "../theme";
import type { LayerRef } from "../types";
import type { Fields } from "./data";
import { LEAST, PAIR_SHARE, thinned } from "./ellipse";
import { type Geometry, layOut, type Plane, placeX, placeY } from "./layout";
import { type Lit, moving, still } from "./marks";
import { paint, type Scene, sizeOf } from "./paint";
import { layerAt } from "./profile";
import { spanOf } from "./scale";
import type { FieldKey, FieldStore } from "./store";
import { convention, honesty, readout, rows, sheetUrl, type Shown, spoken, table } from "./words";

const NARROW = 640, WIDE = 1240;
const FINE = 3; // drawn pixels per px in a saved picture
const TABLE_DELAY = 400; // ms after which the unseen table follows
const NEAR = 26; // px from a sample at which it is pointed at
const LINE = 17.7, THUMB = 84; // px of the read-out's lines, and of a picture with its gap
const NONE = "\u2014";
const PAIR = 2;

/** What is under the pointer: a point in one of the planes, or a layer in the profile. */
interface Spot { plane: number; point: number | null; layer: number | null }

export class FieldFigure {
  readonly root = h("section", { class: "rg rg-field", role: "group" });
  #cleanups = new Cleanups();
  #title = h("h3", { class: "rg-title" });
  #convention = h("p", { class: "rg-convention" });
  #row = h("div", { class: "rg-controls" });
  #canvas = keepsKeys(h("canvas", { tabindex: 0, role: "img" }));
  #still = svg("g");
  #moving = svg("g");
  #over = svg("svg", { class: "rg-over", "aria-hidden": "true" }, this.#still, this.#moving);
  #readout = h("div", { class: "rg-readout", "aria-hidden": "true" });
  #honesty = h("p", { class: "rg-honesty", "aria-live": "polite" });
  #unseen = h("div", { class: "rg-unseen" });
  #live = h("div", { class: "rg-unseen", "aria-live": "polite" });
  #grid = h("div", { class: "rg-grid" },
    h("header", { class: "rg-head" }, h("div", { class: "rg-words" }, this.#title, this.#convention), this.#row),
    h("div", { class: "rg-main" }, h("div", { class: "rg-stage" }, this.#canvas, this.#over, this.#readout)), h("footer", { class: "rg-foot" }, this.#honesty));
  #controls = new Map<string, Control>();
  #meter = new Meter();
  #theme: Theme | null = null;
  #geometry: Geometry | null = null;
  #scene: Scene | null = null;
  #width = 0;
  #url = "";
  #spot: Spot | null = null;
  #asked = 0;
  #tableTimer = 0;

  constructor(private store: FieldStore, cleanups: Cleanups, style: string) {
    this.root.append(h("style", {}, style), this.#grid, this.#unseen, this.#live);
    cleanups.add(() => this.#dispose());
    this.#listen();
    this.#guard(() => this.#load());
  }

  /* ---------- what happens ---------- */

  #listen(): void {
    this.store.listen((changed) => this.#guard(() => this.#changed(changed)));
    const canvas = this.#canvas, listen = this.#cleanups.listen.bind(this.#cleanups);
    listen(canvas, "pointermove", (event: PointerEvent) => this.#guard(() => this.#hover(this.#spotAt(event))));
    for (const type of ["pointerleave", "blur"]) listen(canvas, type, () => this.#hover(null));
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
    this.#geometry = this.#scene = null;
    this.root.remove();
  }

  #guard(act: () => void): void {
    guarded(this.root, this.#grid, act);
  }

  #changed(changed: Set<FieldKey | "payload">): void {
    if (changed.has("payload")) return this.#load();
    if (!this.store.fields) return;
    if (changed.has("theme")) this.#retheme();
    if (changed.has("height") || changed.has("shown")) this.#arrange();
    if (["layer", "shown", "colour", "between", "scale"].some((key) => changed.has(key as FieldKey))) {
      this.#say();
      this.#ask(true);
    } else this.#ask();
  }

  #load(): void {
    const { fields, error } = this.store;
    if (error) throw error;
    mended(this.root, this.#grid);
    if (!fields) return;
    this.#spot = null;
    this.#title.textContent = fields.raw.title;
    this.#title.hidden = !fields.raw.title;
    this.root.setAttribute("aria-label", fields.raw.title || "Metric field");
    this.#theme ??= readTheme(this.root, this.store.state.theme);
    this.#url = sheetUrl(fields);
    this.#build(fields);
    this.#say();
    this.#resize();
    this.#arrange();
  }

  #build(fields: Fields): void {
    const { names, layers } = fields, options = (values: string[]) => values.map((value) => ({ value, label: value }));
    this.#controls.clear();
    const add = (name: string, control: Control) => {
      control.element.dataset.trait = name;
      this.#controls.set(name, control);
      return control.element;
    };
    const choice = (name: "colour" | "between" | "scale", label: string, texts: Record<string, string>) =>
      row.push(add(name, menu(label, Object.entries(texts).map(([value, text]) => ({ value, label: text })), (value) => this.store.set({ [name]: value }))));
    const row: HTMLElement[] = [];
    if (layers.length > 1) row.push(add("layer", slider("Layer", options(layers), (value) => this.store.go(layers.indexOf(String(value))))));
    if (names.length > 2) {
      const label = (name: string) => fields.label(names.indexOf(name)), all = names.map((value) => ({ value, label: label(value) }));
      const write = (place: number) => (value: string | number) => {
        const shown = this.store.models.map((m) => names[m]!);
        if (value === NONE) shown.splice(1);
        else shown[place] = String(value);
        this.store.set({ shown: [...new Set(shown)] });
      };
      row.push(add("first", menu("Network", all, write(0))), add("second", menu("against", [{ value: NONE, label: NONE }, ...all], write(1))));
    }
    choice("colour", "Colour", { magnification: "magnification", anisotropy: "anisotropy" });
    if (names.length > 1) choice("between", "Compare", { spectral_ratio: "shape (spectral ratio)", log_scale: "size (log scale)" });
    if (layers.length > 1) choice("scale", "Scales over", { layer: "this layer", all: "all layers" });
    this.#row.replaceChildren(...row, h("span", { class: "rg-icons" }, icon("Reset", RESET, () => this.#reset()), icon("Save picture", SAVE, () => this.#save())));
  }

  #shown(): Shown {
    const { fields, layer, models, state } = this.store;
    return { fields: fields!, layer, models, colour: state.colour, between: state.between, dark: this.#theme?.name === "dark" };
  }

  /** Words: what is shown, how it reads, and for screen readers all of it. */
  #say(): void {
    const { fields, state, models } = this.store, names = models.map((m) => fields!.names[m]!);
    const values: Record<string, unknown> = { layer: fields!.layers[this.store.layer], first: names[0], second: names[1] ?? NONE, colour: state.colour, between: state.between, scale: state.scale };
    for (const [name, control] of this.#controls) control.show(values[name]);
    this.#convention.textContent = convention(this.#shown());
    this.#honesty.replaceChildren(...honesty(this.#shown()).map((piece) => (piece.bold ? h("b", {}, piece.text) : piece.text)));
    clearTimeout(this.#tableTimer);
    this.#tableTimer = window.setTimeout(() => { if (this.store.fields) this.#unseen.replaceChildren(table(this.#shown())); }, TABLE_DELAY);
    Object.assign(this.root.dataset, { layer: String(values.layer), models: names.join("|"), colour: state.colour, between: state.between, scale: state.scale });
  }

  /* ---------- sizes and theme ---------- */

  #resize(): void {
    const width = this.root.clientWidth - (this.root.hasAttribute("data-forced") ? 40 : 0);
    if (width <= 0 || width === this.#width) return;
    this.#width = width;
    this.#retheme(); // colours and font are known once the figure stands in the page
    this.#arrange();
    this.#draw(); // in the same turn, so that a resized canvas does not flash
  }

  #retheme(): void {
    this.#theme = readTheme(this.root, this.store.state.theme);
    this.#meter.use(getComputedStyle(this.root).fontFamily);
    this.#ask(true);
  }

  #arrange(): void {
    const { fields, state, models } = this.store;
    if (!fields || !this.#width) return;
    const narrow = this.#width < NARROW;
    this.#geometry = layOut(fields, models, {
      width: this.#width, narrow, wide: this.#width >= WIDE, height: state.height, card: this.#cardHeight(narrow),
      measure: (text, font) => this.#meter.width(text, font),
    });
    const { height, card } = this.#geometry, style = this.root.style;
    const sizes = { height, "card-x": card.x, "card-y": card.y, "card-width": card.width, "card-height": card.height };
    for (const [name, value] of Object.entries(sizes)) style.setProperty(`--rg-${name}`, `${value}px`);
    this.#ask(true);
  }

  /** The read-out keeps room for all it may say of a point. */
  #cardHeight(narrow: boolean): number {
    const { fields, models } = this.store, pair = models.length > 1, lines = pair ? 8 : 5, thumb = fields!.raw.thumbnails ? THUMB : 0;
    const stacked = narrow === pair ? thumb : 0; // the others have it beside their numbers
    return Math.ceil((pair ? 26 : 44) + Math.max(lines * LINE, pair && !narrow ? thumb : 0) + stacked + 24);
  }

  /* ---------- hover and selection ---------- */

  #spotAt({ clientX, clientY }: MouseEvent): Spot | null {
    const g = this.#geometry, { fields } = this.store, box = this.#canvas.getBoundingClientRect();
    if (!g || !fields) return null;
    const x = clientX - box.left, y = clientY - box.top;
    const plane = g.planes.findIndex((each) => x >= each.x && x < each.x + each.width && y >= each.y && y < each.y + each.height);
    if (plane >= 0) {
      const point = this.#nearest(g.planes[plane]!, x, y);
      return point === null ? null : { plane, point, layer: null };
    }
    const layer = layerAt(g.profile, fields.layers.length, x, y);
    return layer === null ? null : { plane: -1, point: null, layer };
  }

  #nearest(plane: Plane, x: number, y: number): number | null {
    const { fields } = this.store, g = this.#geometry!, { grid } = fields!;
    if (grid && g.edges) {
      const column = g.edges[0].findIndex((edge, i) => i > 0 && x <= placeX(g, plane, edge)) - 1, row = g.edges[1].findIndex((edge, i) => i > 0 && y >= placeY(g, plane, edge)) - 1;
      return column < 0 || row < 0 ? null : grid.at[row * grid.xs.length + column]!;
    }
    let best = -1, least = NEAR;
    for (let p = 0; p < fields!.n; p++) {
      const far = Math.hypot(placeX(g, plane, fields!.x[p]!) - x, placeY(g, plane, fields!.y[p]!) - y);
      if (far < least) [best, least] = [p, far];
    }
    return best < 0 ? null : best;
  }

  #hover(spot: Spot | null): void {
    const { fields, models, layer } = this.store;
    this.#canvas.classList.toggle("rg-hit", !!spot);
    if (!fields || JSON.stringify(spot) === JSON.stringify(this.#spot)) return;
    this.#spot = spot;
    const ref = (i: number, at: number): LayerRef => [fields.names[models[i]!]!, fields.layers[at]!];
    const both = spot && models.length > 1 && (spot.layer !== null || spot.plane === PAIR), at = spot?.layer ?? layer;
    this.store.hover(spot ? ref(both ? 0 : Math.max(0, spot.plane), at) : null, both ? ref(1, at) : null);
    if (spot?.point != null) this.#live.textContent = spoken(this.#shown(), spot.point);
    this.#ask();
  }

  #choose(spot: Spot | null, add: boolean): void {
    if (spot?.layer != null) return this.store.go(spot.layer);
    const { fields, state } = this.store;
    if (!fields || (!spot && add)) return;
    const id = spot?.point != null ? fields.raw.points.ids[spot.point]! : null, had = id !== null && state.selected_stimuli.includes(id);
    const rest = add ? state.selected_stimuli.filter((other) => other !== id) : [];
    this.store.set({ selected_stimuli: id === null || (had && (add || state.selected_stimuli.length === 1)) ? rest : [...rest, id] });
  }

  #pressed({ key, shiftKey }: KeyboardEvent): boolean {
    const step = ({ ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as Record<string, [number, number]>)[key];
    if (!this.#geometry || !this.store.fields) return false;
    if (step) this.#hover({ plane: Math.max(0, this.#spot?.plane ?? 0), point: this.#beside(step), layer: null });
    else if (key === "[" || key === "]") this.store.go(this.store.layer + (key === "]" ? 1 : -1));
    else if (key === "Enter" || key === " ") this.#choose(this.#spot, shiftKey);
    else if (key === "Escape") {
      this.#hover(null);
      this.store.set({ selected_stimuli: [] });
    } else return false;
    return true;
  }

  /** The point next to the one pointed at: of a grid its neighbour, of samples the nearest that way. */
  #beside([dx, dy]: [number, number]): number {
    const fields = this.store.fields!, from = this.#spot?.point ?? null, g = this.#geometry!, plane = g.planes[0]!;
    if (from === null) return this.#nearest(plane, plane.x + plane.width / 2, plane.y + plane.height / 2) ?? 0;
    const { grid } = fields;
    if (grid) {
      const column = grid.column[from]! + dx, row = grid.row[from]! + dy, there = column >= 0 && column < grid.xs.length && row >= 0 && row < grid.ys.length;
      return there ? grid.at[row * grid.xs.length + column]! : from;
    }
    const at = (p: number): [number, number] => [placeX(g, plane, fields.x[p]!), -placeY(g, plane, fields.y[p]!)], [x, y] = at(from);
    let best = from, least = Infinity;
    for (let p = 0; p < fields.n; p++) {
      const [u, v] = at(p), on = (u - x) * dx + (v - y) * dy, off = Math.abs((u - x) * dy - (v - y) * dx);
      if (on > 0 && off <= on && on + 2 * off < least) [best, least] = [p, on + 2 * off];
    }
    return best;
  }

  #reset(): void {
    this.store.set({ shown: this.store.fields!.names.slice(0, 2), colour: "magnification", between: "spectral_ratio", scale: "layer", selected_stimuli: [] });
  }

  #lit(): Lit {
    const { fields, state } = this.store, { hovered } = state;
    const layer = this.#spot?.layer ?? (!this.#spot && hovered && fields!.has(hovered) ? fields!.layers.indexOf(hovered[1]) : null);
    return { point: this.#spot?.point ?? null, layer, chosen: state.selected_stimuli.map((id) => fields!.raw.points.ids.indexOf(id)).filter((p) => p >= 0) };
  }

  /* ---------- drawing ---------- */

  #ask(repaint = false): void {
    if (repaint) this.#scene = null;
    this.root.dataset.drawn = "0";
    this.#asked ||= requestAnimationFrame(() => { this.#asked = 0; this.#guard(() => this.#draw()); });
  }

  #made(): Scene {
    const { fields, layer, models, state } = this.store, geometry = this.#geometry!, theme = this.#theme!;
    const layers = state.scale === "all" ? fields!.layers.map((_, k) => k) : [layer], narrow = this.#width < NARROW;
    const own = thinned(fields!, geometry, narrow ? LEAST.narrow : LEAST.usual), pair = thinned(fields!, geometry, Math.max(LEAST.pair, PAIR_SHARE * geometry.planes[0]!.width));
    const size = (each: typeof own, even: boolean) => sizeOf(fields!, geometry, models, layers, each.points, each.room, even);
    return {
      fields: fields!, geometry, theme, layer, models, colour: state.colour, between: state.between, points: own.points, pairPoints: pair.points,
      span: spanOf(fields!, state.colour, layers, models), pairSpan: models.length > 1 ? spanOf(fields!, state.between, layers, models) : null,
      scale: size(own, false), pairScale: models.length > 1 ? size(pair, state.between === "spectral_ratio") : 0,
    };
  }

  #draw(): void {
    if (!this.store.fields || !this.#geometry || !this.#theme) return;
    const measure = (text: string, font: { size: number; weight: number }) => this.#meter.width(text, font);
    if (!this.#scene) {
      this.#scene = this.#made();
      this.#still.replaceChildren(...still({ ...this.#scene, measure }));
      paint(this.#canvas, this.#scene, Math.max(1, devicePixelRatio || 1));
    }
    const lit = this.#lit(), shown = this.#shown();
    this.#moving.replaceChildren(...moving({ ...this.#scene, lit, measure }));
    this.#readout.replaceChildren(...readout(shown, lit.point, this.#url));
    this.#describe(shown, lit);
    this.root.dataset.drawn = "1";
  }

  #describe(shown: Shown, { point }: Lit): void {
    const { fields, layer, models } = shown, { state } = this.store;
    const what = models.map((m) => fields.label(m)).join(" and "), at = point === null ? rows(shown, null).map((row) => row.join(" ")).join("; ") : spoken(shown, point);
    const chosen = state.selected_stimuli.length ? ` Selected: ${state.selected_stimuli.join(", ")}.` : "";
    this.#canvas.setAttribute("aria-label", `Metric of layer ${fields.layers[layer]} of ${what} over ${fields.raw.axes.map((axis) => axis.name).join(" and ")}. ${at}.${chosen} `
      + "Arrow keys move from point to point, brackets change the layer, Enter selects the point, Escape clears.");
    Object.assign(this.root.dataset, { point: point === null ? "" : fields.raw.points.ids[point], hovered: state.hovered?.join("/") ?? "" });
    Object.assign(this.root, { repgeoGeometry: this.#geometry }); // where the planes stand, for tests
  }

  /** A file is looked at closely: fields are drawn finer for it than the screen shows. */
  #save(): void {
    if (!this.#scene || !this.store.fields) return;
    paint(this.#canvas, this.#scene, Math.max(FINE, devicePixelRatio || 1));
    savePicture({ root: this.root, canvas: this.#canvas, theme: this.#scene.theme, title: this.store.fields.raw.title });
    this.#ask(true);
  }
}
