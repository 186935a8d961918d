import type { Settings } from "../../../src/protocol/party.ts";
import { words as shared } from "../../lib/words/en.ts";
import type { AmountKey, ChoiceKey, Group } from "./groups.ts";
import { hoursOf, numberOf, percentOf, sizeOf, spanOf } from "./units.ts";
import { words } from "./words/en.ts";

const EVENING_SEC = 5 * 3600;
const EXAMPLE_GUESTS = 20;

/** As the box counts them; see `skipVotesNeeded` in the rules. */
const skippersNeeded = ({ skipMinimum, skipSharePct }: Settings): number =>
  Math.max(skipMinimum, Math.ceil((EXAMPLE_GUESTS * skipSharePct) / 100));

const songsInAnEvening = ({ requestBurst, requestRefillSec }: Settings): number =>
  requestBurst + Math.floor(EVENING_SEC / requestRefillSec);

type Effects = Readonly<Partial<Record<keyof Settings, (settings: Settings) => string>>>;
type Options = Readonly<Record<string, readonly string[]>>;

/** The values of a choice, each in a word or two and in a sentence. */
export const optionsOf = (key: ChoiceKey): Options => words.choices[key];

const isChoice = (key: keyof Settings): key is ChoiceKey => Object.hasOwn(words.choices, key);

/** What a setting does, in one sentence, with the values as they are. */
export const effectOf = (key: keyof Settings, settings: Settings): string => {
  if (isChoice(key)) return optionsOf(key)[settings[key]]?.[1] ?? "";
  if (key === "skipSharePct") return words.examples.skip(skippersNeeded(settings));
  if (key === "requestRefillSec") return words.examples.evening(songsInAnEvening(settings));
  const effects: Effects = words.effects;
  return effects[key]?.(settings) ?? "";
};

/** The answer to a question in short. */
export const answerOf = ({ id, fields: [first] }: Group, settings: Settings): string => {
  if (id === "name") return settings.partyName;
  if (id === "wifi" && settings.wifiName !== "") return settings.wifiName;
  return effectOf(first.key, settings);
};

const UNITS = {
  skipMinimum: shared.guests,
  requestBurst: shared.songs,
  waitingPerGuest: shared.songs,
  queueLength: shared.songs,
  votesPer10Sec: shared.votes,
  starvationPlays: shared.songs,
} as const;

/** A value with its unit, as it stands between plus and minus. */
export const amountInWords = (key: AmountKey, value: number): string => {
  switch (key) {
    case "skipSharePct":
      return percentOf(value);
    case "kickScore":
      return value === 0 ? words.never : `−${numberOf(value)}`;
    case "requestRefillSec":
      return spanOf(value, "long");
    case "trackMaxSec":
      return value === 0 ? words.noLimit : spanOf(value, "long");
    case "replayHours":
      return value === 0 ? words.atOnce : hoursOf(value, "long");
    case "uploadFileMaxMb":
    case "uploadGuestMb":
    case "uploadFreeMinMb":
      return sizeOf(value);
    default:
      return value === 0 ? words.noLimit : UNITS[key](value);
  }
};
