import type { Inks } from "../../music/palette.ts";
import type { Camera } from "../scene.ts";
import type { Framing, View } from "../view.ts";
import { createGlGuard } from "./create-gl-guard.ts";
import { createStrokeBuffer } from "./create-stroke-buffer.ts";
import { createProgram, type Program } from "./program.ts";
import {
  FULL_VERTEX,
  MEASURE_FRAGMENT,
  SHOW_FRAGMENT,
  STROKE_FRAGMENT,
  STROKE_VERTEX,
  WARP_FRAGMENT,
} from "./shaders.ts";
import { bindTexture, createTarget, type Target } from "./target.ts";

/** How bright the ground is at the middle, left and right. */
const GROUND = [0.1, 0.2, 0.16] as const;

/**
 * Two passes over the screen a frame: the picture before is moved and dimmed and strokes are laid over it
 * (the brighter of both wins), then it is shown through the guard. Undefined: no WebGL2 here.
 */
export const createGlView = (canvas: HTMLCanvasElement): View | undefined => {
  const gl = canvas.getContext("webgl2", {
    alpha: false,
    antialias: false,
    depth: false,
    powerPreference: "low-power",
  });
  if (!gl) return undefined;
  const program = (vertex: string, fragment: string): Program =>
    createProgram(gl, vertex, fragment);
  const warp = program(FULL_VERTEX, WARP_FRAGMENT);
  const stroke = program(STROKE_VERTEX, STROKE_FRAGMENT);
  const measure = program(FULL_VERTEX, MEASURE_FRAGMENT);
  const show = program(FULL_VERTEX, SHOW_FRAGMENT);
  const strokes = createStrokeBuffer(gl);
  const guard = createGlGuard(gl);
  const ground = new Float32Array(9);
  let before: Target | undefined;
  let now: Target | undefined;

  const frame = (on: Program, aspect: number, { x, y }: Framing): void =>
    gl.uniform3f(on.at("frame"), aspect, x, y);

  const move = (camera: Camera, dtSec: number, from: Target): void => {
    bindTexture(gl, 0, from);
    gl.uniform1i(warp.at("before"), 0);
    const { zoom, turn, swirl, rise, trail } = camera;
    gl.uniform4f(warp.at("move"), zoom ** -dtSec, turn * dtSec, swirl * dtSec, rise * dtSec);
    gl.uniform1f(warp.at("kept"), trail ** dtSec);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  };

  const see = (on: Program, fold: number, from: Target, framing: Framing): void => {
    bindTexture(gl, 0, from);
    gl.uniform1i(on.at("picture"), 0);
    gl.uniform1f(on.at("fold"), fold);
    gl.uniformMatrix3fv(on.at("ground"), false, ground);
    const { shadeTop, shadeFull, shadeSide, sideDark } = framing;
    gl.uniform4f(on.at("shade"), shadeTop, shadeFull, shadeSide, sideDark);
  };

  return {
    kind: "webgl2",
    resize: (width, height) => {
      canvas.width = width;
      canvas.height = height;
      before?.free();
      now?.free();
      before = createTarget(gl, width, height, gl.MIRRORED_REPEAT);
      now = createTarget(gl, width, height, gl.MIRRORED_REPEAT);
    },
    render: (director, moment, inks, framing) => {
      if (!before || !now || gl.isContextLost()) return;
      const { aspect, dtSec } = moment;
      fillGround(inks, ground);
      warp.use();
      now.into();
      frame(warp, aspect, framing);
      move(director.camera, dtSec, before);

      stroke.use();
      frame(stroke, aspect, framing);
      strokes.begin(inks);
      director.draw(moment, strokes.pen);
      gl.enable(gl.BLEND);
      gl.blendEquation(gl.MAX);
      strokes.flush();
      gl.disable(gl.BLEND);

      measure.use();
      guard.wanted.into();
      frame(measure, aspect, framing);
      see(measure, director.camera.fold, now, framing);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      guard.step(dtSec);

      show.use();
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.viewport(0, 0, canvas.width, canvas.height);
      frame(show, aspect, framing);
      bindTexture(gl, 1, guard.share);
      gl.uniform1i(show.at("share"), 1);
      see(show, director.camera.fold, now, framing);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      const last = before;
      before = now;
      now = last;
    },
    free: () => {
      for (const each of [warp, stroke, measure, show, strokes, guard, before, now]) each?.free();
    },
  };
};

const fillGround = (inks: Inks, into: Float32Array): void => {
  for (let place = 0; place < 3; place += 1)
    for (let at = 0; at < 3; at += 1)
      into[place * 3 + at] = (inks[place * 3 + at] ?? 0) * (GROUND[place] ?? 0);
};
