import type { EpochMs } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import { positionAt } from "../../domain/playback.ts";
import type { FoundDeck } from "../ports/player.ts";

/** Lengths from tags are this inexact: a song that was so near its end has come to it. */
const NEAR_END_MS = 3000;

/** It never heard of the newest song: the daemon died between the disk and the deck. */
const isBehind = ({ tag }: FoundDeck, { playback, queue }: Party): boolean => {
  const known = [playback.current, playback.filler, ...queue].map((each) => each?.entryId);
  return tag !== undefined && !known.some((entryId) => entryId === tag);
};

/**
 * It is silent, though by the clock the song cannot be over: the song paused, and a sound of the box's
 * own came to its end meanwhile; or the deck was not told of it any more.
 */
const isInterrupted = ({ tag }: FoundDeck, { playback }: Party, nowMs: EpochMs): boolean => {
  const { durationMs } = playback.current?.track ?? { durationMs: 0 };
  return tag === undefined && positionAt(playback, nowMs) < durationMs - NEAR_END_MS;
};

/** Whether a deck that outlived the daemon has to be told of the current song, and where it was. */
export const lacksSong = (found: FoundDeck, party: Party, nowMs: EpochMs): boolean =>
  isBehind(found, party) || isInterrupted(found, party, nowMs);
