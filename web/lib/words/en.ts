import { words as refusals } from "../../../src/protocol/refusals/words/en.ts";
import { pluralsIn } from "./plural.ts";

const say = pluralsIn("en");

/** What all pages say. Times, spans and bytes need few words: Intl knows them in `language`. */
export const words = {
  /** For Intl: numbers, dates, plurals. */
  language: "en-GB",
  moment: { now: "just now", soon: "in a moment" },
  /** "today at 04:30" */
  dayAt: (day: string, time: string) => `${day} at ${time}`,
  /** `soon` is "in 5 minutes" or a moment: "today at 04:30". */
  tryAgainWhen: (soon: string) => `Try again ${soon}.`,
  didNotWork: "That did not work.",
  add: "Add",
  back: "Back",
  cancel: "Cancel",
  change: "Change",
  delete: "Delete",
  loading: "Loading…",
  more: "More",
  next: "Next",
  remove: "Remove",
  save: "Save",
  stop: "Stop",
  tryAgain: "Try again",
  guests: (count: number) => say(count, { one: "# guest", other: "# guests" }),
  songs: (count: number) => say(count, { one: "# song", other: "# songs" }),
  votes: (count: number) => say(count, { one: "# vote", other: "# votes" }),
  /** Why the party says no. */
  refusals,
};

export type Words = typeof words;
