/** Pointer, wheel and keys on the stage, as intentions: turn, zoom, hover, choose. Nothing of the page's own is taken. */
import { type Cleanups, clamp } from "./dom";

export interface Acts {
  /** By so many radians; `done` when the drag or key press has ended. */
  turn(azimuth: number, elevation: number, done: boolean): void;
  zoom(factor: number): void;
  /** In px from the stage's top left; null when the pointer leaves. Says whether there is a layer. */
  hoverAt(at: [number, number] | null): boolean;
  chooseAt(at: [number, number], add: boolean): void;
  chooseHovered(add: boolean): void;
  walk(by: 1 | -1): void;
  clear(): void;
  reset(): void;
}

const PER_PIXEL = 0.006; // radians
const CLICK = 3; // px a press may move and still be a click
const KEY_TURN = 0.1, KEY_TILT = 0.08, KEY_ZOOM = 1.15;
const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-KEY_TURN, 0], ArrowRight: [KEY_TURN, 0], ArrowUp: [0, KEY_TILT], ArrowDown: [0, -KEY_TILT] };

export function listenTo(canvas: HTMLCanvasElement, acts: Acts, cleanups: Cleanups): void {
  let press: { x: number; y: number; moved: boolean } | null = null;
  const local = (event: PointerEvent): [number, number] => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const release = (event: PointerEvent) => {
    const was = press;
    press = null;
    canvas.classList.remove("rg-turning");
    if (was?.moved) acts.turn(0, 0, true);
    else if (was && event.type === "pointerup") acts.chooseAt(local(event), event.shiftKey);
  };

  cleanups.listen(canvas, "pointerdown", (event: PointerEvent) => {
    if (event.button !== 0) return;
    press = { x: event.clientX, y: event.clientY, moved: false };
    canvas.setPointerCapture?.(event.pointerId);
  });
  cleanups.listen(canvas, "pointermove", (event: PointerEvent) => {
    if (!press) return void canvas.classList.toggle("rg-hit", acts.hoverAt(local(event)));
    const dx = event.clientX - press.x, dy = event.clientY - press.y;
    if (!press.moved && Math.hypot(dx, dy) <= CLICK) return;
    canvas.classList.add("rg-turning");
    press = { x: event.clientX, y: event.clientY, moved: true };
    acts.turn(-dx * PER_PIXEL, dy * PER_PIXEL, false);
  });
  cleanups.listen(canvas, "pointerup", release);
  cleanups.listen(canvas, "pointercancel", release);
  cleanups.listen(canvas, "pointerleave", () => { if (!press) acts.hoverAt(null); });
  cleanups.listen(canvas, "blur", () => acts.hoverAt(null));
  cleanups.listen(canvas, "wheel", (event: WheelEvent) => {
    if ((canvas.getRootNode() as Document | ShadowRoot).activeElement !== canvas) return; // the page scrolls until the stage has the focus
    event.preventDefault();
    acts.zoom(Math.exp(-clamp(event.deltaY, -200, 200) * 0.001));
  }, { passive: false });
  cleanups.listen(canvas, "keydown", (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !pressed(event, acts)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Does what a key stands for; false for any other key. */
function pressed({ key, shiftKey }: KeyboardEvent, acts: Acts): boolean {
  const arrow = ARROWS[key];
  if (arrow) acts.turn(...arrow, true);
  else if (key === "+" || key === "=") acts.zoom(KEY_ZOOM);
  else if (key === "-") acts.zoom(1 / KEY_ZOOM);
  else if (key === "]") acts.walk(1);
  else if (key === "[") acts.walk(-1);
  else if (key === "Enter") acts.chooseHovered(shiftKey);
  else if (key === "Escape") acts.clear();
  else if (key === "Home") acts.reset();
  else return false;
  return true;
}
