import { pluralsIn } from "../../../lib/words/plural.ts";

const say = pluralsIn("en");
/** The questions of background work, made from a schema. */
export const words = {
  needed: "This is needed.",
  number: "Type a number.",
  numberBetween: (min: number, max: number) => `Type a number from ${min} to ${max}.`,
  numberAtLeast: (min: number) => `Type a number of at least ${min}.`,
  numberAtMost: (max: number) => `Type a number of at most ${max}.`,
  wholeNumber: "Type a whole number.",
  onlyNumbers: "Type only numbers.",
  lettersAtLeast: (count: number) =>
    say(count, { one: "At least # letter.", other: "At least # letters." }),
  lettersAtMost: (count: number) =>
    say(count, { one: "At most # letter.", other: "At most # letters." }),
  badForm: "This does not have the right form.",
  oneNeeded: "At least one is needed.",
  between: (min: number, max: number) => `From ${min} to ${max}.`,
  atLeast: (min: number) => `At least ${min}.`,
  atMost: (max: number) => `At most ${max}.`,
  notJson: "This is not JSON: look for a missing quote or comma.",
  asJson: "Written as JSON.",
  ifYouLike: (label: string) => `${label} (if you like)`,
  fields: {
    /** Of the box's own work, by the name in the schema; plugins name theirs. */
    folders: { label: "Folders", about: "Folders with music, each from / on" },
    language: { label: "Language", about: "" },
  },
};
export type Words = typeof words;
