import type { Entry } from "../domain/entry.ts";
import type { Party } from "../domain/party.ts";
import { rankQueue } from "../domain/ranking/rank.ts";

const rankings = new WeakMap<Party, readonly Entry[]>();

/** The ranking of a party, worked out once for all who ask. */
export const rankingOf = (party: Party): readonly Entry[] => {
  const known = rankings.get(party);
  if (known) return known;
  const ranking = rankQueue(party);
  rankings.set(party, ranking);
  return ranking;
};
