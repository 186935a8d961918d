import type { ProgramCard } from "../../../../src/protocol/lights.ts";

/** Programs by what moves them; one that is not named here stands under "More". */
const GROUPS: readonly { readonly word: string; readonly names: readonly string[] }[] = [
  { word: "On the beat", names: ["pulse", "comet", "chase", "ripple", "drop"] },
  { word: "With the sound", names: ["spectrum", "fire", "chroma", "glow", "aurora"] },
  { word: "With the guests", names: ["crowd"] },
  { word: "Without the music", names: ["rainbow", "fixed", "idle", "alarm", "strobe"] },
];

export interface ProgramGroup {
  readonly word: string;
  readonly cards: readonly ProgramCard[];
}

/** The strobe is only there for a host who has allowed it. */
export const groupPrograms = (
  programs: readonly ProgramCard[],
  allowStrobe: boolean,
): readonly ProgramGroup[] => {
  const offered = programs.filter(({ name }) => allowStrobe || name !== "strobe");
  const named = new Set(GROUPS.flatMap(({ names }) => names));
  const groups = GROUPS.map(({ word, names }) => ({
    word,
    cards: names.flatMap((name) => offered.filter((card) => card.name === name)),
  }));
  const others = { word: "More", cards: offered.filter(({ name }) => !named.has(name)) };
  return [...groups, others].filter(({ cards }) => cards.length > 0);
};
