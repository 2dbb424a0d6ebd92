// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checklist } from "../src/controls/checklist";
import { icons } from "../src/controls/icons";
import { menu } from "../src/controls/menu";
import { range, rangeText } from "../src/controls/range";
import { segmented } from "../src/controls/segmented";
import { Cleanups } from "../src/dom";

const OPTIONS = [{ value: 3, label: "3-D" }, { value: 2, label: "2-D" }];
const put = <E extends HTMLElement>(element: E): E => { document.body.append(element); return element; };
const keepsKeys = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>("button, input, select")].every((e) => e.dataset.lmSuppressShortcuts === "true");

beforeEach(() => { document.body.replaceChildren(); });
afterEach(() => { vi.restoreAllMocks(); });

describe("segmented", () => {
  it("changes to the option pressed, with its own type of value", () => {
    const changed = vi.fn(), control = segmented("Dimensions", OPTIONS, changed);
    put(control.element);
    control.show(3);
    const [three, two] = control.element.querySelectorAll("input");
    expect(three!.checked).toBe(true);
    two!.click();
    expect(changed).toHaveBeenCalledExactlyOnceWith(2);
    expect(control.element.getAttribute("aria-label")).toBe("Dimensions");
    expect(keepsKeys(control.element)).toBe(true);
  });

  it("of two figures do not share a radio group", () => {
    const one = segmented("D", OPTIONS, () => {}), other = segmented("D", OPTIONS, () => {});
    put(one.element);
    put(other.element);
    one.show(3);
    other.show(2);
    expect(one.element.querySelector("input")!.checked).toBe(true);
  });
});

describe("menu", () => {
  it("with one entry is text", () => {
    const { element } = menu("Metric", [{ value: "a", label: "Angular CKA" }], () => {});
    expect(element.querySelector("select")).toBeNull();
    expect(element.textContent).toBe("Angular CKA");
  });

  it("changes to the entry chosen", () => {
    const changed = vi.fn(), control = menu("Colour", [{ value: "model", label: "model" }, { value: "step", label: "step" }], changed);
    const select = put(control.element).querySelector("select")!;
    control.show("step");
    expect(select.selectedIndex).toBe(1);
    select.selectedIndex = 0;
    select.dispatchEvent(new Event("change"));
    expect(changed).toHaveBeenCalledExactlyOnceWith("model");
    expect(keepsKeys(control.element)).toBe(true);
  });
});

describe("range", () => {
  function made() {
    const changed = vi.fn(), control = range("Depth", changed);
    put(control.element);
    control.show([0.2, 0.6]);
    const [lo, hi] = control.element.querySelectorAll("input");
    const drag = (input: HTMLInputElement, value: number) => { input.value = String(value); input.dispatchEvent(new Event("input")); };
    return { changed, control, lo: lo!, hi: hi!, drag };
  }

  it("shows both ends and gives both back", () => {
    const { changed, lo, hi, drag } = made();
    expect([lo.value, hi.value]).toEqual(["0.2", "0.6"]);
    drag(hi, 0.8);
    expect(changed).toHaveBeenLastCalledWith([0.2, 0.8]);
    expect(hi.getAttribute("aria-valuetext")).toBe("80 %");
  });

  it("never lets the thumbs pass each other", () => {
    const { changed, lo, hi, drag } = made();
    drag(lo, 0.9);
    expect(changed).toHaveBeenLastCalledWith([0.55, 0.6]);
    drag(hi, 0);
    expect(changed).toHaveBeenLastCalledWith([0.55, 0.6]);
  });

  it("reads well", () => {
    expect(rangeText([0, 1])).toBe("whole depth");
    expect(rangeText([0.205, 0.8])).toBe("21–80 % of depth");
  });
});

describe("checklist", () => {
  function made() {
    const changed = vi.fn(), cleanups = new Cleanups();
    const control = checklist("Layers", ["input", "stem", "pool"].map((value) => ({ value, label: value })), changed, cleanups);
    put(control.element);
    control.show([]);
    const [button, all] = control.element.querySelectorAll("button");
    return { changed, cleanups, control, button: button!, all: all!, list: control.element.querySelector<HTMLElement>(".rg-list")! };
  }

  it("opens on its word and closes on Escape, giving the focus back", () => {
    const { button, list } = made();
    expect(list.hidden).toBe(true);
    button.click();
    expect([list.hidden, button.getAttribute("aria-expanded")]).toEqual([false, "true"]);
    list.querySelector("input")!.focus();
    list.querySelector("input")!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(list.hidden).toBe(true);
    expect(document.activeElement).toBe(button);
  });

  it("closes on a press elsewhere, and forgets the page when its figure goes", () => {
    const { button, list, cleanups } = made();
    button.click();
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(list.hidden).toBe(true);
    button.click();
    cleanups.run();
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(list.hidden).toBe(false);
  });

  it("names what is switched off, and shows all again", () => {
    const { changed, control, list, all } = made();
    expect(all.hidden).toBe(true);
    list.querySelectorAll("input")[1]!.click();
    expect(changed).toHaveBeenLastCalledWith(["stem"]);
    control.show(["stem"]);
    expect(all.hidden).toBe(false);
    all.click();
    expect(changed).toHaveBeenLastCalledWith([]);
    expect(keepsKeys(control.element)).toBe(true);
  });
});

it("has icons with names", () => {
  const reset = vi.fn(), save = vi.fn(), element = put(icons(reset, save));
  for (const name of ["Reset view", "Save picture"]) element.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click();
  expect([reset, save].map((f) => f.mock.calls.length)).toEqual([1, 1]);
  expect(keepsKeys(element)).toBe(true);
});
