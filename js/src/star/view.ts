/** The figure of frames: its elements, what is pointed at, and when it draws. */
import { ease } from "../camera";
import type { Control } from "../controls/control";
import { icon, RESET, SAVE } from "../controls/icons";
import { menu } from "../controls/menu";
import { segmented } from "../controls/segmented";
import { Cleanups, clamp, h, keepsKeys, takeKeys, watchSize } from "../dom";
import { glyph } from "../glyph";
import { slider } from "../matrix/slider";
import { guarded, mended } from "../message";
import { DURATION } from "../motion";
import { Meter } from "../overlay";
import { marksOf } from "../scales";
import { savePicture } from "../snapshot";
import { pick } from "../state";
import { css, readTheme, type Theme, watchTheme } from "../theme";
import { same } from "../traits";
import type { ModelInfo } from "../types";
import type { Frames, Spot } from "./data";
import { FrameKeys } from "./keys";
import { type Line, panelsOf, Profile } from "./profile";
import { isBelow, spanOf } from "./scale";
import { colourOf, isShown, type Look, Star } from "./star";
import type { Change, FrameState, FrameStore } from "./store";
import { capital, card, convention, honesty, legend, spoken, tables } from "./words";

const NARROW = 640, WIDE = 1240, GAP = 34, HEAD = 20;
const FEW = 5; // keys that leave no room for the card above a narrow star
const FINE = 3; // drawn pixels per px in a saved picture
const TABLE_DELAY = 400; // ms after which the unseen tables follow

export class FrameFigure {
  readonly root = h("section", { class: "rg rg-rays", role: "group" });
  #cleanups = new Cleanups();
  #title = h("h3", { class: "rg-title" });
  #subtitle = h("p", { class: "rg-convention" });
  #row = h("div", { class: "rg-controls" });
  #stars = h("div", { class: "rg-stars" });
  #legend = h("div", { class: "rg-aids" });
  #charts = h("div", { class: "rg-panels" });
  #keys = new FrameKeys((line, add) => this.#press(line, add), (line) => { this.#keyed = line && { m: line.d === null ? line.m : null, d: line.d }; this.#paint(); });
  #plot = h("div", { class: "rg-plot" }, this.#charts, this.#keys.leaders, this.#keys.element);
  #card = h("div", { class: "rg-card", "aria-hidden": "true", hidden: true });
  #hint = h("p", { class: "rg-hint" }, "Point at a ray to read it, click it to follow it through the layers. A click on a layer shows its star.");
  #body = keepsKeys(h("div", { class: "rg-body", tabindex: 0, role: "application" },
    h("div", { class: "rg-sky" }, this.#stars, this.#legend), this.#plot, h("div", { class: "rg-home" }, this.#hint, this.#card)));
  #honesty = h("p", { class: "rg-honesty" });
  #said = h("p", { "aria-live": "polite" });
  #numbers = h("div");
  #grid = h("div", { class: "rg-grid" }, h("header", { class: "rg-head" }, h("div", { class: "rg-words" }, this.#title, this.#subtitle), this.#row),
    this.#body, h("footer", { class: "rg-foot rg-note" }, this.#honesty));
  #controls = new Map<"stars" | "measure" | "layer", Control>();
  #drawn: { star: Star; models: number[] }[] = [];
  #profiles: Profile[] = [];
  #meter = new Meter();
  #theme: Theme | null = null;
  #spot: Spot | null = null;
  #keyed: { m: number | null; d: number | null } | null = null;
  #layer = -1;
  #from = 0;
  #began = 0;
  #asked = 0;
  #tableTimer = 0;

  constructor(private store: FrameStore, cleanups: Cleanups, style: string) {
    this.root.append(h("style", {}, style), this.#grid, h("div", { class: "rg-unseen" }, this.#said, this.#numbers));
    cleanups.add(() => { this.#cleanups.run(); cancelAnimationFrame(this.#asked); clearTimeout(this.#tableTimer); this.root.remove(); });
    store.listen((changed) => this.#guard(() => this.#changed(changed)));
    watchTheme(this.#cleanups, () => this.#guard(() => this.#retheme()));
    watchSize(this.#cleanups, this.root, () => this.#guard(() => this.#retheme()));
    void document.fonts?.ready.then(() => { this.#meter.forget(); this.#guard(() => this.#paint()); });
    this.#listen();
    this.#guard(() => this.#load());
  }

  /* ---------- what happens ---------- */

  #listen(): void {
    this.#body.addEventListener("pointerleave", () => this.#look(null));
    this.#body.addEventListener("blur", () => this.#look(null));
    this.#body.addEventListener("keydown", takeKeys((event) => event.target === this.#body && this.#pressed(event)));
  }

  #pressed({ key, shiftKey }: KeyboardEvent): boolean {
    const { frames } = this.store;
    if (!frames) return false;
    const spot = this.#spot ?? this.#home(frames), step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1, "[": -1, "]": 1 }[key];
    if (step && key.startsWith("Arrow") && !this.#spot) this.#look(spot);
    else if (key === "ArrowLeft" || key === "ArrowRight") this.#look({ ...spot, l: clamp(spot.l + step!, 0, frames.layers.length - 1) });
    else if (key === "ArrowUp" || key === "ArrowDown") this.#look({ ...spot, d: (((spot.d ?? 0) + step! + frames.raw.directions.length) % frames.raw.directions.length) });
    else if (step) {
      const shown = frames.raw.models.map((_, m) => m).filter((m) => isShown(this.#scene()!, m));
      if (shown.length) this.#look({ ...spot, m: shown[(shown.indexOf(spot.m) + step + shown.length) % shown.length]! });
    } else if (key === "Enter" && this.#spot) this.#choose(this.#spot, shiftKey);
    else if (key === " " && this.#spot) this.#follow(this.#spot.d, shiftKey);
    else if (key === "Escape") { this.#look(null); this.store.set({ selected: [], directions: [...frames.raw.start] }); }
    else return false;
    return true;
  }

  /** Where the keys begin: the first model shown, at the layer drawn, along the direction chosen last. */
  #home({ raw }: Frames): Spot {
    const last = raw.directions.findIndex(({ name }) => name === this.store.state.directions.at(-1));
    return { m: Math.max(0, raw.models.findIndex(({ name }) => !this.store.state.hidden.includes(name))), l: this.store.layer, d: Math.max(0, last) };
  }

  #look(spot: Spot | null): void {
    if (same(spot, this.#spot)) return;
    this.#spot = spot;
    this.store.hover(spot && this.store.frames!.ref(spot));
    const look = this.#scene();
    this.#said.textContent = spot && look ? spoken(look, spot) : "";
    this.#paint();
  }

  /** A layer is selected, and its star drawn. */
  #choose(spot: Spot | null, add: boolean): void {
    const { frames, state } = this.store;
    if (!frames || !spot) return;
    this.store.set({ layer: frames.layers[spot.l]!, selected: pick(state.selected, frames.ref(spot), add) });
  }

  /** A direction is followed through the layers; with shift another one beside it. */
  #follow(d: number | null, add: boolean): void {
    if (d === null) return;
    const name = this.store.frames!.raw.directions[d]!.name, { directions } = this.store.state, has = directions.includes(name);
    const rest = directions.filter((other) => other !== name);
    this.store.set({ directions: add ? (has ? rest : [...directions, name]) : has && directions.length === 1 ? [] : [name] });
  }

  #press({ m, d }: Line, add: boolean): void {
    if (d !== null) return this.#follow(d, add || true);
    const name = this.store.frames!.raw.models[m]!.name, { hidden } = this.store.state;
    this.#spot = null;
    this.store.set({ hidden: hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name] });
  }

  /** The layer slider takes the selection along. */
  #go(layer: string): void {
    const moved = this.store.state.selected.map(([model]): [string, string] => [model, layer]);
    this.store.set({ layer, selected: moved.filter((ref, i) => moved.findIndex((other) => same(other, ref)) === i) });
  }

  #guard(act: () => void): void {
    guarded(this.root, this.#grid, act);
  }

  #changed(changed: Set<Change>): void {
    if (changed.has("payload")) return this.#load();
    const { frames, state } = this.store;
    const own = frames && same(this.#spot && frames.ref(this.#spot), state.hovered);
    if (own && changed.size === 1 && changed.has("hovered")) return; // drawn already
    if (changed.has("hovered") && frames && !own) {
      const place = frames.place(state.hovered);
      this.#spot = place && { ...place, d: this.store.frames!.measure(state.measure).each === "frame" ? null : this.#home(frames).d };
    }
    if (changed.has("theme")) return this.#retheme();
    if (["layer", "measure", "hidden", "stars"].some((key) => changed.has(key as Change))) this.#say();
    this.#paint();
  }

  #load(): void {
    const { frames, error } = this.store;
    if (error) throw error;
    mended(this.root, this.#grid);
    this.#spot = null;
    this.#layer = -1;
    if (!frames) return;
    const { raw } = frames;
    this.#title.textContent = raw.title;
    this.#title.hidden = !raw.title;
    this.root.setAttribute("aria-label", raw.title || "Frames");
    this.#build(frames);
    this.#say();
    this.#paint();
  }

  #build({ raw, layers }: Frames): void {
    const { store } = this, set = (key: keyof FrameState) => (value: string | number) => store.set({ [key]: value } as Partial<FrameState>);
    this.#controls.clear();
    if (raw.models.length > 1) this.#controls.set("stars", segmented("Stars", [{ value: "together", label: "Together" }, { value: "apart", label: "Apart" }], set("stars")));
    this.#controls.set("measure", menu("Show", raw.measures.map(({ name, label }) => ({ value: name, label })), set("measure")));
    if (layers.length > 1) this.#controls.set("layer", slider("Layer", layers.map((name) => ({ value: name, label: name })), (name) => this.#go(String(name))));
    for (const [name, { element }] of this.#controls) element.dataset.trait = name;
    const icons = h("span", { class: "rg-icons" }, icon("Reset", RESET, () => this.#reset()), icon("Save picture", SAVE, () => this.#save()));
    this.#row.replaceChildren(...[...this.#controls.values()].map(({ element }) => element), icons);
  }

  #reset(): void {
    const { raw, layers } = this.store.frames!;
    this.store.set({ stars: "together", measure: raw.measures[0]!.name, layer: layers.at(-1)!, directions: [...raw.start], hidden: [], selected: [] });
  }

  #save(): void {
    const look = this.#scene();
    if (!look) return;
    const canvas = h("canvas", { width: FINE, height: FINE }); // nothing of this figure is on a canvas
    savePicture({ root: this.root, canvas, theme: look.theme, title: look.frames.raw.title });
  }

  /** Words: what is shown, how it reads, and for screen readers all of it. */
  #say(): void {
    const look = this.#scene();
    if (!look) return;
    const { frames, star, charted } = look, { layer, state } = this.store;
    this.#controls.get("stars")?.show(state.stars);
    this.#controls.get("measure")?.show(charted.name);
    this.#controls.get("layer")?.show(frames.layers[layer]);
    this.#subtitle.replaceChildren(...convention(frames, star, layer));
    this.#legend.replaceChildren(...legend(star, { gaps: star.numbers.median.some((v) => v === null), below: star.numbers.median.some((v) => v !== null && isBelow(look.span, v)) }));
    this.#honesty.replaceChildren(...honesty(frames, { star, charted }));
    clearTimeout(this.#tableTimer);
    this.#tableTimer = window.setTimeout(() => { const now = this.#scene(); if (now) this.#numbers.replaceChildren(...tables(now)); }, TABLE_DELAY);
  }

  /* ---------- drawing ---------- */

  /** Colours and font are read when they may have changed, and once the figure stands in the page. */
  #retheme(): void {
    this.#theme = readTheme(this.root, this.store.state.theme);
    this.#meter.use(getComputedStyle(this.root).fontFamily);
    this.#paint();
  }

  /** What there is to draw; null without frames. */
  #scene(): Look | null {
    const { frames, state, layer } = this.store;
    if (!frames) return null;
    const theme = (this.#theme ??= readTheme(this.root, state.theme)), charted = frames.measure(state.measure), star = frames.starred(state.measure);
    const marks = marksOf(frames.raw.models.map((model) => ({ ...model, info: {} })) as unknown as ModelInfo[]);
    const way = clamp((performance.now() - this.#began) / DURATION, 0, 1);
    return { frames, state, theme, marks, meter: this.#meter, star, charted, span: spanOf(star), from: this.#from, layer, way: ease(way), spot: this.#spot, keyed: this.#keyed };
  }

  #paint(): void {
    const across = this.root.clientWidth;
    this.#move();
    const look = this.#scene();
    if (!look || !across) return;
    const { frames: { raw }, state } = look, inner = this.#grid.clientWidth || across, narrow = across < NARROW, wide = across >= WIDE;
    const apart = state.stars === "apart" && raw.models.length > 1, kind = narrow ? "narrow" : wide ? "wide" : "usual";
    this.#body.className = `rg-body rg-${kind}${apart ? " rg-apart" : ""}${FrameKeys.linesOf(look).length < FEW ? " rg-few" : ""}`;
    const side = narrow ? inner : apart ? (wide ? 440 : inner - 216 - GAP) : wide ? Math.min(760, inner - 660 - GAP) : Math.max(300, Math.min(0.43 * inner, inner - 330 - GAP));
    const sky = narrow || (apart && !wide) ? inner : inner - side - GAP;
    this.#body.style.setProperty("--rg-side", `${side}px`);
    this.#paintStars(look, apart, sky, state.height || (wide ? 600 : narrow ? Math.min(inner, 400) : 460));
    this.#paintProfile(look, narrow, side, wide && !apart ? 380 : 250);
    this.#card.hidden = !look.spot;
    this.#hint.hidden = !!look.spot;
    if (look.spot) this.#card.replaceChildren(...card(look, look.spot));
    this.#describe(look);
    this.root.dataset.drawn = look.way < 1 ? "0" : "1";
  }

  /** A change of layer moves the rays; at once where the reader asked for no motion. */
  #move(): void {
    const { layer } = this.store;
    if (this.#layer !== layer) {
      const still = this.#layer < 0 || (window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false);
      this.#from = Math.max(0, this.#layer);
      this.#layer = layer;
      this.#began = still ? -Infinity : performance.now();
    }
    if (performance.now() - this.#began < DURATION) this.#asked ||= requestAnimationFrame(() => { this.#asked = 0; this.#guard(() => this.#paint()); });
  }

  #paintStars(look: Look, apart: boolean, width: number, height: number): void {
    const { models } = look.frames.raw, all = models.map((_, m) => m), groups = apart ? all.filter((m) => isShown(look, m)).map((m) => [m]) : [all];
    if (!same(groups, this.#drawn.map((each) => each.models))) {
      this.#drawn = groups.map((each) => ({ star: new Star(), models: each }));
      this.#stars.replaceChildren(...this.#drawn.map(({ star }) => {
        const events = (type: "pointermove" | "click", act: (hit: { m: number; d: number } | null, event: MouseEvent) => void) => star.svg.addEventListener(type, (event) => act(star.nearest(event), event));
        events("pointermove", (hit) => { star.svg.classList.toggle("rg-hit", !!hit); this.#look(hit && { ...hit, l: this.store.layer }); });
        star.svg.addEventListener("pointerleave", () => this.#look(null));
        events("click", (hit, event) => this.#follow(hit?.d ?? null, event.shiftKey));
        return h("figure", { class: "rg-one-star" }, apart ? h("figcaption", { class: "rg-star-name rg-aid" }) : null, star.svg);
      }));
    }
    const columns = apart ? clamp(Math.floor((width + 18) / (look.frames.raw.directions.length > 9 ? 230 : 188)), width < 420 ? 2 : 1, Math.max(1, Math.min(groups.length, 4))) : 1;
    const cell = Math.floor((width - (columns - 1) * 18) / columns);
    this.#stars.style.gridTemplateColumns = `repeat(${columns}, ${cell}px)`;
    this.#drawn.forEach(({ star, models: own }, i) => {
      const caption = this.#stars.children[i]?.querySelector("figcaption");
      if (caption) nameStar(caption, look, own[0]!);
      star.paint(look, own, cell, apart ? Math.min(cell, look.state.height || 300) : height);
    });
  }

  #paintProfile(look: Look, narrow: boolean, width: number, height: number): void {
    const panels = panelsOf(look), keys = narrow ? 0 : this.#keys.width(look, width), n = Math.max(1, panels.length);
    while (this.#profiles.length < panels.length) this.#profiles.push(this.#profile());
    this.#profiles.length = panels.length;
    const shown = this.#profiles.map(({ element }) => element);
    if (!same(shown.length, this.#charts.children.length) || shown.some((element, i) => this.#charts.children[i] !== element)) this.#charts.replaceChildren(...shown);
    const columns = n > 2 ? 2 : 1, rows = Math.ceil(n / columns), room = width - keys, own = Math.floor((room - (columns - 1) * 20) / columns);
    const each = Math.floor((height - (rows - 1) * (HEAD + 14)) / rows);
    this.#charts.style.gridTemplateColumns = `repeat(${columns}, ${own}px)`;
    this.#plot.style.minHeight = `${height + HEAD}px`;
    panels.forEach((panel, i) => this.#profiles[i]!.paint(look, panel, own, each));
    if (narrow !== (this.#keys.element.parentElement !== this.#plot)) (narrow ? this.#body.prepend(this.#keys.element) : this.#plot.append(this.#keys.element));
    const first = panels[0] ?? { title: "", unit: "", lines: [] };
    this.#keys.paint(look, n === 1 ? first : panels.find(({ lines }) => lines.some(({ d }) => d === look.spot?.d)) ?? null);
    if (!narrow && this.#profiles[0]) this.#keys.place(look, first, this.#profiles[0].ends, n === 1, { top: HEAD, left: room - (own - this.#profiles[0].right), height: height - HEAD, width: keys });
  }

  #profile(): Profile {
    const profile = new Profile();
    profile.svg.addEventListener("pointermove", (event) => this.#look(profile.nearest(event)));
    profile.svg.addEventListener("pointerleave", () => this.#look(null));
    profile.svg.addEventListener("click", (event) => this.#choose(profile.nearest(event), event.shiftKey));
    return profile;
  }

  #describe({ frames, star, charted, state, spot }: Look): void {
    const { raw, layers } = frames, { layer } = this.store, names = state.selected.map((ref) => ref.join(" ")).join(", ");
    const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
    this.#body.setAttribute("aria-label", `${capital(star.label)} of ${count(raw.directions.length, "direction")} in ${count(raw.models.length, "model")} at layer ${layers[layer]}, and ${charted.label} by layer.${names ? ` Selected: ${names}.` : ""}`
      + " Left and right change the layer, up and down the direction, brackets the model; Enter selects the layer, space follows the direction, Escape clears.");
    Object.assign(this.root.dataset, {
      hovered: state.hovered?.join("/") ?? "", layer: layers[layer], measure: charted.name, stars: state.stars, directions: state.directions.join(","),
      spot: spot ? [raw.models[spot.m]!.name, layers[spot.l], spot.d === null ? "" : raw.directions[spot.d]!.name].join("/") : "",
    });
  }
}

function nameStar(caption: Element, look: Look, m: number): void {
  const mark = look.marks[m]!, colour = css(colourOf(look, m)), name = h("b", {}, look.frames.raw.models[m]!.label);
  name.style.color = colour;
  caption.replaceChildren(glyph(mark.shape, colour, mark.hollow ? "var(--rg-paper)" : colour, 14), name);
}
