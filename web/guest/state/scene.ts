import type { PartySnapshot } from "../../../src/protocol/party.ts";

const KEYS = ["me", "party", "nowPlaying", "hashtags", "settings"] as const;

/** The party without its queue. */
export type Scene = Readonly<Pick<PartySnapshot, (typeof KEYS)[number]>>;

/** Answers the very same scene for as long as nothing but the queue changes. */
export const createSceneOf = (): ((state: Scene | null) => Scene | null) => {
  let known: Scene | null = null;
  return (state) => {
    const isSame = KEYS.every((key) => known?.[key] === state?.[key]);
    if (!isSame) known = state;
    return known;
  };
};
