/** The WebGL side of a figure: takes a Drawing (frame.ts) and turns it into three.js objects, reusing its buffers. */
import {
  AddEquation, BufferAttribute, type BlendingEquation, Color, ColorManagement, CustomBlending, DoubleSide, GLSL3, type IUniform, InstancedBufferAttribute,
  InstancedBufferGeometry, MaxEquation, Mesh, MinEquation, NormalBlending, OneFactor, PerspectiveCamera, RawShaderMaterial, Scene as Graph, Vector2, Vector3,
} from "three";
import type { Drawing, Ellipse, Line, Mark } from "./drawing";
import { type Camera, FIELD, type Projector } from "./camera";
import * as glsl from "./shaders";
import type { RGB, Theme } from "./theme";

ColorManagement.enabled = false; // colours are CSS colours and stay so

const CORNERS = new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]);
const CASING = 3.4;
const CASING_BEHIND = 0.008;
const FLOOR_INK = 0.15;
/** Soft bands below the paths and darker pools below the layers: radius in world units, share of the full shade. */
const BAND = [0.044, 0.6], POOL = [0.026, 0.95];

type Uniforms = Record<string, IUniform>;

/** Quads drawn once per item; `fields` says how many numbers each attribute holds. */
class Quads {
  readonly mesh: Mesh<InstancedBufferGeometry, RawShaderMaterial>;
  #capacity = 0;

  constructor(private fields: Record<string, number>, material: RawShaderMaterial, order: number) {
    const geometry = new InstancedBufferGeometry();
    geometry.setAttribute("corner", new BufferAttribute(CORNERS, 2));
    geometry.setIndex([0, 1, 2, 0, 2, 3]);
    geometry.instanceCount = 0;
    this.mesh = new Mesh(geometry, material);
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = order;
  }

  /** Room for n items and their arrays, to be filled. */
  resize(n: number): Record<string, Float32Array> {
    const geometry = this.mesh.geometry;
    if (n > this.#capacity) {
      this.#capacity = n + 16;
      geometry.dispose(); // frees the old buffers; the geometry itself lives on
      for (const [name, count] of Object.entries(this.fields)) {
        geometry.setAttribute(name, new InstancedBufferAttribute(new Float32Array(this.#capacity * count), count));
      }
    }
    geometry.instanceCount = n;
    this.mesh.visible = n > 0;
    const arrays: Record<string, Float32Array> = {};
    for (const name of Object.keys(this.fields)) {
      const attribute = geometry.getAttribute(name) as InstancedBufferAttribute | undefined;
      if (!attribute) continue;
      attribute.needsUpdate = true;
      arrays[name] = attribute.array as Float32Array;
    }
    return arrays;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}

function material(vertexShader: string, fragmentShader: string, uniforms: Uniforms, depth: { test: boolean; write: boolean }): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3, vertexShader, fragmentShader, uniforms, transparent: true, blending: NormalBlending, depthTest: depth.test, depthWrite: depth.write,
  });
}

interface LineOptions { extra?: number; push?: number; order: number; dash?: [number, number]; depth?: boolean; cut?: boolean }
const LINE_FIELDS = { a: 3, b: 3, colourA: 3, colourB: 3, shape: 4 };
const MARK_FIELDS = { at: 3, tint: 3, look: 4, flags: 3 };

export class Scene {
  readonly graph = new Graph();
  readonly camera = new PerspectiveCamera();
  #shared = { size: { value: new Vector2(1, 1) }, dpr: { value: 1 }, paper: { value: new Color() }, ink: { value: new Color() } };
  #casing = this.#lines({ extra: CASING, push: CASING_BEHIND, order: 1 });
  #paths = this.#lines({ order: 2 });
  #leaders = this.#lines({ order: 0, depth: false });
  #geodesic = this.#lines({ order: 0.5, dash: [5, 4.5], cut: true });
  #ellipses = this.#add(new Quads({ at: 3, tint: 3, axes: 4 }, material(glsl.ELLIPSE_VERTEX, glsl.ELLIPSE_FRAGMENT, { ...this.#shared }, { test: false, write: false }), -0.5));
  #guesses = this.#lines({ order: 3, dash: [1.6, 3], depth: false, cut: true });
  #arcCasing = this.#lines({ extra: CASING, order: 3, depth: false, cut: true });
  #arcs = this.#lines({ order: 4, depth: false, cut: true }); // what one asked for lies above all paths
  #plumb = this.#lines({ order: 3, dash: [2, 3], cut: true });
  #marks = this.#markers(10, true);
  #top = this.#markers(11, false);
  #grid = this.#flat({}, glsl.FLOOR_VERTEX, glsl.FLOOR_FRAGMENT, -2, {
    centre: { value: new Vector3() }, reach: { value: new Vector2(1, 1) }, cell: { value: 1 }, strength: { value: 0 },
  });
  #shadows = this.#flat({ a: 2, b: 2, soft: 2 }, glsl.SHADOW_VERTEX, glsl.SHADOW_FRAGMENT, -1, {
    level: { value: 0 }, strength: { value: 0 },
  });

  /** `size` in CSS px, `dpr` drawn pixels per CSS px. */
  paint(drawing: Drawing, view: { camera: Camera; projector: Projector }, size: [number, number], dpr: number): void {
    this.#aim(view.camera, view.projector, size, drawing.span);
    this.#shared.size.value.set(...size);
    this.#shared.dpr.value = dpr;
    setColour(this.#shared.paper.value, drawing.theme.paper);
    setColour(this.#shared.ink.value, drawing.theme.ink);
    this.#casing.mesh.material.uniforms.push!.value = CASING_BEHIND * drawing.span;
    this.#lay(drawing);
    fillLines(this.#casing, drawing.paths, drawing.theme.paper);
    fillLines(this.#paths, drawing.paths);
    fillLines(this.#leaders, drawing.leaders);
    fillLines(this.#geodesic, drawing.geodesic);
    fillLines(this.#arcCasing, drawing.arcs, drawing.theme.paper);
    fillLines(this.#arcs, drawing.arcs);
    fillLines(this.#plumb, drawing.plumb);
    fillLines(this.#guesses, drawing.guesses);
    fillEllipses(this.#ellipses, drawing.ellipses);
    fillMarks(this.#marks, drawing.marks.filter((mark) => !mark.top));
    fillMarks(this.#top, drawing.marks.filter((mark) => mark.top));
  }

  dispose(): void {
    const all = [this.#ellipses, this.#guesses, this.#casing, this.#paths, this.#leaders, this.#geodesic, this.#arcCasing, this.#arcs, this.#plumb, this.#marks, this.#top, this.#grid, this.#shadows];
    for (const quads of all) quads.dispose();
    this.graph.clear();
  }

  #aim({ distance, pivot, offset }: Camera, { eye, up }: Projector, [width, height]: [number, number], span: number): void {
    const { camera } = this;
    camera.fov = FIELD;
    camera.aspect = width / height;
    camera.near = Math.max(0.05 * span, distance - 3 * span);
    camera.far = distance + 4 * span;
    camera.position.fromArray(eye);
    camera.up.fromArray(up);
    camera.lookAt(pivot[0]!, pivot[1]!, pivot[2]!);
    camera.setViewOffset(width, height, -offset[0], -offset[1], width, height);
    camera.updateMatrixWorld();
  }

  #lay({ floor, theme, span }: Drawing): void {
    const strong = theme.name === "light" ? 0.2 : 0.17;
    const equation = theme.name === "light" ? MinEquation : MaxEquation;
    for (const quads of [this.#grid, this.#shadows]) quads.mesh.material.blendEquation = equation as BlendingEquation;
    const shown = floor.alpha > 0.01;
    const grid = this.#grid.mesh.material.uniforms as Record<string, IUniform>;
    this.#grid.resize(shown ? 1 : 0);
    (grid.centre!.value as Vector3).set(floor.centre[0], floor.level, floor.centre[1]);
    (grid.reach!.value as Vector2).set(...floor.reach);
    grid.cell!.value = floor.cell;
    grid.strength!.value = FLOOR_INK * floor.alpha;
    const shadows = this.#shadows.mesh.material.uniforms as Record<string, IUniform>;
    shadows.level!.value = floor.level;
    shadows.strength!.value = strong * floor.alpha;
    const bands = shown ? floor.shadows : [], pools = bands.flatMap(([p, q]) => [p, q]);
    const { a, b, soft } = this.#shadows.resize(bands.length + pools.length);
    const lay = (i: number, p: number[], q: number[], [radius, share]: number[]) => {
      a!.set([p[0]!, p[2]!], 2 * i);
      b!.set([q[0]!, q[2]!], 2 * i);
      soft!.set([radius! * span, share!], 2 * i);
    };
    bands.forEach(([p, q], i) => lay(i, p, q, BAND));
    pools.forEach((p, i) => lay(bands.length + i, p, p, POOL));
  }

  #lines({ extra = 0, push = 0, order, dash = [0, 0], depth = true, cut = false }: LineOptions): Quads {
    const uniforms = { ...this.#shared, extra: { value: extra }, push: { value: push }, dash: { value: new Vector2(...dash) }, cut: { value: cut } };
    return this.#add(new Quads(LINE_FIELDS, material(glsl.RIBBON_VERTEX, glsl.RIBBON_FRAGMENT, uniforms, { test: depth, write: depth }), order));
  }

  #markers(order: number, test: boolean): Quads {
    return this.#add(new Quads(MARK_FIELDS, material(glsl.MARK_VERTEX, glsl.MARK_FRAGMENT, { ...this.#shared }, { test, write: false }), order));
  }

  #flat(fields: Record<string, number>, vertex: string, fragment: string, order: number, uniforms: Uniforms): Quads {
    const made = material(vertex, fragment, { ...this.#shared, ...uniforms }, { test: false, write: false });
    Object.assign(made, { side: DoubleSide, blending: CustomBlending, blendEquation: AddEquation, blendSrc: OneFactor, blendDst: OneFactor });
    return this.#add(new Quads(fields, made, order));
  }

  #add(quads: Quads): Quads {
    this.graph.add(quads.mesh);
    return quads;
  }
}

const setColour = (target: Color, [r, g, b]: RGB): void => { target.setRGB(r, g, b); };

function fillLines(quads: Quads, lines: Line[], colour?: Theme["paper"]): void {
  const { a, b, colourA, colourB, shape } = quads.resize(lines.length);
  lines.forEach((line, i) => {
    a!.set(line.a, 3 * i);
    b!.set(line.b, 3 * i);
    colourA!.set(colour ?? line.ca, 3 * i);
    colourB!.set(colour ?? line.cb, 3 * i);
    shape!.set([line.wa, line.wb, line.run ?? 0, 0], 4 * i);
  });
}

function fillEllipses(quads: Quads, ellipses: Ellipse[]): void {
  const { at, tint, axes } = quads.resize(ellipses.length);
  ellipses.forEach((ellipse, i) => {
    at!.set(ellipse.at, 3 * i);
    tint!.set(ellipse.tint, 3 * i);
    axes!.set([...ellipse.u, ...ellipse.v], 4 * i);
  });
}

function fillMarks(quads: Quads, marks: Mark[]): void {
  const { at, tint, look, flags } = quads.resize(marks.length);
  marks.forEach((mark, i) => {
    at!.set(mark.at, 3 * i);
    tint!.set(mark.tint, 3 * i);
    look!.set([mark.size, glsl.SHAPES[mark.shape], mark.angle ?? 0, mark.rim], 4 * i);
    flags!.set([mark.ring ? 1 : 0, mark.hollow ? 1 : 0, mark.lift ?? 0], 3 * i);
  });
}
