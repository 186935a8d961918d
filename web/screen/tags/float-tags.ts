import type { HashtagCard } from "../../../src/protocol/party.ts";

/** A hashtag on its way across the screen. */
export interface FloatingTag {
  readonly key: number;
  readonly tag: HashtagCard;
  /** Which way it takes: no two that are seen together take the same. */
  readonly lane: number;
}

/** Ways across; also how many can be seen at once. */
export const LANES = 5;
/** Each lane is used again when the one before it is through. */
export const FLOAT_EVERY_MS = 4_500;
export const FLOAT_MS = LANES * FLOAT_EVERY_MS;

/** One more sets off, the oldest is through. Each tag gets its turn; a single one has breaks in between. */
export const nextTags = (
  floating: readonly FloatingTag[],
  tags: readonly HashtagCard[],
  turn: number,
): readonly FloatingTag[] => {
  const still = floating.filter(({ key }) => key > turn - LANES);
  const place = turn % Math.max(tags.length, 3);
  const tag = tags[place];
  const isSeen = still.some((each) => each.tag.hashtagId === tag?.hashtagId);
  return tag && !isSeen ? [...still, { key: turn, tag, lane: turn % LANES }] : still;
};
