import type { ProgramCard } from "../../../../src/protocol/lights.ts";
import { words as common } from "../../../lib/words/en.ts";
import { words } from "../words/en.ts";

const say = words.programs.group;

/** Programs by what moves them; one that is not named here stands under "More". */
const GROUPS: readonly { readonly word: string; readonly names: readonly string[] }[] = [
  { word: say.beat, names: ["pulse", "comet", "chase", "ripple", "drop"] },
  { word: say.sound, names: ["spectrum", "fire", "chroma", "glow", "aurora"] },
  { word: say.people, names: ["crowd"] },
  { word: say.calm, names: ["rainbow", "fixed", "idle", "alarm", "strobe"] },
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
  const others = { word: common.more, cards: offered.filter(({ name }) => !named.has(name)) };
  return [...groups, others].filter(({ cards }) => cards.length > 0);
};
