/** What the graphics card runs. All sizes are CSS pixels unless named world; all edges are smoothed by distance. */

const HEAD = /* glsl */ `
precision highp float;
uniform mat4 projectionMatrix, modelViewMatrix;
uniform vec2 size;`;

/** Opacity of an ellipse's fill and outline. */
export const ELLIPSE = { fill: 0.12, line: 0.38 };

/**
 * A tapered line with round ends, one quad per segment. Positions are divided by w here, so that everything
 * handed to the fragment shader runs evenly over the screen.
 */
export const RIBBON_VERTEX = /* glsl */ `${HEAD}
uniform float extra, push;
in vec2 corner;
in vec3 a, b, colourA, colourB;
in vec4 shape; // width at a, width at b, pixels run along the line at a and at b
out vec2 vAt;
out vec3 vColour;
flat out vec4 vShape;
void main() {
  vec4 A = projectionMatrix * (modelViewMatrix * vec4(a, 1.) - vec4(0., 0., push, 0.));
  vec4 B = projectionMatrix * (modelViewMatrix * vec4(b, 1.) - vec4(0., 0., push, 0.));
  vec3 p = A.xyz / A.w, q = B.xyz / B.w;
  vec2 run = (q.xy - p.xy) * size * .5;
  float len = length(run);
  vec2 along = len > 1e-4 ? run / len : vec2(1., 0.);
  vec2 radius = (shape.xy + extra) * .5;
  float pad = max(radius.x, radius.y) + 1.;
  vec3 end = corner.x < 0. ? p : q;
  end.z += corner.x * (q.z - p.z) * pad / max(len, 2. * pad); // the round ends go on in depth as the line does
  vec2 shift = along * pad * corner.x + vec2(-along.y, along.x) * pad * corner.y;
  gl_Position = vec4(end.xy + shift * 2. / size, end.z, 1.);
  vAt = vec2((corner.x < 0. ? 0. : len) + pad * corner.x, pad * corner.y);
  vColour = corner.x < 0. ? colourA : colourB;
  vShape = vec4(radius, len, shape.z);
}`;

export const RIBBON_FRAGMENT = /* glsl */ `
precision highp float;
uniform float dpr;
uniform vec2 dash; // drawn and left out; none where the first is 0
uniform bool cut; // flat ends: the pieces of a curve must not cover each other's smoothed edges
in vec2 vAt;
in vec3 vColour;
flat in vec4 vShape;
out vec4 colour;
void main() {
  float t = clamp(vAt.x, 0., vShape.z);
  float radius = mix(vShape.x, vShape.y, vShape.z > 0. ? t / vShape.z : 0.);
  float d = length(vAt - vec2(t, 0.)) - radius;
  float alpha = clamp(.5 - d * dpr, 0., 1.);
  if (dash.x > 0.) {
    float at = mod(vShape.w + vAt.x, dash.x + dash.y);
    alpha *= clamp(.5 + min(at, dash.x - at) * dpr, 0., 1.);
  }
  if (cut && (vAt.x < 0. || vAt.x > vShape.z)) alpha = 0.;
  if (alpha < .02) discard;
  colour = vec4(vColour, alpha);
}`;

/** A marker: a quad which always faces the reader. Shapes are signed distances. */
export const MARK_VERTEX = /* glsl */ `${HEAD}
in vec2 corner;
in vec3 at, tint;
in vec4 look; // size, shape, angle, width of the paper rim
in vec3 flags; // ring of the selected, hollow, how far drawn nearer to the eye
out vec2 vAt;
flat out vec3 vTint;
flat out vec4 vLook;
flat out vec2 vFlags;
void main() {
  vec4 eye = modelViewMatrix * vec4(at, 1.);
  vec4 clip = projectionMatrix * eye, nearer = projectionMatrix * (eye + vec4(0., 0., flags.z, 0.));
  vec3 p = vec3(clip.xy / clip.w, nearer.z / nearer.w); // its own place, only the depth is nearer
  float pad = look.x * .5 + 8.;
  vAt = corner * pad;
  gl_Position = vec4(p.xy + vAt * 2. / size, p.z, 1.);
  vTint = tint; vLook = look; vFlags = flags.xy;
}`;

/** Numbers of the shapes in the shader below. */
export const SHAPES = { disc: 0, square: 1, triangle: 2, diamond: 3, ring: 4, star: 5, dart: 6, break: 7 } as const;
export type ShapeName = keyof typeof SHAPES;

export const MARK_FRAGMENT = /* glsl */ `
precision highp float;
uniform float dpr;
uniform vec3 paper, ink;
in vec2 vAt;
flat in vec3 vTint;
flat in vec4 vLook;
flat in vec2 vFlags;
out vec4 colour;

float roundedBox(vec2 p, float r, float corner) {
  vec2 q = abs(p) - r + corner;
  return length(max(q, 0.)) + min(max(q.x, q.y), 0.) - corner;
}
float upTriangle(vec2 p, float r) { // equilateral, after I. Quilez
  const float k = 1.7320508;
  p = vec2(abs(p.x) - r, p.y + r / k);
  if (p.x + k * p.y > 0.) p = vec2(p.x - k * p.y, -k * p.x - p.y) * .5;
  p.x -= clamp(p.x, -2. * r, 0.);
  return -length(p) * sign(p.y);
}
float fiveStar(vec2 p, float r, float inner) {
  const vec2 k1 = vec2(.809016994, -.587785252), k2 = vec2(-.809016994, -.587785252);
  p.x = abs(p.x);
  p -= 2. * max(dot(k1, p), 0.) * k1;
  p -= 2. * max(dot(k2, p), 0.) * k2;
  p = vec2(abs(p.x), p.y - r);
  vec2 side = inner * vec2(-k1.y, k1.x) - vec2(0., 1.);
  float h = clamp(dot(p, side) / dot(side, side), 0., r);
  return length(p - side * h) * sign(p.y * side.x - p.x * side.y);
}
float dart(vec2 p, float r) { // points along x
  vec2 q = vec2(p.x, abs(p.y));
  return max(dot(q - vec2(r, 0.), normalize(vec2(.5, 1.))), -(p.x + r * .78 - .42 * q.y) * .92) - .4;
}
float inside(float d) { return clamp(.5 - d * dpr, 0., 1.); }

void main() {
  float r = vLook.x * .5;
  int shape = int(vLook.y + .5);
  float c = cos(vLook.z), s = sin(vLook.z);
  vec2 p = vec2(c * vAt.x + s * vAt.y, c * vAt.y - s * vAt.x);
  if (shape == ${SHAPES.break}) { // the axis-break sign: two slanted strokes with a gap in the line between them
    vec2 q = vec2(p.x - .32 * p.y, p.y);
    float strokes = inside(max(abs(abs(q.x) - 2.2) - .75, abs(q.y) - r)), gap = inside(max(abs(q.x) - 1.5, abs(q.y) - r * .62));
    if (max(strokes, gap) < .02) discard;
    colour = vec4(mix(paper, vTint, strokes), max(strokes, gap));
    return;
  }
  float d;
  if (shape == ${SHAPES.disc} || shape == ${SHAPES.ring}) d = length(p) - r;
  else if (shape == ${SHAPES.square}) d = roundedBox(p, r * .88, 1.);
  else if (shape == ${SHAPES.triangle}) d = upTriangle(p + vec2(0., r * .1), r * .98) - .8;
  else if (shape == ${SHAPES.diamond}) d = roundedBox(mat2(.7071, -.7071, .7071, .7071) * p, r * .84, .8);
  else if (shape == ${SHAPES.star}) d = fiveStar(p, r, .46) - .6;
  else d = dart(p, r);
  float hole = shape == ${SHAPES.ring} ? 2.1 : vFlags.y > .5 ? 1.7 : 99.;
  vec3 fill = mix(vTint, paper, inside(d + hole));
  vec3 tone = mix(paper, fill, inside(d));
  float alpha = inside(d - vLook.w);
  if (vFlags.x > .5) { // selected: an ink ring three pixels outside the shape, on paper
    tone = mix(tone, ink, inside(abs(d - 4.) - .95));
    alpha = max(alpha, inside(d - 5.));
  }
  if (alpha < .02) discard;
  colour = vec4(tone, alpha);
}`;

/** An ellipse flat on the screen: half-axes in px, y running down; a faint fill and a thin outline. */
export const ELLIPSE_VERTEX = /* glsl */ `${HEAD}
in vec2 corner;
in vec3 at, tint;
in vec4 axes;
out vec2 vAt;
flat out vec3 vTint;
void main() {
  vec4 clip = projectionMatrix * modelViewMatrix * vec4(at, 1.);
  vec2 u = axes.xy, v = axes.zw, thin = vec2(max(length(u), 1.), max(length(v), 1.));
  u *= thin.x / max(length(u), 1e-4);
  v *= thin.y / max(length(v), 1e-4);
  vAt = corner * (1. + 2. / thin); // two pixels of room for the outline
  vec2 shift = u * vAt.x - v * vAt.y; // counter-clockwise on the screen, as front faces are
  gl_Position = vec4(clip.xy / clip.w + vec2(shift.x, -shift.y) * 2. / size, 0., 1.);
  vTint = tint;
}`;

export const ELLIPSE_FRAGMENT = /* glsl */ `
precision highp float;
uniform float dpr;
in vec2 vAt;
flat in vec3 vTint;
out vec4 colour;
void main() {
  float r = length(vAt), d = (r - 1.) / max(fwidth(r), 1e-5); // drawn pixels outside the edge
  float alpha = max(${ELLIPSE.fill} * clamp(.5 - d, 0., 1.), ${ELLIPSE.line} * clamp(.5 + .5 * dpr - abs(d), 0., 1.));
  if (alpha < .01) discard;
  colour = vec4(vTint, alpha);
}`;

/** The floor: a faint grid which fades out. Blended by MIN on light paper and MAX on dark, so it never adds up. */
export const FLOOR_VERTEX = /* glsl */ `${HEAD}
in vec2 corner;
uniform vec3 centre;
uniform vec2 reach;
out vec2 vAt;
void main() {
  vAt = corner * reach;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(centre + vec3(vAt.x, 0., vAt.y), 1.);
}`;

export const FLOOR_FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 paper, ink;
uniform vec2 reach;
uniform float cell, strength;
in vec2 vAt;
out vec4 colour;
void main() {
  vec2 grid = vAt / cell;
  vec2 near = abs(fract(grid - .5) - .5) / fwidth(grid);
  float line = 1. - min(min(near.x, near.y), 1.);
  float fade = 1. - smoothstep(.28, 1., length(vAt / reach));
  colour = vec4(mix(paper, ink, line * fade * strength), 1.);
}`;

/** The paths' shadows: soft ribbons which lie on the floor, sizes in world units, blended as the floor is. */
export const SHADOW_VERTEX = /* glsl */ `${HEAD}
in vec2 corner;
in vec2 a, b, soft; // soft: radius in world units, strength
uniform float level;
out vec2 vAt;
flat out float vLen;
flat out vec2 vSoft;
void main() {
  float radius = soft.x;
  vSoft = soft;
  vec2 run = b - a;
  vLen = length(run);
  vec2 along = vLen > 1e-6 ? run / vLen : vec2(1., 0.);
  vec2 at = (corner.x < 0. ? a : b) + radius * (along * corner.x + vec2(-along.y, along.x) * corner.y);
  vAt = vec2((corner.x < 0. ? 0. : vLen) + radius * corner.x, radius * corner.y);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(at.x, level, at.y, 1.);
}`;

export const SHADOW_FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 paper, ink;
uniform float strength;
in vec2 vAt;
flat in float vLen;
flat in vec2 vSoft;
out vec4 colour;
void main() {
  float d = length(vAt - vec2(clamp(vAt.x, 0., vLen), 0.)) / vSoft.x;
  float shade = exp(-d * d * 4.) * (1. - d * d * d * d);
  colour = vec4(mix(paper, ink, max(shade, 0.) * vSoft.y * strength), 1.);
}`;
