import type { Command } from "../command.ts";
import type { PartyEvent } from "../event.ts";
import { withoutOddLetters } from "../guests/odd-letters.ts";
import { barredFromSpeaking } from "../guests/standing.ts";
import { HASHTAG_MAX_CHARS, HASHTAGS_MAX } from "../hashtag.ts";
import type { EpochMs, GuestId } from "../ids.ts";
import { hasForbiddenWord } from "../limits/forbidden-words.ts";
import type { Party } from "../party.ts";
import { accept, type Decision, refuse } from "../step.ts";

type AddHashtag = Extract<Command, { kind: "add-hashtag" }>;

/** One guest's, until the host or time takes some away. */
const PER_GUEST = 5;
/** So many that wait are worth more to the host than what has long been read. */
const WAITING_KEPT = 20;
/** Flags are made of regional indicators. */
const NOT_IN_A_TAG = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}_-]/gu;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** A guest says something to everybody. The same words again change nothing. */
export const addHashtag = (party: Party, command: AddHashtag): Decision => {
  const { by, hashtagId, atMs } = command;
  if (by.kind === "system") return refuse("not-yours");
  const { hashtags: rule, forbiddenWords } = party.settings;
  if (by.kind === "guest" && rule === "off") return refuse("hashtags-off");
  const barred = barredFromSpeaking(party, by);
  if (barred) return { ok: false, refusal: barred };
  const text = tidyHashtag(command.text);
  if (text === undefined) return refuse("bad-hashtag");
  if (hasForbiddenWord(forbiddenWords, [text, command.text])) return refuse("forbidden-word");
  if (party.hashtags.some((tag) => isSameHashtag(tag.text, text))) return accept();
  if (by.kind === "guest" && countOf(party, by.guestId) >= PER_GUEST)
    return refuse("too-many-hashtags");
  const isShown = by.kind === "host" || rule === "open";
  const hashtag = { hashtagId, text, by: by.guestId, atMs, isShown };
  return accept(...roomFor(party, atMs), { kind: "hashtag-added", hashtag, atMs });
};

/** Where many wait, one of them makes room: a flood does not wash away what the host has let. */
const roomFor = ({ hashtags }: Party, atMs: EpochMs): readonly PartyEvent[] => {
  if (hashtags.length < HASHTAGS_MAX) return [];
  const [oldest, ...others] = hashtags.filter(({ isShown }) => !isShown);
  if (!oldest || others.length < WAITING_KEPT) return [];
  return [{ kind: "hashtag-judged", hashtagId: oldest.hashtagId, isShown: false, atMs }];
};

/** "#Happy birthday!" → "HappyBirthday"; undefined: nothing is left, or it is too long. */
export const tidyHashtag = (typed: string): string | undefined => {
  const text = withoutOddLetters(typed)
    .split(" ")
    .map((word) => word.replace(NOT_IN_A_TAG, ""))
    .filter((word) => word !== "")
    .map((word, at) => (at === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join("");
  const isFine = SAYS_SOMETHING.test(text) && !/\p{M}{3,}/u.test(text);
  return isFine && [...text].length <= HASHTAG_MAX_CHARS ? text : undefined;
};

export const isSameHashtag = (left: string, right: string): boolean =>
  left.toLowerCase() === right.toLowerCase();

const countOf = (party: Party, guestId: GuestId): number =>
  party.hashtags.filter(({ by }) => by === guestId).length;
