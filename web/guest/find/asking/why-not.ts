import type { PartySnapshot } from "../../../../src/protocol/party.ts";
import type { WhyNot } from "../../../../src/protocol/rest.ts";
import { timeOfDay, whenInWords } from "../../../lib/words/when.ts";
import { words } from "../words/en.ts";

const HOUR_MS = 3_600_000;
/** What lies in the song, not in the guest or the queue: that is said once, or seen by itself. */
const OF_THE_SONG: ReadonlyMap<string, string> = new Map([
  ["played-recently", words.playedRecently],
  ["not-on-list", words.notOnList],
  ["not-new", words.notNew],
  ["forbidden-word", words.notWanted],
  ["track-too-long", words.tooLong],
]);

/** What was told a while ago may be over by now. */
export const stillAgainst = (whyNot: WhyNot | undefined, nowMs: number): WhyNot | undefined => {
  if (!whyNot || !OF_THE_SONG.has(whyNot.code)) return undefined;
  return whyNot.retryAtMs !== undefined && whyNot.retryAtMs <= nowMs ? undefined : whyNot;
};

const isSameDay = (ms: number, otherMs: number): boolean =>
  new Date(ms).toDateString() === new Date(otherMs).toDateString();

const againInWords = (retryAtMs: number, nowMs: number): string =>
  isSameDay(retryAtMs, nowMs)
    ? words.againAt(timeOfDay(retryAtMs))
    : words.again(whenInWords(retryAtMs, nowMs));

/** "Played 20 minutes ago, again at 23:40": short enough for a row. */
export const whyNotInWords = ({ code, playedAtMs, retryAtMs }: WhyNot, nowMs: number): string => {
  // When it played goes without saying where that is said anyway.
  const parts = [
    playedAtMs !== undefined && words.played(whenInWords(playedAtMs, nowMs)),
    retryAtMs !== undefined && againInWords(retryAtMs, nowMs),
  ].filter(Boolean);
  return parts.join(", ") || (OF_THE_SONG.get(code) ?? "");
};

type Rules = Pick<PartySnapshot["settings"], "replayHours" | "newMusicOnly" | "trackMaxSec">;

/** The same for a song of the history, which comes without: as far as the page knows the rules. */
export const whyNotAgain = (
  play: { readonly startedAtMs: number; readonly durationMs: number },
  { replayHours, newMusicOnly, trackMaxSec }: Rules,
): WhyNot | undefined => {
  if (trackMaxSec > 0 && play.durationMs > trackMaxSec * 1000) return { code: "track-too-long" };
  if (newMusicOnly) return { code: "not-new" };
  if (replayHours === 0) return undefined;
  const retryAtMs = play.startedAtMs + replayHours * HOUR_MS;
  return { code: "played-recently", retryAtMs };
};
