import { createChance } from "../../../lib/chance.ts";
import { drawing, repeat, verticalGradient } from "./drawing.ts";

const SPEED_COLOURS = ["#ffb703", "#fb8500", "#8ecae6", "#ffffff", "#e85d04"] as const;

const speedLines = (): string => {
  const random = createChance(21);
  return repeat(46, (i) => {
    const y = Math.round(random() * 860 - 130);
    const length = Math.round(90 + random() * 420);
    const x = Math.round(random() * 900 - 250);
    const width = (2 + random() ** 2 * 12).toFixed(1);
    const colour = SPEED_COLOURS[i % SPEED_COLOURS.length] ?? "#fff";
    return `<rect x="${x}" y="${y}" width="${length}" height="${width}" rx="6" fill="${colour}" opacity="${(0.25 + random() * 0.6).toFixed(2)}"/>`;
  });
};

/** A squirrel in full flight, to the right. */
const SQUIRREL =
  "M86 330 Q20 300 34 228 Q50 150 132 156 Q196 166 190 222 Q184 262 146 256 Q122 250 128 228 Q104 232 106 262 Q112 306 166 296 Q206 250 276 240 Q324 236 350 244 L362 208 Q376 196 382 220 L388 236 Q430 240 448 274 Q452 290 436 294 Q414 306 384 304 Q380 322 362 332 Q404 340 446 352 Q462 358 456 368 Q448 376 432 372 Q374 366 330 352 Q284 362 236 352 Q210 376 168 386 Q128 398 84 424 Q68 430 64 418 Q62 408 76 398 Q112 370 138 350 Q108 344 86 330Z";

const acorn = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) rotate(28) scale(${scale})">
    <path d="M-34 -6 Q-32 44 0 62 Q32 44 34 -6Z" fill="#d98324"/>
    <path d="M-20 0 Q-20 32 -4 48" fill="none" stroke="#ffd08a" stroke-width="6" stroke-linecap="round"/>
    <path d="M-42 -4 Q-42 -34 0 -36 Q42 -34 42 -4 Q0 8 -42 -4Z" fill="#6b3a12"/>
    <path d="M0 -36 Q2 -50 12 -56" stroke="#6b3a12" stroke-width="8" fill="none" stroke-linecap="round"/></g>`;

/** Where the squirrel was a moment ago. */
const ghosts = repeat(4, (i) => {
  const back = (4 - i) * 34;
  return `<path d="${SQUIRREL}" transform="translate(${-back} 0)" fill="#ff9f1c" opacity="${0.1 + i * 0.09}"/>`;
});

/** Faster than its own acorn. */
export const squirrelCover = (): string =>
  drawing(verticalGradient("air", ["#012a4a", "#01497c", "#2a6f97"]), [
    '<rect width="600" height="600" fill="url(#air)"/>',
    `<g transform="rotate(-14 300 300)">${speedLines()}</g>`,
    '<circle cx="330" cy="300" r="212" fill="#ffb703"/>',
    '<circle cx="330" cy="300" r="212" fill="none" stroke="#fff" stroke-width="8"/>',
    `<g transform="translate(38 18) rotate(-14 300 300)">${ghosts}
      <path d="${SQUIRREL}" fill="#7f2f0b"/>
      <circle cx="404" cy="262" r="8" fill="#fff"/><circle cx="407" cy="262" r="4" fill="#1b0a02"/>
      <circle cx="446" cy="277" r="6" fill="#1b0a02"/></g>`,
    acorn(520, 118, 1.05),
  ]);
