import { createChance } from "../../../lib/chance.ts";
import { drawing, glowGradient, repeat, verticalGradient } from "./drawing.ts";

const PLATES = ["#fff4e3", "#8fd0cf", "#ffb45c", "#f2685f", "#c23f63", "#3f7f9f"] as const;

/** The sun's rays: every second wedge of a circle. */
const rays = repeat(18, (i) => {
  const angle = i * 20;
  return `<path d="M300 330 L262 -260 L338 -260Z" fill="#fff" opacity="0.13" transform="rotate(${angle} 300 330)"/>`;
});

/** Plates that stand in the rack, the nearest one last. */
const plates = PLATES.map((colour, i) => {
  const x = 92 + i * 84;
  return `<ellipse cx="${x}" cy="540" rx="92" ry="158" fill="${colour}"/>
    <ellipse cx="${x + 8}" cy="540" rx="78" ry="140" fill="#fff" fill-opacity="0.22"/>
    <ellipse cx="${x + 14}" cy="540" rx="52" ry="98" fill="none" stroke="#fff" stroke-opacity="0.6" stroke-width="4"/>`;
});

const rack = [
  repeat(8, (i) => {
    const x = 40 + i * 84;
    return `<path d="M${x - 16} 600 V524 a16 16 0 0 1 32 0 V600" fill="none" stroke="#4b2353" stroke-width="9"/>`;
  }),
  '<path d="M0 578 H600" stroke="#4b2353" stroke-width="14"/>',
];

const bubbles = (): string => {
  const random = createChance(4);
  return repeat(26, () => {
    const x = Math.round(random() * 600);
    const y = Math.round(40 + random() * 500);
    const r = Math.round(5 + random() ** 3 * 34);
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="#fff" fill-opacity="0.16" stroke="#fff" stroke-opacity="0.7" stroke-width="2"/>
      <path d="M${x - r * 0.55} ${y - r * 0.15} A${r * 0.6} ${r * 0.6} 0 0 1 ${x - r * 0.1} ${y - r * 0.58}" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/>`;
  });
};

/** A sun that rises behind the plates in their rack, in a sky of soap bubbles. */
export const dishwasherCover = (): string =>
  drawing(
    [
      verticalGradient("sky", ["#2f6f9f", "#7fb8c4", "#ffd3a1", "#ff9d7a"]),
      verticalGradient("sun", ["#fff6c9", "#ffd04f", "#ff8a3c"]),
      glowGradient("glow", ["#fff3c4", "#ffd98a"]),
    ].join(""),
    [
      '<rect width="600" height="600" fill="url(#sky)"/>',
      rays,
      '<circle cx="300" cy="330" r="300" fill="url(#glow)" opacity="0.85"/>',
      '<circle cx="300" cy="330" r="158" fill="url(#sun)"/>',
      ...plates,
      ...rack,
      bubbles(),
    ],
  );
