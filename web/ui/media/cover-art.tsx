import { hashOf } from "./hash-of.ts";

const INKS = [
  ["#ffc629", "#e3284f", "#2b0d18"],
  ["#d91f49", "#ffc629", "#fff0d9"],
  ["#0d8a75", "#ffe3b3", "#ff6b4a"],
  ["#ff8a5c", "#3a0f20", "#fff0d9"],
  ["#f9b9c6", "#b3123e", "#0d6f63"],
  ["#1f4e79", "#ffc629", "#ff8a5c"],
] as const;

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const wave = (y: number): string =>
  `M0 ${y}c17-16 33-16 50 0s33 16 50 0v14c-17 16-33 16-50 0s-33-16-50 0z`;

const flag = (x: number, y: number): string => `M${x} ${y}h25l-12.5 30z`;

/** Each motif: what the second ink prints, then the third. */
const MOTIFS: readonly (readonly [string, string])[] = [
  [disc(50, 50, 40), disc(50, 50, 26) + disc(50, 50, 20) + disc(50, 50, 9)],
  ["M50 100 0 62V34zM50 100 18 0h22zM50 100 60 0h22zM50 100l50-66v28z", disc(50, 100, 34)],
  [
    "M0 0h50a50 50 0 0 1-50 50zM100 100H50a50 50 0 0 1 50-50z",
    `M50 50h50a50 50 0 0 1-50-50z${disc(25, 75, 17)}`,
  ],
  [wave(12) + wave(72), wave(42)],
  [
    flag(0, 8) + flag(50, 8) + flag(25, 54) + flag(75, 54),
    flag(25, 8) + flag(75, 8) + flag(0, 54) + flag(50, 54),
  ],
  [disc(36, 42, 30), disc(66, 60, 24)],
];

/** A printed picture for a song without one: the same song always gets the same. */
export const CoverArt = ({ seed }: { readonly seed: string }) => {
  const hash = hashOf(seed);
  const inks = INKS[hash % INKS.length] ?? INKS[0];
  const motif = MOTIFS[(hash >>> 8) % MOTIFS.length] ?? ["", ""];
  return (
    <svg class="cover-art" viewBox="0 0 100 100" aria-hidden="true">
      <path fill={inks[0]} d="M0 0h100v100H0z" />
      <path fill={inks[1]} d={motif[0]} />
      <path fill={inks[2]} fill-rule="evenodd" d={motif[1]} />
    </svg>
  );
};
