/** Small helpers to build elements. Text only ever enters through textContent. */

type Attributes = Record<string, string | number | boolean | null | undefined>;
type Child = Node | string | null | undefined | false;

const SVG = "http://www.w3.org/2000/svg";

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) if (child != null && child !== false) element.append(child);
  return element;
}

/** An HTML element with attributes and children; strings become text nodes. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** Marks an element as one whose keys the notebook must not take: JupyterLab looks at the focused element only. */
export function keepsKeys<E extends HTMLElement | SVGElement>(element: E): E {
  element.dataset.lmSuppressShortcuts = "true";
  return element;
}

/** Things to undo when a view goes away. */
export class Cleanups {
  #undo: (() => void)[] = [];

  add(undo: () => void): void {
    this.#undo.push(undo);
  }

  /** Adds a listener and remembers how to remove it. */
  listen<T extends EventTarget>(target: T, type: string, listener: (event: never) => void, options?: AddEventListenerOptions): void {
    target.addEventListener(type, listener as EventListener, options);
    this.add(() => target.removeEventListener(type, listener as EventListener, options));
  }

  run(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}

/** Calls back when an element's size changes, where the browser can tell. */
export function watchSize(cleanups: Cleanups, element: Element, act: () => void): void {
  if (typeof ResizeObserver === "undefined") return;
  const observer = new ResizeObserver(act);
  observer.observe(element);
  cleanups.add(() => observer.disconnect());
}

/** Keys without Ctrl, Meta or Alt that `pressed` has a use for go no further. */
export function takeKeys(pressed: (event: KeyboardEvent) => boolean): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !pressed(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

export const clamp = (x: number, lo: number, hi: number): number => Math.min(hi, Math.max(lo, x));
