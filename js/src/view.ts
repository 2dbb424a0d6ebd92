/** One figure: its elements, what it is looking at, and when it draws. */
import { Card } from "./card";
import { carried, keptPoints, turnOnto } from "./carry";
import { type Context, type Layout, pointAt, samePlace } from "./context";
import { Panel } from "./controls/panel";
import { Cleanups, h, keepsKeys, watchSize } from "./dom";
import { Frame } from "./frame";
import { honesty, honestyText, paintHonesty } from "./honesty";
import { listenTo } from "./input";
import { Keys } from "./keys";
import { emptyText, failed, guarded, mended } from "./message";
import { Motion } from "./motion";
import { GUESSED, Overlay } from "./overlay";
import { Player } from "./player";
import { makePicture, warm } from "./project";
import { marksOf, quantity } from "./scales";
import { savePicture } from "./snapshot";
import { type Change, pick, type Place, placeOf, refOf, Store } from "./state";
import { Strip } from "./strip";
import { numbersTable } from "./table";
import { readTheme, watchTheme } from "./theme";
import type { Payload, Picture, State, View } from "./types";
import { Viewpoint } from "./viewpoint";

const NARROW = 640, WIDE = 1240, BIG_STAGE = 960;
const CAMERA_DELAY = 150; // ms: the trait follows when a turn has ended
const SLOW_FROM = 250; // points: placing more than this takes long enough to say so
const PAUSE = 180; // ms without a change, after which a quickly drawn frame is drawn sharp
const WAIT = 150; // ms before a message says that something takes time
const PICTURE: Change[] = ["payload", "metric", "projection", "n_axes", "hidden", "depth_range", "hidden_layers", "frame"];

export class Figure {
  readonly root = h("section", { class: "rg", role: "group" });
  #cleanups = new Cleanups();
  #store: Store;
  #title = h("h3", { class: "rg-title" });
  #convention = h("p", { class: "rg-convention" });
  #row = h("div", { class: "rg-controls" });
  #depth = h("div", { class: "rg-depth" });
  #aids = h("div", { class: "rg-aids", hidden: true });
  #canvas = keepsKeys(h("canvas", { tabindex: 0, role: "img" }));
  #message = h("div", { class: "rg-message", role: "status", hidden: true });
  #corner = h("p", { class: "rg-corner", hidden: true });
  #honesty = h("p", { class: "rg-honesty", "aria-live": "polite" });
  #unseen = h("div", { class: "rg-unseen" });
  #keys = new Keys((m) => this.#toggle(m), (m) => this.#point(m));
  #overlay = new Overlay();
  #card = new Card();
  #strip = new Strip(this.#aids, (place) => this.#hover(place), (place, add) => this.#choose(place, add));
  #stage = h("div", { class: "rg-stage" }, this.#canvas, this.#overlay.element, this.#keys.element, this.#card.element, this.#message, this.#corner);
  #player = new Player((frame) => this.#store.set({ frame }), (trails) => this.#store.set({ trails }));
  #main = h("div", { class: "rg-main" }, this.#stage);
  #grid = h("div", { class: "rg-grid" },
    h("header", { class: "rg-head" }, h("div", { class: "rg-words" }, this.#title, this.#convention), this.#row),
    this.#main, this.#strip.element,
    h("footer", { class: "rg-foot" }, this.#depth, this.#honesty));
  #panel: Panel;
  #frame: Frame;
  #motion = new Motion();
  #context: Context | null = null;
  #layout: Layout = { width: 0, height: 0, narrow: false, wide: false, factor: 1 };
  #viewpoint = new Viewpoint();
  #turning = false;
  #keyed: number | null = null;
  #asked = 0;
  #cameraTimer = 0;
  #placing = 0;
  #sayTimer = 0;
  #sharpTimer = 0;
  #warmed: View | null = null;

  constructor(store: Store, cleanups: Cleanups, style: string) {
    this.#store = store;
    this.root.append(h("style", {}, style), this.#grid, this.#unseen);
    this.#panel = new Panel(store, { row: this.#row, convention: this.#convention, depth: this.#depth, aids: this.#aids }, { reset: () => this.#reset(), save: () => this.#save() }, () => this.#frame.flatOnly);
    this.#frame = new Frame(this.#canvas, { keys: this.#keys, overlay: this.#overlay, card: this.#card }, () => this.#ask());
    this.#stage.classList.toggle("rg-flat", this.#frame.flatOnly);
    cleanups.add(() => this.#dispose());
    this.#listen();
    this.#guard(() => this.#load());
  }

  /* ---------- what happens ---------- */

  #listen(): void {
    this.#store.listen((changed) => this.#guard(() => this.#changed(changed)));
    listenTo(this.#canvas, {
      turn: (azimuth, elevation, done) => this.#turn(azimuth, elevation, done),
      zoom: (factor) => this.#zoom(factor),
      hoverAt: (at) => this.#hoverAt(at),
      chooseAt: (at, add) => this.#context && this.#choose(this.#frame.layerAt(this.#context, at), add),
      chooseHovered: (add) => this.#context?.hovered && this.#choose(this.#context.hovered, add),
      walk: (by) => this.#walk(by),
      clear: () => this.#store.set({ selected: [], hovered: null }),
      reset: () => this.#reset(),
    }, this.#cleanups);
    watchTheme(this.#cleanups, () => this.#guard(() => this.#retheme()));
    for (const element of [this.root, this.#stage]) watchSize(this.#cleanups, element, () => this.#guard(() => this.#resize()));
    void document.fonts?.ready.then(() => {
      this.#overlay.meter.forget();
      this.#ask();
    });
  }

  #dispose(): void {
    this.#cleanups.run();
    this.#panel.dispose();
    this.#player.stop();
    this.#frame.dispose();
    cancelAnimationFrame(this.#asked);
    clearTimeout(this.#cameraTimer);
    clearTimeout(this.#placing);
    clearTimeout(this.#sayTimer);
    clearTimeout(this.#sharpTimer);
    this.#context = null;
    this.root.remove();
  }

  /** An error shows in the figure, where the reader looks. */
  #guard(act: () => void): void {
    guarded(this.root, this.#grid, act);
  }

  #changed(changed: Set<Change>): void {
    if (changed.has("payload") || changed.has("controls") || changed.has("metric")) return this.#load(changed);
    if (!this.#context) return;
    if (changed.has("theme")) this.#retheme();
    if (changed.has("height")) this.#applyHeight();
    if (changed.has("camera")) this.#followCamera();
    if (changed.has("frame")) this.#toFrame();
    if (PICTURE.some((key) => changed.has(key))) this.#place();
    else if (changed.size > 1 || !changed.has("camera")) this.#refresh(changed);
  }

  /** A payload, the first or another: everything is built anew; selection, camera and traits stay. */
  #load(changed: Set<Change> = new Set(["payload"])): void {
    const { payload, error } = this.#store;
    if (error) return failed(this.root, this.#grid, error);
    mended(this.root, this.#grid);
    if (!payload) return this.#say("Waiting for the paths", WAIT);
    const state = this.#state();
    const view = payload.views.find((candidate) => candidate.metric === state.metric) ?? payload.views[0]!;
    const previous = this.#carry(payload);
    const theme = this.#context?.theme ?? readTheme(this.root, state.theme);
    const picture = makePicture(payload, view, state, previous);
    const marks = marksOf(payload.models);
    this.#context = { payload, view, picture, state, theme, layout: this.#layout, marks, scale: null, hovered: null, partner: null, selected: [], keyed: null };
    this.#viewpoint.turned = state.camera;
    this.#title.textContent = payload.title;
    this.#title.hidden = !payload.title;
    this.root.setAttribute("aria-label", payload.title || "Paths through representation space");
    this.#update();
    this.#panel.build(this.#context);
    if (changed.has("payload")) this.#buildPlayer(payload);
    this.#strip.build(this.#context);
    this.#unseen.replaceChildren(numbersTable(this.#context));
    this.#applyHeight();
    this.#measure();
    this.#settle(true);
    this.#refresh();
  }

  /** The picture before, with its points as a new payload numbers them; the new one is turned onto it. */
  #carry(payload: Payload): Picture | null {
    const before = this.#context;
    if (!before || before.payload === payload) return before?.picture ?? null;
    const kept = keptPoints(before.payload, payload);
    turnOnto(payload, before.payload, kept);
    this.#motion.renumber(kept);
    return { ...before.picture, coords: carried(before.picture.coords, kept) };
  }

  #buildPlayer(payload: Payload): void {
    this.#player.build(payload);
    if (payload.frames) this.#stage.after(this.#player.element);
    else this.#player.element.remove();
  }

  /** Another frame of the same sequence: its points have the same numbers, so they travel. */
  #toFrame(): void {
    const context = this.#context!, payload = this.#store.payload;
    if (!payload) return;
    context.payload = payload;
    context.view = payload.views.find(({ metric }) => metric === context.view.metric) ?? payload.views[0]!;
    this.#unseen.replaceChildren(numbersTable(context));
  }

  #state(): Readonly<State> {
    const state = this.#store.state;
    return this.#frame.flatOnly ? { ...state, n_axes: 2 } : state;
  }

  /** The picture of the chosen points; many points take time, then the old picture waits, faded. */
  #place(): void {
    const context = this.#context!;
    const slow = context.picture.points.length > SLOW_FROM && context.picture.projection.refit && !context.payload.frames;
    clearTimeout(this.#placing);
    const place = () => {
      this.#stage.classList.remove("rg-waiting");
      context.picture = makePicture(context.payload, context.view, this.#state(), context.picture);
      this.#settle(true);
      this.#refresh();
    };
    if (!slow) return place();
    this.#stage.classList.add("rg-waiting");
    this.#say(`Placing ${context.picture.points.length} points`, 0);
    this.#placing = window.setTimeout(() => this.#guard(place), 30);
  }

  /** Reads the traits into the context. */
  #update(): void {
    const context = this.#context!;
    const { payload } = context;
    context.state = this.#state();
    context.layout = this.#layout;
    context.scale = quantity(payload, context.view, context.picture, context.state.colour_by);
    const drawn = (place: Place | null): place is Place => !!place && context.picture.coords.has(pointAt(payload, place));
    const hovered = placeOf(payload, context.state.hovered);
    context.hovered = drawn(hovered) ? hovered : null;
    const partner = placeOf(payload, context.state.hovered_with);
    context.partner = drawn(partner) ? partner : null;
    context.selected = context.state.selected.map((ref) => placeOf(payload, ref)).filter(drawn);
    context.keyed = this.#keyed;
  }

  /** Everything but the picture itself: words, keys, charts, and one frame. */
  #refresh(changed: Set<Change> | null = null): void {
    const context = this.#context;
    if (!context) return;
    this.#update();
    const only = changed && [...changed].every((key) => key === "hovered" || key === "hovered_with" || key === "selected" || key === "camera");
    if (!only) {
      this.#panel.show(context);
      this.#player.show(context.state.frame, context.state.trails);
      this.#keys.paint(context);
      const pieces = honesty(context);
      if (this.#honesty.dataset.text !== honestyText(pieces) + context.theme.name) {
        this.#honesty.dataset.text = honestyText(pieces) + context.theme.name;
        paintHonesty(this.#honesty, pieces);
      }
      this.#say(emptyText(context.payload, context.state, context.picture));
    }
    if (this.#layout.width) this.#strip.paint(context);
    this.#describe();
    this.#ask();
  }

  /** What the stage says to a screen reader, and to tests. */
  #describe(): void {
    const { picture, view, selected, payload, state } = this.#context!;
    const names = selected.map((place) => refOf(payload, place).join(" ")).join(", ");
    this.#canvas.setAttribute("aria-label", `${picture.drawn.length} paths through representation space, ${picture.projection.label} on ${picture.axes} axes, stress ${picture.quality.stress.toFixed(2)}.`
      + `${names ? ` Selected: ${names}.` : ""} Arrow keys turn, plus and minus zoom, brackets walk along the layers, Enter selects.`);
    Object.assign(this.root.dataset, {
      metric: view.metric, projection: picture.projection.name, axes: String(picture.axes), points: String(picture.points.length), stress: picture.quality.stress.toFixed(4), hovered: state.hovered?.join("/") ?? "", frame: String(payload.sequence?.values[payload.at ?? 0] ?? ""),
    });
    Object.assign(this.root, { repgeoPicture: picture }); // the places as fitted, for tests
    const guesses = this.#frame.arcsOf(this.#context!).some((arc) => arc.guess);
    const why = guesses ? GUESSED : this.#frame.flatOnly ? "3-D needs WebGL" : "";
    this.#corner.textContent = why;
    this.#corner.hidden = !why;
  }

  #say(text: string, delay = 0): void {
    this.#message.textContent = text;
    this.#message.hidden = !text || delay > 0;
    clearTimeout(this.#sayTimer);
    if (text && delay) this.#sayTimer = window.setTimeout(() => { this.#message.hidden = this.#message.textContent !== text; }, delay);
  }

  /* ---------- sizes and theme ---------- */

  #applyHeight(): void {
    const { height } = this.#store.state;
    if (height > 0) this.root.style.setProperty("--rg-height", `${height}px`);
    else this.root.style.removeProperty("--rg-height");
  }

  /** Reads the sizes and says whether they changed; the keys stand above the stage in a narrow figure and beside the picture in others. */
  #measure(): boolean {
    const across = this.root.clientWidth;
    const narrow = across > 0 && across < NARROW;
    if (narrow !== (this.#keys.element.parentElement !== this.#stage)) {
      if (narrow) this.#main.prepend(this.#keys.element);
      else this.#overlay.element.after(this.#keys.element);
      (narrow ? this.#main : this.#stage).append(this.#card.element);
    }
    const width = this.#stage.clientWidth, height = this.#stage.clientHeight;
    const layout: Layout = { width, height, narrow, wide: across >= WIDE, factor: narrow ? 0.86 : width > BIG_STAGE ? 1.18 : 1 };
    if (JSON.stringify(layout) === JSON.stringify(this.#layout)) return false;
    this.#layout = layout;
    this.#player.fit();
    return true;
  }

  #resize(): void {
    if (!this.#measure() || !this.#layout.width || !this.#layout.height || !this.#context) return;
    this.#context.theme = readTheme(this.root, this.#store.state.theme); // colours are known once the figure stands in the page
    this.#overlay.meter.use(getComputedStyle(this.root).fontFamily);
    if (!this.#viewpoint.turned) this.#viewpoint.forget(); // searched anew until the reader has turned it
    this.#settle(false);
    this.#refresh();
    if (!this.#turning) this.#draw(); // in the same turn, so that a resized canvas does not flash
  }

  #retheme(): void {
    if (!this.#context) return;
    this.#context.theme = readTheme(this.root, this.#store.state.theme);
    this.#overlay.meter.use(getComputedStyle(this.root).fontFamily);
    this.#refresh();
  }

  /* ---------- the camera ---------- */

  /** Sends everything to where it now belongs. */
  #settle(animate: boolean): void {
    if (!this.#layout.width || !this.#layout.height || !this.#context) return;
    this.#context.layout = this.#layout;
    this.#motion.moveTo(this.#viewpoint.pose(this.#context), performance.now(), animate);
    this.#ask();
  }

  #turn(azimuth: number, elevation: number, done: boolean): void {
    this.#turning = !done;
    if (this.#context?.picture.axes === 3 && (azimuth || elevation)) {
      this.#viewpoint.turn(this.#context, azimuth, elevation);
      this.#cameraMoved();
    }
    this.#ask();
  }

  #zoom(factor: number): void {
    if (!this.#context) return;
    this.#viewpoint.zoom(this.#context, factor);
    this.#cameraMoved();
  }

  #cameraMoved(): void {
    this.#settle(false);
    clearTimeout(this.#cameraTimer);
    this.#cameraTimer = window.setTimeout(() => this.#store.set({ camera: this.#viewpoint.turned }), CAMERA_DELAY);
  }

  #followCamera(): void {
    const { camera } = this.#store.state;
    if (JSON.stringify(camera) === JSON.stringify(this.#viewpoint.turned)) return;
    this.#viewpoint.turned = camera;
    this.#settle(false);
  }

  #reset(): void {
    clearTimeout(this.#cameraTimer);
    this.#viewpoint.forget();
    this.#viewpoint.turned = null;
    this.#store.set({ camera: null });
    this.#settle(true);
  }

  /* ---------- hover and selection ---------- */

  #hoverAt(at: [number, number] | null): boolean {
    const place = at && this.#context ? this.#frame.layerAt(this.#context, at) : null;
    this.#hover(place);
    return !!place;
  }

  #hover(place: Place | null): void {
    if (!this.#context || samePlace(place, this.#context.hovered)) return;
    this.#store.set({ hovered: place && refOf(this.#context.payload, place) });
  }

  #choose(place: Place | null, add: boolean): void {
    if (!this.#context) return;
    this.#store.set({ selected: pick(this.#store.state.selected, place && refOf(this.#context.payload, place), add) });
  }

  /** To the next layer or the one before, along all drawn paths. */
  #walk(by: 1 | -1): void {
    if (!this.#context) return;
    const all = this.#frame.screen.points.filter((p) => p.m >= 0).map((p): Place => [p.m, p.k]);
    const at = all.findIndex((place) => samePlace(place, this.#context!.hovered));
    const next = all[(at < 0 && by < 0 ? all.length - 1 : at + by + all.length) % all.length];
    if (next) this.#hover(next);
  }

  #toggle(m: number): void {
    const name = this.#context?.payload.models[m]?.name;
    if (!name) return;
    const { hidden } = this.#store.state;
    this.#keyed = null;
    this.#store.set({ hidden: hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name], hovered: null });
  }

  #point(m: number | null): void {
    const name = m === null ? undefined : this.#context?.payload.models[m]?.name;
    this.#keyed = m !== null && name && !this.#store.state.hidden.includes(name) ? m : null;
    if (this.#context) this.#refresh(new Set(["hovered"]));
  }

  /* ---------- drawing ---------- */

  #ask(): void {
    if (!this.#context) return;
    this.root.dataset.drawn = "0";
    this.#asked ||= requestAnimationFrame(() => { this.#asked = 0; this.#guard(() => this.#draw()); });
  }

  #draw(): void {
    const { width, height } = this.#layout;
    if (!this.#context || !width || !height) return;
    const now = this.#motion.at(performance.now());
    if (!now) return;
    clearTimeout(this.#sharpTimer);
    this.#frame.paint(this.#context, now.pose, now.settled, this.#turning);
    if (!now.settled) return this.#ask();
    this.#warm();
    if (this.#turning) return;
    this.root.dataset.drawn = "1";
    if (this.#frame.quick) this.#sharpTimer = window.setTimeout(() => this.#guard(() => this.#context && this.#frame.sharpen(this.#context)), PAUSE);
  }

  /** Once per view, in idle time: the first refit is slow, so it is made before somebody waits for it. */
  #warm(): void {
    const { payload, view, state, picture } = this.#context!;
    if (this.#warmed === view || !picture.projection.refit || payload.n_points > SLOW_FROM || payload.frames) return;
    this.#warmed = view;
    const idle = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 200));
    idle(() => { if (this.#context) this.#guard(() => warm(payload, view, state)); });
  }

  #save(): void {
    if (this.#context && this.#frame.quick) this.#frame.sharpen(this.#context);
    if (this.#context) savePicture({ root: this.root, canvas: this.#canvas, theme: this.#context.theme, title: this.#context.payload.title });
  }
}
