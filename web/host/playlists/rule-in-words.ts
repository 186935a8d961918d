import type { PlaylistRule } from "../../../src/protocol/library.ts";

/** "Rock of the 1980s, added in the last 30 days, most liked tonight first". */
export const ruleInWords = (
  rule: PlaylistRule,
  genreName: (genreId: string) => string | undefined,
): string => {
  const genre = rule.genreId === undefined ? undefined : (genreName(rule.genreId) ?? rule.genreId);
  const decade = rule.decade === undefined ? "" : ` of the ${rule.decade}s`;
  const parts = [
    `${genre ?? (rule.artistId === undefined ? "All music" : "One artist")}${decade}`,
    rule.addedWithinDays === undefined
      ? undefined
      : rule.addedWithinDays === 1
        ? "added today"
        : `added in the last ${rule.addedWithinDays} days`,
    rule.isLikedTonight ? "most liked tonight first" : undefined,
  ];
  return parts.filter(Boolean).join(", ");
};
