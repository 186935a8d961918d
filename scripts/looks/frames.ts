import type { Look } from "../../src/e2e/testing/looks/look.ts";
import { type Frame, isTouched } from "../../src/e2e/testing/looks/show-look.ts";
import { LANGUAGES } from "../../src/protocol/languages.ts";

const PHONE = { width: 390, height: 844 } as const;
const SMALL_PHONE = { width: 360, height: 640 } as const;
const DESKTOP = { width: 1920, height: 1080 } as const;
const SIZES = [SMALL_PHONE, PHONE, { width: 820, height: 1180 }, DESKTOP] as const;

const [ENGLISH, ...OTHERS] = LANGUAGES;

/** Four sizes in light and dark, black on a phone and a desktop, every other language in light and dark. */
export const FRAMES: readonly Frame[] = [
  ...SIZES.flatMap((size): Frame[] => [
    { ...size, theme: "light", language: ENGLISH },
    { ...size, theme: "dark", language: ENGLISH },
  ]),
  { ...PHONE, theme: "black", language: ENGLISH },
  { ...DESKTOP, theme: "black", language: ENGLISH },
  // Long words are where the phone is small.
  ...OTHERS.map((language): Frame => ({ ...SMALL_PHONE, theme: "light", language })),
  ...OTHERS.map((language): Frame => ({ ...PHONE, theme: "dark", language })),
];

export const nameOf = ({ width, height, theme, language }: Frame): string =>
  `${width}x${height}-${theme}-${language}`;

/** An open page follows its size; the rest is there from its first moment. */
const groupOf = ({ language, theme, width }: Frame): string =>
  [language, theme, isTouched(width)].join();

/** The frames that one opening of a page will do for. */
export const groupFrames = (frames: readonly Frame[]): readonly (readonly Frame[])[] => {
  const groups = [...new Set(frames.map(groupOf))];
  return groups.map((group) => frames.filter((frame) => groupOf(frame) === group));
};

const THEMES: Readonly<Record<Look["who"], readonly Frame["theme"][]>> = {
  guest: ["light", "dark", "black"],
  host: ["light", "dark"],
  window: ["light", "dark"],
  // The TV is dark whatever its browser likes.
  screen: ["dark"],
};

/** Guests choose black on their own page only. */
export const hasTheme = (look: Look, { theme }: Frame): boolean =>
  THEMES[look.path === "/host" ? "host" : look.who].includes(theme);
