import sharp from "sharp";
import type { Leds, Program } from "../../../src/lights/programs/program.ts";
import { matrix, play, ring, strip } from "../../../src/lights/programs/testing/play.ts";
import { createSong } from "../../../src/lights/programs/testing/synthetic-song.ts";
import { addDots, type Canvas, createCanvas, fillRect, toPng } from "./canvas.ts";

const LEDS = 60;
const LED_PX = 5;
const MARGIN_PX = 10;
const TITLE_PX = 30;
const STILL_PX = 92;
const SECONDS = 8;
/** Of them before the drop. */
const AHEAD_SEC = 4.5;
/** What has memory needs some past. */
const WARM_SEC = 4;
const FRAMES_PER_SEC = 60;
const ROWS = SECONDS * FRAMES_PER_SEC;
/** Seconds from the drop at which ring and matrix are drawn. */
const STILLS = [-4, -2.4, -0.8, -0.15, 0.06, 0.6, 1.25];
const STILL_ROW_PX = 69;

export const WIDTH = MARGIN_PX * 3 + LEDS * LED_PX + STILL_PX * 2;
export const HEIGHT = TITLE_PX + ROWS + MARGIN_PX;

const song = createSong(120);

/** Time runs down, one row a frame. */
const drawTime = (program: Program, canvas: Canvas): void => {
  const fromSec = song.dropSec - AHEAD_SEC;
  const stretch = { fromSec: fromSec - WARM_SEC, toSec: fromSec + SECONDS };
  let row = TITLE_PX - WARM_SEC * FRAMES_PER_SEC;
  play(program, strip(LEDS), song, stretch, (frame) => {
    if (row >= TITLE_PX && row < TITLE_PX + ROWS) {
      for (let led = 0; led < LEDS; led += 1) {
        fillRect(canvas, MARGIN_PX + led * LED_PX, row, LED_PX, 1, frame, led * 3);
      }
    }
    row += 1;
  });
};

const drawStills = (program: Program, leds: Leds, left: number, canvas: Canvas): void => {
  const fromSec = song.dropSec - AHEAD_SEC - WARM_SEC;
  const wanted = STILLS.map((sec) => Math.round((sec + AHEAD_SEC + WARM_SEC) * FRAMES_PER_SEC));
  let frameNumber = 0;
  play(program, leds, song, { fromSec, toSec: song.dropSec + 3.5 }, (frame) => {
    const still = wanted.indexOf(frameNumber);
    frameNumber += 1;
    if (still < 0) return;
    const top = TITLE_PX + still * STILL_ROW_PX;
    addDots(canvas, leds, frame, left + STILL_PX / 2, top + STILL_ROW_PX / 2, STILL_ROW_PX / 2 - 5);
  });
};

const titleOf = (program: Program): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${TITLE_PX}"><text x="${MARGIN_PX}" y="20" fill="#bbb" font-family="sans-serif" font-size="15">${program.title}</text></svg>`,
  );

/** One program as a PNG: its strip over time, and stills of a ring and a matrix. */
export const drawProgram = async (program: Program): Promise<Buffer> => {
  const canvas = createCanvas(WIDTH, HEIGHT);
  drawTime(program, canvas);
  const left = MARGIN_PX * 2 + LEDS * LED_PX;
  drawStills(program, ring(24), left, canvas);
  drawStills(program, matrix(12, 12), left + STILL_PX, canvas);
  return sharp(await toPng(canvas))
    .composite([{ input: titleOf(program), left: 0, top: 0 }])
    .png()
    .toBuffer();
};
