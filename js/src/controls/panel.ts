/** Builds the controls that Python's tags ask for, puts them in their places, and keeps them equal to the traits. */
import { rampColours } from "../scales";
import type { Context } from "../context";
import { Cleanups, h } from "../dom";
import type { ControlSpec, Key, Option, Store } from "../state";
import type { ColourBy, Payload, State, View } from "../types";
import { checklist, type Entry } from "./checklist";
import type { Control } from "./control";
import { icons } from "./icons";
import { menu } from "./menu";
import { sample } from "../glyph";
import { range, rangeText } from "./range";
import { segmented } from "./segmented";
import { toggle } from "./toggle";

/** Where the figure wants the parts. */
export interface Slots { row: HTMLElement; convention: HTMLElement; depth: HTMLElement; aids: HTMLElement }

const COLOURS: [ColourBy, string][] = [
  ["model", "model"], ["depth", "depth"], ["step", "step"], ["turning_angle", "turning angle"], ["progress", "progress"], ["deviation", "deviation"], ["distortion", "drawn error"],
];
const LABELS: Option[] = ["auto", "all", "off"].map((value) => ({ value, label: value }));

export class Panel {
  #controls = new Map<Key, Control>();
  #cleanups = new Cleanups();
  #ramp = h("span", { class: "rg-ramp", hidden: true });
  #depthText = h("output");

  constructor(private store: Store, private slots: Slots, private acts: { reset(): void; save(): void }, private flatOnly: () => boolean) {}

  /** Anew for another payload, another metric, other tags. */
  build({ payload, view }: Context): void {
    this.dispose();
    const { row, convention, depth, aids } = this.slots;
    for (const slot of [row, convention, depth, aids]) slot.replaceChildren();
    convention.append(...conventionWords(payload, view));
    convention.title = view.card ?? "";
    for (const spec of this.store.controls) this.#add(spec, payload, view);
    if (depth.firstChild && !this.#controls.has("hidden_layers")) depth.prepend(h("span", {}, "Layers"));
    aids.hidden = !aids.firstChild;
    row.append(icons(this.acts.reset, this.acts.save));
  }

  /** Shows what the traits say. */
  show(context: Context): void {
    const { state } = context;
    for (const [trait, control] of this.#controls) control.show(trait === "projection" ? context.picture.projection.name : trait === "metric" ? context.view.metric : state[trait]);
    this.#depthText.textContent = rangeText(state.depth_range) + (state.hidden_layers.length ? `, ${state.hidden_layers.length} off` : "");
    this.#showRamp(context);
  }

  dispose(): void {
    this.#controls.clear();
    this.#cleanups.run();
  }

  #add(spec: ControlSpec, payload: Payload, view: View): void {
    const control = this.#make(spec, payload, view);
    if (!control) return;
    this.#controls.set(spec.trait, control);
    const { element } = control;
    element.dataset.trait = spec.trait;
    const { row, convention, depth, aids } = this.slots;
    if (spec.trait === "intervals" || spec.trait === "null") {
      element.classList.add("rg-aid");
      return void aids.append(element);
    }
    if (spec.trait === "metric") return void convention.querySelector(".rg-metric")?.replaceWith(element);
    if (spec.kind === "checklist") return void depth.prepend(element);
    if (spec.kind === "range") return void depth.append(element, this.#depthText);
    if (spec.trait === "labels") element.classList.add("rg-wide-only");
    row.append(element, ...(spec.trait === "colour_by" ? [this.#ramp] : []));
  }

  #make(spec: ControlSpec, payload: Payload, view: View): Control | null {
    const write = (value: unknown) => this.store.set({ [spec.trait]: value } as Partial<State>);
    if (spec.kind === "range") return range(spec.label, write);
    if (spec.kind === "checklist") {
      const entries = entriesOf(payload);
      return entries.length > 1 ? checklist(spec.label, entries, write, this.#cleanups) : null;
    }
    if (spec.trait === "frame" || spec.trait === "trails") return null; // the player below the stage has them
    if (spec.trait === "intervals") return view.interval ? toggle(spec.label, view.interval, sample("band"), write) : null;
    if (spec.trait === "null") return view.nulls?.length ? nullMenu(view, write) : null;
    if (spec.trait === "n_axes" && this.flatOnly()) return null; // the note in the stage's corner says why
    const known = optionsOf(spec, payload, view);
    const asked = spec.options ? known.filter(({ value }) => spec.options!.some((option) => option.value === value)) : known;
    const options = asked.length ? asked : known;
    if (spec.kind === "segmented" && options.length > 1) return segmented(spec.label, options, write);
    if (options.length < 2) return null; // one entry is printed as text: the projection in the honesty line, the metric in the convention
    return menu(spec.label, options, write, spec.trait === "metric");
  }

  #showRamp({ scale, theme }: Context): void {
    this.#ramp.hidden = !scale;
    if (!scale) return;
    const bar = h("i");
    bar.style.background = `linear-gradient(90deg, ${rampColours(theme.name === "dark").join(", ")})`;
    this.#ramp.replaceChildren(scale.ends[0], bar, scale.ends[1]);
  }
}

/** What chance would do, one null model at a time; with a sample of how it is drawn. */
function nullMenu(view: View, write: (value: unknown) => void): Control {
  const options = [...view.nulls!.map(({ name, label }) => ({ value: name, label })), { value: "none", label: "none" }];
  const control = menu("Null model", options, write), { element } = control;
  element.prepend(sample("null"));
  return {
    element,
    show(value) {
      const known = options.some((option) => option.value === value) ? value : "none";
      control.show(known);
      element.classList.toggle("rg-off", known === "none");
    },
  };
}

/** "Angular CKA, unbiased (Song) · 300 test images · one point per layer"; the metric becomes a menu where there are more. */
function conventionWords(payload: Payload, view: View): (Node | string)[] {
  const metric = h("span", { class: "rg-metric" }, view.label);
  const between = payload.views.length > 1 ? " " : ", "; // after a menu's caret a comma would hang in the air
  const convention = view.convention ? between + view.convention : "";
  return [metric, `${convention}${payload.subtitle ? ` · ${payload.subtitle}` : ""}`];
}

/** Layers by name, in the order of the paths: the same name in several models is one entry. */
function entriesOf(payload: Payload): Entry[] {
  const names = [...new Set(payload.models.flatMap((model) => model.layers.map((layer) => layer.name)))];
  const depth = (name: string) => {
    const places = payload.models.flatMap((model) => {
      const k = model.layers.findIndex((layer) => layer.name === name);
      return k < 0 ? [] : [k / Math.max(1, model.layers.length - 1)];
    });
    return places.reduce((sum, p) => sum + p, 0) / places.length;
  };
  return names.sort((a, b) => depth(a) - depth(b)).map((name) => ({ value: name, label: name }));
}

function optionsOf(spec: ControlSpec, payload: Payload, view: View): Option[] {
  switch (spec.trait) {
    case "metric": return payload.views.map((v) => ({ value: v.metric, label: v.label }));
    case "projection": return view.projections.map((p) => ({ value: p.name, label: p.label }));
    case "n_axes": return [{ value: 3, label: "3-D" }, { value: 2, label: "2-D" }];
    case "colour_by": return COLOURS.filter(([value]) => value === "model" || value === "depth" || value === "distortion" || view.numbers[value]).map(([value, label]) => ({ value, label }));
    case "labels": return LABELS;
    default: return spec.options ?? [];
  }
}
