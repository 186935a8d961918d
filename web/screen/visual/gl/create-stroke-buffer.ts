import type { Inks } from "../../music/palette.ts";
import { mixInk } from "../mix-ink.ts";
import { type Pen, STROKES_MAX } from "../pen.ts";

const FLOATS = 7;
const CORNERS = 4;

/** Collects the strokes of a frame and draws them at once. Its memory is taken once. */
export const createStrokeBuffer = (gl: WebGL2RenderingContext) => {
  const data = new Float32Array(STROKES_MAX * CORNERS * FLOATS);
  const colour = new Float32Array(3);
  let inks: Inks = new Float32Array(12);
  let at = 0;
  let strokes = 0;

  const array = gl.createVertexArray();
  const vertices = gl.createBuffer();
  const indices = gl.createBuffer();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
  gl.bufferData(gl.ARRAY_BUFFER, data.byteLength, gl.DYNAMIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, cornersOfStrokes(), gl.STATIC_DRAW);
  for (const [place, size, from] of [
    [0, 2, 0],
    [1, 2, 2],
    [2, 3, 4],
  ] as const) {
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, gl.FLOAT, false, FLOATS * 4, from * 4);
  }
  gl.bindVertexArray(null);

  const corner = (x: number, y: number, u: number, v: number): void => {
    data[at] = x;
    data[at + 1] = y;
    data[at + 2] = u;
    data[at + 3] = v;
    data[at + 4] = colour[0] ?? 0;
    data[at + 5] = colour[1] ?? 0;
    data[at + 6] = colour[2] ?? 0;
    at += FLOATS;
  };

  const pen: Pen = {
    ink: (place, light) => mixInk(inks, place, light, colour),
    dot: (x, y, radius) => {
      if (strokes >= STROKES_MAX) return;
      strokes += 1;
      corner(x - radius, y - radius, -1, -1);
      corner(x + radius, y - radius, 1, -1);
      corner(x + radius, y + radius, 1, 1);
      corner(x - radius, y + radius, -1, 1);
    },
    line: (x0, y0, x1, y1, width) => {
      if (strokes >= STROKES_MAX) return;
      strokes += 1;
      const length = Math.hypot(x1 - x0, y1 - y0) || 1;
      const across = ((y0 - y1) / length) * width;
      const along = ((x1 - x0) / length) * width;
      corner(x0 - across, y0 - along, 0, -1);
      corner(x1 - across, y1 - along, 0, -1);
      corner(x1 + across, y1 + along, 0, 1);
      corner(x0 + across, y0 + along, 0, 1);
    },
  };

  return {
    pen,
    begin: (palette: Inks): void => {
      inks = palette;
      at = 0;
      strokes = 0;
    },
    /** With the program in use. */
    flush: (): void => {
      gl.bindVertexArray(array);
      gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
      gl.bufferSubData(gl.ARRAY_BUFFER, 0, data, 0, at);
      gl.drawElements(gl.TRIANGLES, strokes * 6, gl.UNSIGNED_SHORT, 0);
      gl.bindVertexArray(null);
    },
    free: (): void => {
      gl.deleteVertexArray(array);
      gl.deleteBuffer(vertices);
      gl.deleteBuffer(indices);
    },
  };
};

const cornersOfStrokes = (): Uint16Array => {
  const corners = new Uint16Array(STROKES_MAX * 6);
  for (let stroke = 0; stroke < STROKES_MAX; stroke += 1) {
    const first = stroke * CORNERS;
    corners.set([first, first + 1, first + 2, first, first + 2, first + 3], stroke * 6);
  }
  return corners;
};
