import { COLUMNS, ROWS } from "../guard/flash-rule.ts";
import { createProgram } from "./program.ts";
import { FULL_VERTEX, GUARD_FRAGMENT, SHARE_FRAGMENT } from "./shaders.ts";
import { bindTexture, createTarget, type Target } from "./target.ts";

/** The rule of `guard/flash-rule.ts` on the graphics card: nothing has to be read back. */
export const createGlGuard = (gl: WebGL2RenderingContext) => {
  const target = (): Target => createTarget(gl, COLUMNS, ROWS, gl.CLAMP_TO_EDGE);
  const rule = createProgram(gl, FULL_VERTEX, GUARD_FRAGMENT);
  const sharing = createProgram(gl, FULL_VERTEX, SHARE_FRAGMENT);
  const wanted = target();
  const share = target();
  let before = target();
  let now = target();
  return {
    /** Where the value of each region is to be drawn into before `step`. */
    wanted,
    /** What part of each region's light is let through. */
    share,
    step: (dtSec: number): void => {
      rule.use();
      now.into();
      bindTexture(gl, 0, wanted);
      bindTexture(gl, 1, before);
      gl.uniform1i(rule.at("wanted"), 0);
      gl.uniform1i(rule.at("before"), 1);
      gl.uniform1f(rule.at("dt"), dtSec);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      sharing.use();
      share.into();
      bindTexture(gl, 1, now);
      gl.uniform1i(sharing.at("wanted"), 0);
      gl.uniform1i(sharing.at("state"), 1);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      const last = before;
      before = now;
      now = last;
    },
    free: (): void => {
      for (const each of [wanted, share, before, now, rule, sharing]) each.free();
    },
  };
};
