import { AT_ONCE, COLUMNS, PER_SEC, RED_WEIGHT, ROWS, VALUE_MAX } from "../guard/flash-rule.ts";

const HEAD = `#version 300 es
precision highp float;
`;

/** A triangle that covers everything; needs no data. */
export const FULL_VERTEX = `${HEAD}
out vec2 uv;
void main() {
  vec2 corner = vec2(gl_VertexID == 1 ? 3. : -1., gl_VertexID == 2 ? 3. : -1.);
  uv = corner * .5 + .5;
  gl_Position = vec4(corner, 0., 1.);
}`;

/** Strokes: place, where across the stroke (for its soft edge), and colour. */
export const STROKE_VERTEX = `${HEAD}
uniform vec3 frame; // aspect, centre
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 across;
layout(location = 2) in vec3 light;
out vec2 edge;
out vec3 colour;
void main() {
  edge = across;
  colour = light;
  gl_Position = vec4(place.x / frame.x + frame.y, place.y + frame.z, 0., 1.);
}`;

export const STROKE_FRAGMENT = `${HEAD}
in vec2 edge;
in vec3 colour;
out vec4 shown;
void main() {
  float near = max(0., 1. - dot(edge, edge));
  shown = vec4(colour * near * near, 1.);
}`;

/** The picture before, moved and dimmed. */
export const WARP_FRAGMENT = `${HEAD}
in vec2 uv;
uniform sampler2D before;
uniform vec3 frame;
uniform vec4 move; // scale, turn, swirl, rise
uniform float kept;
out vec4 shown;
void main() {
  vec2 p = uv * 2. - 1. - frame.yz;
  p.x *= frame.x;
  // So small a turn a frame needs neither sine nor cosine.
  float angle = move.y + move.z * length(p);
  p = (p + angle * vec2(p.y, -p.x)) * move.x;
  p.y -= move.w;
  p.x /= frame.x;
  vec3 light = texture(before, (p + frame.yz) * .5 + .5).rgb;
  // Eight bits never fade to black by multiplying alone.
  shown = vec4(max(light * kept - .0025, 0.), 1.);
}`;

/** What is seen at a place: the picture, in part mirrored six times, on a ground of the song's colours. */
const SEEN = `
uniform sampler2D picture;
uniform vec3 frame;
uniform float fold;
uniform mat3 ground;
uniform vec4 shade; // where words begin to stand: top, all of it; side, and how dark
vec3 seen(vec2 at) {
  vec2 p = at * 2. - 1. - frame.yz;
  p.x *= frame.x;
  vec3 light = vec3(0.);
  if (fold < .999) light += texture(picture, at).rgb * (1. - fold);
  if (fold > .001) {
    float angle = abs(mod(atan(p.y, p.x) + 6.2832, 1.0472) - .5236);
    vec2 q = length(p) * vec2(cos(angle), sin(angle));
    q.x /= frame.x;
    light += texture(picture, (q + frame.yz) * .5 + .5).rgb * fold;
  }
  // Dark parts are lifted, bright ones stay: light over a dark room looks fuller so.
  light = light * (1.9 - .9 * light);
  float out_ = min(1., length(p) * .5);
  vec3 base = mix(ground[0], mix(ground[1], ground[2], at.x), out_);
  float dark = (1. - .87 * smoothstep(shade.x, shade.y, at.y)) * (1. - shade.w * smoothstep(shade.z, 1., at.x));
  return (base + light * (1. - base)) * (1. - .3 * out_ * out_) * dark;
}`;

/** 16 bits in two channels of eight: float targets are not to be had everywhere. */
const PACK = `
vec2 pack(float v) { float s = floor(clamp(v, 0., 1.) * 65535. + .5); return vec2(floor(s / 256.), mod(s, 256.)) / 255.; }
float unpack(vec2 v) { return (floor(v.x * 255. + .5) * 256. + floor(v.y * 255. + .5)) / 65535.; }`;

/** The guard's value of each region, as \`flashValue\` has it. */
export const MEASURE_FRAGMENT = `${HEAD}${SEEN}${PACK}
in vec2 uv;
out vec4 shown;
void main() {
  vec2 size = vec2(${COLUMNS}., ${ROWS}.);
  vec2 corner = floor(uv * size);
  vec3 sum = vec3(0.);
  for (int i = 0; i < 64; i++) {
    vec2 at = (corner + (vec2(i & 7, i >> 3) + .5) / 8.) / size;
    sum += pow(seen(at), vec3(2.2));
  }
  sum /= 64.;
  float value = max(dot(sum, vec3(.2126, .7152, .0722)), ${RED_WEIGHT} * (sum.r - sum.g - sum.b));
  shown = vec4(pack(max(value, 0.) / ${VALUE_MAX}), 0., 1.);
}`;

/** \`guardRegion\`: red and green hold what is shown, blue and alpha what is left. */
export const GUARD_FRAGMENT = `${HEAD}${PACK}
uniform sampler2D wanted;
uniform sampler2D before;
uniform float dt;
out vec4 shown;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  vec4 state = texelFetch(before, at, 0);
  float target = unpack(texelFetch(wanted, at, 0).rg) * ${VALUE_MAX};
  float was = unpack(state.rg) * ${VALUE_MAX};
  float left = min(${AT_ONCE}, unpack(state.ba) + ${PER_SEC} * dt);
  float rise = min(max(0., target - was), left);
  shown = vec4(pack(min(target, was + rise) / ${VALUE_MAX}), pack(left - rise));
}`;

/** The least share that a region or one beside it may show: blended between them it is never too much. */
export const SHARE_FRAGMENT = `${HEAD}${PACK}
uniform sampler2D wanted;
uniform sampler2D state;
out vec4 shown;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  float least = 1.;
  for (int i = 0; i < 9; i++) {
    ivec2 near = clamp(at + ivec2(i % 3 - 1, i / 3 - 1), ivec2(0), ivec2(${COLUMNS - 1}, ${ROWS - 1}));
    float target = unpack(texelFetch(wanted, near, 0).rg);
    float allowed = unpack(texelFetch(state, near, 0).rg);
    if (target > .0001) least = min(least, allowed / target);
  }
  shown = vec4(pow(least, 1. / 2.2), 0., 0., 1.);
}`;

export const SHOW_FRAGMENT = `${HEAD}${SEEN}
in vec2 uv;
uniform sampler2D share;
out vec4 shown;
void main() { shown = vec4(seen(uv) * texture(share, uv).r, 1.); }`;
