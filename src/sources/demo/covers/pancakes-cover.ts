import { drawing, glowGradient, repeat, sparkle, verticalGradient } from "./drawing.ts";

const BALL = { x: 300, y: 218, radius: 148 } as const;
const ROWS = 13;
const TILE_COLOURS = ["#fdf2ff", "#ff9ee5", "#c86bff", "#7a3df0", "#43209c", "#ffd76b"] as const;

const point = (latitude: number, longitude: number): string => {
  const x = BALL.x + BALL.radius * Math.cos(latitude) * Math.sin(longitude);
  const y = BALL.y - BALL.radius * Math.sin(latitude);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
};

/** Tiles facing the light (upper left) are bright; a few catch a lamp. */
const tileColour = (row: number, column: number, light: number): string => {
  if ((row * 7 + column * 11) % 23 === 0) return "#ffd76b";
  const shade = Math.floor((1 - light) * 4.2 + ((row * 5 + column * 3) % 4) * 0.35);
  return TILE_COLOURS[Math.max(0, Math.min(4, shade))] ?? "#43209c";
};

const tile = (row: number, column: number, columns: number): string => {
  const low = -Math.PI / 2 + (Math.PI * row) / ROWS;
  const high = low + Math.PI / ROWS;
  const west = -Math.PI / 2 + (Math.PI * column) / columns;
  const east = west + Math.PI / columns;
  const middle = (west + east) / 2;
  const light = 0.5 + 0.35 * Math.sin((low + high) / 2) - 0.35 * Math.sin(middle);
  const corners = [point(low, west), point(low, east), point(high, east), point(high, west)];
  return `<polygon points="${corners.join(" ")}" fill="${tileColour(row, column, light)}" stroke="#2b0f5c" stroke-width="2"/>`;
};

const mirrorball = repeat(ROWS, (row) => {
  const latitude = -Math.PI / 2 + (Math.PI * (row + 0.5)) / ROWS;
  const columns = Math.max(3, Math.round(14 * Math.cos(latitude)));
  return repeat(columns, (column) => tile(row, column, columns));
});

/** Nobody stacks pancakes straight. */
const OFFSETS = [0, 9, -8, 5] as const;

const pancake = (index: number): string => {
  const y = 525 - index * 44;
  const x = 300 + (OFFSETS[index] ?? 0);
  return `<rect x="${x - 190}" y="${y - 24}" width="380" height="50" rx="25" fill="#b8622a"/>
    <rect x="${x - 190}" y="${y - 26}" width="380" height="38" rx="19" fill="url(#cake)"/>`;
};

const SYRUP =
  "M128 372 Q300 340 472 372 Q482 392 462 396 L462 432 Q462 448 448 448 Q434 448 434 432 L434 404 Q400 398 388 404 L388 486 Q388 502 373 502 Q358 502 358 486 L358 408 Q320 402 262 408 L262 446 Q262 460 248 460 Q234 460 234 446 L234 404 Q200 398 190 402 L190 508 Q190 523 176 523 Q162 523 162 508 L162 400 Q120 396 128 372Z";

const beams = repeat(14, (i) => {
  const colour = ["#ff5fc8", "#ffd76b", "#8f6bff"][i % 3] ?? "#fff";
  return `<path d="M300 218 L280 -420 L320 -420Z" fill="${colour}" opacity="0.2" transform="rotate(${i * (360 / 14)} 300 218)"/>`;
});

/** A mirror ball that rests on a stack of pancakes, with syrup. */
export const pancakesCover = (): string =>
  drawing(
    [
      verticalGradient("night", ["#1b0b45", "#4a1277", "#a31e7d"]),
      verticalGradient("cake", ["#ffdf9e", "#f3b25a"]),
      verticalGradient("syrup", ["#8c3512", "#5e1f08"]),
      glowGradient("halo", ["#ff9ee5", "#b24bdc"]),
    ].join(""),
    [
      '<rect width="600" height="600" fill="url(#night)"/>',
      beams,
      '<circle cx="300" cy="218" r="270" fill="url(#halo)" opacity="0.55"/>',
      '<path d="M300 0 V80" stroke="#e9d7ff" stroke-width="4"/>',
      '<ellipse cx="300" cy="566" rx="270" ry="26" fill="#f6ecff"/>',
      '<ellipse cx="300" cy="560" rx="225" ry="15" fill="#d9c2f0"/>',
      repeat(OFFSETS.length, pancake),
      `<path d="${SYRUP}" fill="url(#syrup)"/>`,
      '<path d="M168 376 Q230 362 280 362" stroke="#fff" stroke-opacity="0.5" stroke-width="5" fill="none" stroke-linecap="round"/>',
      mirrorball,
      sparkle(232, 140, 54, "#ffffff"),
      sparkle(382, 262, 30, "#fff3c4"),
      sparkle(96, 96, 26, "#ffd76b"),
      sparkle(520, 150, 34, "#ffc2f0"),
      sparkle(70, 330, 18, "#ffffff"),
      sparkle(536, 372, 20, "#ffd76b"),
    ],
  );
