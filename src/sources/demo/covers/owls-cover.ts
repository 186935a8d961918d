import { drawing, glowGradient, repeat } from "./drawing.ts";

const COLUMNS = 4;
const CELL = 150;

interface Owl {
  readonly body: string;
  readonly belly: string;
  readonly eye: string;
  /** Where it looks: share of the eye's radius. */
  readonly look: readonly [x: number, y: number];
  readonly isAsleep: boolean;
}

const BODIES = ["#20242f", "#2a2f3d", "#181b24", "#232936"] as const;
const LOOKS = [
  [0.3, 0],
  [-0.3, 0.1],
  [0, 0.3],
  [0.2, -0.25],
  [-0.25, -0.2],
] as const;
/** The only owl that has heard the kick drum. */
const AWAKE = 9;

const owlAt = (index: number): Owl =>
  index === AWAKE
    ? { body: "#ff6a1f", belly: "#ffb347", eye: "#fff6df", look: [0, 0], isAsleep: false }
    : {
        body: BODIES[(index * 3) % BODIES.length] ?? "#20242f",
        belly: "#363d4f",
        eye: index % 3 === 0 ? "#59d8c9" : "#c9d2e3",
        look: LOOKS[(index * 2) % LOOKS.length] ?? [0, 0],
        isAsleep: index % 5 === 2,
      };

const eye = (x: number, owl: Owl): string => {
  if (owl.isAsleep) {
    return `<path d="M${x - 20} 58 Q${x} 76 ${x + 20} 58" fill="none" stroke="#8a94a8" stroke-width="5" stroke-linecap="round"/>`;
  }
  const [lookX, lookY] = owl.look;
  return `<circle cx="${x}" cy="58" r="27" fill="${owl.eye}"/>
    <circle cx="${x + 27 * lookX}" cy="${58 + 27 * lookY}" r="14" fill="#0b0d12"/>
    <circle cx="${x + 27 * lookX + 5}" cy="${53 + 27 * lookY}" r="4" fill="#fff"/>`;
};

const feathers = (owl: Owl): string =>
  repeat(3, (row) =>
    repeat(4 - row, (i) => {
      const x = 75 + (i - (3 - row) / 2) * 22;
      const y = 102 + row * 13;
      return `<path d="M${x - 10} ${y} a10 10 0 0 0 20 0" fill="none" stroke="${owl.belly}" stroke-width="4"/>`;
    }),
  );

const drawOwl = (index: number): string => {
  const owl = owlAt(index);
  const x = (index % COLUMNS) * CELL;
  const y = Math.floor(index / COLUMNS) * CELL;
  return `<g transform="translate(${x} ${y})">
    <path d="M16 8 Q40 24 75 24 Q110 24 134 8 Q142 40 138 90 Q136 144 75 146 Q14 144 12 90 Q8 40 16 8Z" fill="${owl.body}"/>
    ${feathers(owl)}${eye(46, owl)}${eye(104, owl)}
    <path d="M66 72 H84 L75 92Z" fill="#f2b632"/></g>`;
};

/** Sixteen owls on the shelves of a dark warehouse; one of them is wide awake. */
export const owlsCover = (): string =>
  drawing(glowGradient("glow", ["#ff8a3c", "#c2410c"]), [
    '<rect width="600" height="600" fill="#0b0d12"/>',
    '<circle cx="225" cy="375" r="210" fill="url(#glow)" opacity="0.75"/>',
    repeat(COLUMNS * COLUMNS, drawOwl),
    repeat(4, (i) => `<rect y="${i * CELL + 144}" width="600" height="6" fill="#05060a"/>`),
  ]);
