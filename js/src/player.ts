/** Steps through the frames of a sequence: a slider with a mark for each, a button that plays once, a box for trails. */
import { h, keepsKeys, svg } from "./dom";
import type { FrameValue, Payload } from "./types";

const PLAY = "M4.6 2.6v10.8L13.4 8z", PAUSE = "M4.4 2.8h2.4v10.4H4.4zM9.2 2.8h2.4v10.4H9.2z";
const WHOLE = 6000, SLOWEST = 800, QUICKEST = 360; // ms: of all frames, and of one
const DIGIT = 6.6, APART = 10; // px

export class Player {
  readonly element = h("div", { class: "rg-player", hidden: true });
  #icon = svg("path", { d: PLAY });
  #button = keepsKeys(h("button", { type: "button", class: "rg-play" }, svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, this.#icon)));
  #words = h("output", { class: "rg-frame" });
  #slider = keepsKeys(h("input", { type: "range", min: 0, step: 1 }));
  #marks = h("div", { class: "rg-marks", "aria-hidden": "true" });
  #box = keepsKeys(h("input", { type: "checkbox", "aria-label": "Trails: where each layer came from" }));
  #trails = h("label", { class: "rg-toggle rg-trails", title: "Show where each layer came from" }, this.#box, h("span", {}, "Trails"));
  #values: (string | number)[] = [];
  #label = "";
  #at = 0;
  #timer = 0;

  constructor(private changed: (frame: string | number) => void, switched: (on: boolean) => void) {
    this.element.append(this.#button, this.#words, h("div", { class: "rg-frames" }, h("div", { class: "rg-track" }), this.#marks, this.#slider), this.#trails);
    this.#button.addEventListener("click", () => (this.#timer ? this.stop() : this.#play()));
    this.#slider.addEventListener("input", () => { this.stop(); this.#goTo(Number(this.#slider.value)); });
    this.#box.addEventListener("change", () => switched(this.#box.checked));
    this.#sayPlaying(false);
  }

  /** For another payload; nothing to step through is nothing to show. */
  build({ sequence }: Payload): void {
    this.stop();
    this.#values = sequence?.values ?? [];
    this.#label = sequence?.label ?? "";
    this.element.hidden = this.#values.length < 2;
    this.#slider.max = String(Math.max(0, this.#values.length - 1));
    this.#slider.setAttribute("aria-label", this.#label);
    const widest = Math.max(0, ...this.#values.map((value) => String(value).length));
    this.#words.style.minWidth = `${this.#label.length + 1 + widest}ch`; // nothing shifts from frame to frame
    this.#marks.replaceChildren(...this.#values.map((value, i) => {
      const mark = h("span", {}, h("i"), h("b", {}, String(value)));
      mark.style.left = `${(100 * i) / Math.max(1, this.#values.length - 1)}%`;
      return mark;
    }));
    this.fit();
  }

  show(frame: FrameValue, trails: boolean): void {
    const found = this.#values.findIndex((value) => value === frame);
    this.#at = found >= 0 ? found : Math.max(0, this.#values.length - 1);
    const value = String(this.#values[this.#at] ?? "");
    this.#slider.value = String(this.#at);
    this.#slider.setAttribute("aria-valuetext", `${this.#label} ${value}`);
    this.#words.replaceChildren(`${this.#label} `, h("b", {}, value));
    this.#box.checked = trails;
    [...this.#marks.children].forEach((mark, i) => mark.classList.toggle("rg-now", i === this.#at));
  }

  /** Names as many marks as have room, evenly. */
  fit(): void {
    const n = this.#values.length, room = (this.#marks.clientWidth || 400) / Math.max(1, n - 1);
    const widest = Math.max(0, ...this.#values.map((value) => String(value).length)) * DIGIT + APART;
    const every = [1, 2, 5, 10, 20, 50, 100].find((step) => step * room >= widest) ?? n;
    [...this.#marks.children].forEach((mark, i) => mark.classList.toggle("rg-named", i % every === 0));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#sayPlaying(false);
  }

  /** Once, from here to the last frame; from the first one where this is the last. */
  #play(): void {
    const last = this.#values.length - 1;
    if (this.#at >= last) this.#goTo(0);
    this.#sayPlaying(true);
    const next = (): void => {
      this.#timer = window.setTimeout(() => {
        this.#goTo(this.#at + 1);
        if (this.#at >= last) this.stop();
        else next();
      }, Math.min(SLOWEST, Math.max(QUICKEST, WHOLE / last)));
    };
    next();
  }

  #goTo(at: number): void {
    const value = this.#values[at];
    if (value === undefined) return;
    this.#at = at;
    this.changed(value);
  }

  #sayPlaying(on: boolean): void {
    const words = on ? "Pause" : "Play";
    this.#icon.setAttribute("d", on ? PAUSE : PLAY);
    this.#button.setAttribute("aria-label", words);
    this.#button.title = words;
  }
}
