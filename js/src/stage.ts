/**
 * One WebGL context for all figures of a page, however many. Each figure owns a plain 2-D canvas and the stage
 * copies its picture there: browsers keep about 16 contexts and blank the rest.
 *
 * The slot lives on globalThis because every widget imports its own copy of this module.
 */
import { type Camera, REVISION, type Scene, WebGLRenderer } from "three";
import type { RGB } from "./theme";

interface Slot { renderer: WebGLRenderer | null; users: Set<() => void>; width: number; height: number }

export interface Stage {
  /** Draws and copies; false when there was nothing to draw on. */
  draw(scene: Scene, camera: Camera, target: HTMLCanvasElement, paper: RGB): boolean;
  /** Whether the context is drawn by the processor: then fewer pixels while things move. */
  readonly software: boolean;
  release(): void;
}

const KEY = Symbol.for(`repgeo_nb.stage/1/${REVISION}`);

function slotOfPage(): Slot {
  const page = globalThis as unknown as Record<symbol, Slot | undefined>;
  return (page[KEY] ??= { renderer: null, users: new Set(), width: 0, height: 0 });
}

/**
 * A context of its own canvas, smoothed by multisampling where a graphics card does it. Asked here and not by three,
 * which writes an error to the console where there is no WebGL.
 */
function openContext(): { canvas: HTMLCanvasElement; context: WebGL2RenderingContext } | null {
  const open = (antialias: boolean) => {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("webgl2", { antialias, alpha: false, depth: true });
    return context && { canvas, context };
  };
  const plain = open(false);
  if (!plain || isSoftware(plain.context)) return plain;
  const smooth = open(true);
  plain.context.getExtension("WEBGL_lose_context")?.loseContext();
  return smooth;
}

function makeRenderer(slot: Slot): WebGLRenderer | null {
  const made = openContext();
  if (!made) return null;
  const { canvas, context } = made;
  const renderer = new WebGLRenderer({ canvas, context });
  renderer.autoClear = false;
  renderer.debug.checkShaderErrors = false; // asking waits for each shader in turn
  renderer.outputColorSpace = "srgb-linear"; // colours are CSS colours and stay so
  canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault();
    if (slot.renderer !== renderer) return; // given back on purpose
    drop(slot);
    for (const redraw of slot.users) redraw();
  });
  slot.width = slot.height = 0;
  return renderer;
}

function drop(slot: Slot): void {
  const renderer = slot.renderer;
  slot.renderer = null;
  renderer?.dispose();
  if (renderer && !renderer.getContext().isContextLost()) renderer.forceContextLoss();
}

function isSoftware(gl: WebGLRenderingContext | WebGL2RenderingContext): boolean {
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}

/** The page's stage, or null where there is no WebGL. `redraw` is called after a lost context. */
export function acquire(redraw: () => void): Stage | null {
  const slot = slotOfPage();
  if (!slot.renderer) slot.renderer = makeRenderer(slot);
  if (!slot.renderer) return null;
  slot.users.add(redraw);
  const software = isSoftware(slot.renderer.getContext());
  let live = true;
  let compiled: WebGLRenderer | null = null;
  return {
    software,
    draw(scene, camera, target, paper) {
      const { width, height } = target;
      if (!live || !width || !height) return false;
      const renderer = (slot.renderer ??= makeRenderer(slot));
      if (!renderer) return false;
      if (width > slot.width || height > slot.height) { // grows only: figures of different size then share it as it is
        slot.width = Math.max(width, slot.width);
        slot.height = Math.max(height, slot.height);
        renderer.setSize(slot.width, slot.height, false);
      }
      if (compiled !== renderer) renderer.compile(scene, camera); // all shaders at once, not each when first used
      compiled = renderer;
      renderer.setViewport(0, 0, width, height);
      renderer.setScissor(0, 0, width, height);
      renderer.setScissorTest(true);
      renderer.setClearColor((Math.round(paper[0] * 255) << 16) | (Math.round(paper[1] * 255) << 8) | Math.round(paper[2] * 255), 1);
      renderer.clear();
      renderer.render(scene, camera);
      // without a graphics card the copy is made in memory, and stays there
      target.getContext("2d", { willReadFrequently: software })?.drawImage(renderer.domElement, 0, slot.height - height, width, height, 0, 0, width, height);
      return true;
    },
    release() {
      if (!live) return;
      live = false;
      slot.users.delete(redraw);
      if (slot.users.size === 0) drop(slot);
    },
  };
}
