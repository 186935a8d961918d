import type { PlaylistRule } from "../../../src/protocol/library.ts";
import { words } from "./words/en.ts";

const say = words.rule;

const addedInWords = (days: number): string =>
  days === 1 ? say.addedToday : say.addedInDays(days);

/** "Rock of the 1980s, added in the last 30 days, most liked tonight first". */
export const ruleInWords = (
  rule: PlaylistRule,
  genreName: (genreId: string) => string | undefined,
): string => {
  const genre = rule.genreId === undefined ? undefined : (genreName(rule.genreId) ?? rule.genreId);
  const what = genre ?? (rule.artistId === undefined ? say.allMusic : say.oneArtist);
  const parts = [
    rule.decade === undefined ? what : say.ofDecade(what, rule.decade),
    rule.addedWithinDays === undefined ? undefined : addedInWords(rule.addedWithinDays),
    rule.isLikedTonight ? say.likedFirst : undefined,
  ];
  return parts.filter(Boolean).join(", ");
};
