import { drawing, glowGradient, repeat, verticalGradient } from "./drawing.ts";

const FRONDS = [-168, -140, -105, -72, -38, -8, 20] as const;

const frond = (angle: number): string =>
  `<path d="M0 0 Q70 -46 158 -6 Q150 2 142 0 Q136 14 126 4 Q118 20 106 6 Q98 22 84 6 Q74 20 62 4 Q50 14 40 2 Q20 8 0 0Z" transform="rotate(${angle})${Math.abs(angle) > 90 ? " scale(1 -1)" : ""}"/>`;

const palm = (x: number, lean: number, height: number): string => {
  const topX = x + lean;
  const topY = 600 - height;
  return `<path d="M${x - 15} 600 Q${x + lean * 0.1 - 10} ${600 - height * 0.55} ${topX - 6} ${topY} L${topX + 6} ${topY} Q${x + lean * 0.1 + 14} ${600 - height * 0.55} ${x + 17} 600Z"/>
    <g transform="translate(${topX} ${topY})">${FRONDS.map(frond).join("")}
    <circle cx="-9" cy="12" r="11"/><circle cx="11" cy="14" r="11"/></g>`;
};

/** Green, gold and red bands that grow around the sun. */
const bands = ["#0f5a46", "#1d8a52", "#7fb53c", "#f7c93e", "#f59a2e", "#e4572e"] as const;
const rings = bands
  .map((colour, i) => `<circle cx="300" cy="372" r="${430 - i * 52}" fill="${colour}"/>`)
  .join("");

const waves = repeat(6, (i) => {
  const y = 458 + i * 26;
  const path = repeat(8, (k) => `q 25 ${k % 2 === 0 ? -9 : 9} 50 0 q 25 9 50 0`);
  return `<path d="M${-60 - i * 23} ${y} ${path}" fill="none" stroke="#ffe9a8" stroke-opacity="${0.5 - i * 0.06}" stroke-width="4"/>`;
});

const STRAW = "#ffe3a3";

/** Two palms, a hammock with somebody in it, and a sun in reggae colours. */
export const hammockCover = (): string =>
  drawing(
    [
      verticalGradient("sea", ["#0d6e6a", "#073b46"]),
      verticalGradient("sun", ["#fff3b8", "#ffd24a"]),
      glowGradient("warm", ["#fff0a8", "#ffd24a"]),
    ].join(""),
    [
      '<rect width="600" height="600" fill="#0b4038"/>',
      rings,
      '<circle cx="300" cy="372" r="118" fill="url(#sun)"/>',
      '<rect y="440" width="600" height="160" fill="url(#sea)"/>',
      '<ellipse cx="300" cy="446" rx="150" ry="14" fill="url(#warm)"/>',
      waves,
      `<g fill="#06231f">${palm(96, 46, 440)}${palm(520, -62, 396)}</g>`,
      '<path d="M128 330 Q300 505 478 346 Q300 600 128 330Z" fill="#e4572e"/>',
      '<path d="M128 330 Q300 540 478 346" fill="none" stroke="#f7c93e" stroke-width="9"/>',
      '<path d="M128 330 Q300 505 478 346" fill="none" stroke="#06231f" stroke-width="4"/>',
      // Feet on the left, hat on the right: nobody is awake.
      '<path d="M212 424 q-6 -30 8 -34 q14 2 8 36Z M236 440 q-4 -30 10 -33 q13 3 6 36Z" fill="#06231f"/>',
      '<circle cx="408" cy="398" r="23" fill="#06231f"/>',
      `<g transform="translate(412 388) rotate(-38)" fill="${STRAW}">
        <ellipse rx="44" ry="9"/><path d="M-24 -2 Q-22 -32 0 -32 Q22 -32 24 -2Z"/></g>`,
      '<path d="M391 384 L432 353" stroke="#e4572e" stroke-width="7"/>',
    ],
  );
