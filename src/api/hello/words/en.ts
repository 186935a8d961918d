import { words as refusals } from "../../../protocol/refusals/words/en.ts";
import type { DoneCode, RefusedCode } from "../actions/said.ts";
import { pluralsIn } from "../page/markup/plurals.ts";

const say = pluralsIn("en");

const done: Readonly<Record<DoneCode, string>> = {
  "voted-up": "Your vote counts.",
  "voted-down": "Voted down.",
  "vote-back": "Your vote is gone.",
  asked: "Your song is in!",
  withdrawn: "Your song is out again.",
  "skip-voted": "You voted to skip this song.",
  "skip-back": "Your vote to skip is gone.",
  skipped: "Skipped!",
};

export const words = {
  people: (count: number) => say(count, { one: "# person here", other: "# people here" }),
  fullPage: "Full page",
  nowPlaying: "Now playing",
  paused: "Paused",
  quiet: "It’s quiet in here",
  quietMore: "Go on, ask for the first song.",
  askedBy: "asked for by",
  you: "You",
  byJukebox: "picked by the jukebox",
  skip: "Skip?",
  skipVotes: (votes: number, needed: number) => `${votes} of ${needed} votes`,
  skipMine: "Skip it!",
  next: "Up next",
  songs: (count: number) => say(count, { one: "# song", other: "# songs" }),
  empty: "Nothing is waiting. The next song could be yours.",
  soon: "coming right up",
  waits: (span: string) => `in about ${span}`,
  fetching: "is still coming in",
  moreSongs: (count: number) =>
    say(count, { one: "# more song waits", other: "# more songs wait" }),
  up: "Up",
  down: "Down",
  points: "Votes:",
  takeBack: "Take back",
  add: "Add a song",
  toQueue: "Back",
  searchLabel: "Song, artist or album",
  search: "Search",
  found: "Found",
  popular: "Popular tonight",
  fresh: "New in the library",
  nothingFound: "Nothing found. Try fewer or other words.",
  more: "Show more",
  ask: "Add",
  inQueue: "Already in the queue",
  requestsLeft: (count: number) => say(count, { one: "# request left", other: "# requests left" }),
  noneLeft: (after: string) => `No requests left. The next one comes ${after}.`,
  again: (after: string) => `Try again ${after}.`,
  done,
  refusals: {
    ...refusals,
    "page-too-old": "This page was too old for that. It is fresh now: tap again.",
    "code-unknown": "This code does not work any more. Here you get a new one.",
    "keeps-nothing":
      "This window forgets who you are. Type the address into your real browser instead.",
    "did-not-work": "That did not work.",
  } satisfies Readonly<Record<RefusedCode, string>>,
  notices: {
    closed: "The host has closed requests for now. Your votes still count.",
    listOnly: "Tonight only songs from the host’s list can be requested.",
    paused: "The host has paused the music.",
    trouble: "The music has stopped. Please tell the host.",
  },
  handover: {
    title: "The full party page",
    lead: "Covers, browsing, live votes: all of it is in your real browser.",
    keep: "With this code your votes and songs come along.",
    open: "Open the full page",
    type: "Or type this address:",
    apple:
      "iPhone: tap “Done” (or “Cancel”, then “Use Without Internet”) at the top, open Safari and type:",
    android: "Android: tap ⋮ at the top, then “Use this network as is”, open Chrome and type:",
    noData: "Nothing loads? Switch mobile data off for a moment.",
    once: (span: string) => `The code works once, for another ${span}.`,
  },
  updates: {
    on: "This page refreshes itself.",
    stop: "Stop that",
    start: "Refresh by itself again",
    now: "Refresh",
  },
  languages: "Languages",
};

export type Words = typeof words;
