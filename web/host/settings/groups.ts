import type { Settings } from "../../../src/protocol/party.ts";
import type { IconName } from "../../ui/action/icon.tsx";
import type { Ladder } from "./fields/ladder.ts";

type KeyOf<Value> = {
  readonly [Key in keyof Settings]: Settings[Key] extends Value ? Key : never;
}[keyof Settings];

/** `isSetUp` belongs to the first steps. */
export type SwitchKey = Exclude<KeyOf<boolean>, "isSetUp">;
export type AmountKey = KeyOf<number>;
export type ChoiceKey = "interactivity" | "rankingMode" | "uploads" | "hashtags";
export type TextKey = "partyName" | "wifiName" | "wifiPassword";

/** One setting, and how it is changed. */
export type Field = (
  | { readonly kind: "switch"; readonly key: SwitchKey }
  | { readonly kind: "amount"; readonly key: AmountKey; readonly ladder: Ladder }
  | { readonly kind: "choice"; readonly key: ChoiceKey }
  | { readonly kind: "text"; readonly key: TextKey; readonly max: number }
  | { readonly kind: "words"; readonly key: "forbiddenWords" }
  | { readonly kind: "list"; readonly key: "listTrackIds" | "fallbackTrackIds" }
  | { readonly kind: "playlist"; readonly key: "fallbackPlaylistId" }
) & {
  /** When it means something at all. */
  readonly isShown?: (settings: Settings) => boolean;
};

/** A question that a host asks, and the settings that answer it; the first one is the answer in short. */
export interface Group {
  readonly id:
    | "who"
    | "next"
    | "much"
    | "quiet"
    | "not"
    | "music"
    | "see"
    | "sound"
    | "wifi"
    | "name";
  readonly icon: IconName;
  readonly fields: readonly [Field, ...Field[]];
}

const amount = (
  key: AmountKey,
  ladder: Ladder,
  isShown: (settings: Settings) => boolean = () => true,
): Field => ({ kind: "amount", key, ladder, isShown });

const areVotesCounted = ({ rankingMode }: Settings): boolean =>
  rankingMode === "fair" || rankingMode === "votes";

/** All that a host can settle; what plays and what waits is on the party's page. */
export const GROUPS: readonly Group[] = [
  {
    id: "who",
    icon: "key",
    fields: [
      { kind: "choice", key: "interactivity" },
      {
        kind: "list",
        key: "listTrackIds",
        isShown: ({ interactivity }) => interactivity === "list-only",
      },
      amount("skipSharePct", [5, 10, 20, 25, 33, 40, 50, 60, 75, 90, 100]),
      amount("skipMinimum", [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50]),
      amount(
        "kickScore",
        [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 0],
        ({ interactivity }) => interactivity !== "upvotes" && interactivity !== "requests",
      ),
      amount(
        "votesPer10Sec",
        [1, 2, 3, 5, 10, 20, 50, 0],
        ({ interactivity }) => interactivity !== "requests",
      ),
    ],
  },
  {
    id: "next",
    icon: "songs",
    fields: [
      { kind: "choice", key: "rankingMode" },
      amount("starvationPlays", [1, 2, 3, 5, 8, 10, 15, 20, 50, 100], areVotesCounted),
    ],
  },
  {
    id: "much",
    icon: "plus",
    fields: [
      amount("requestBurst", [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 0]),
      amount(
        "requestRefillSec",
        [10, 20, 30, 60, 120, 180, 300, 600, 900, 1200, 1800, 3600, 7200],
        ({ requestBurst }) => requestBurst > 0,
      ),
      amount("waitingPerGuest", [1, 2, 3, 4, 5, 8, 10, 15, 20, 0]),
      amount("queueLength", [5, 10, 20, 30, 50, 75, 100, 150, 200, 300, 500]),
    ],
  },
  {
    id: "quiet",
    icon: "wand",
    fields: [
      { kind: "switch", key: "autoplay" },
      { kind: "playlist", key: "fallbackPlaylistId" },
      {
        kind: "list",
        key: "fallbackTrackIds",
        isShown: ({ fallbackTrackIds }) => fallbackTrackIds.length > 0,
      },
    ],
  },
  {
    id: "not",
    icon: "stop",
    fields: [
      amount("replayHours", [0, 1, 2, 3, 4, 6, 8, 12, 24, 48, 168]),
      { kind: "switch", key: "newMusicOnly" },
      { kind: "switch", key: "allowDuplicates" },
      amount("trackMaxSec", [120, 180, 240, 300, 360, 480, 600, 900, 1200, 1800, 3600, 0]),
      { kind: "words", key: "forbiddenWords" },
    ],
  },
  {
    id: "music",
    icon: "upload",
    fields: [
      { kind: "choice", key: "uploads" },
      amount(
        "uploadFileMaxMb",
        [10, 20, 50, 100, 200, 500, 1000, 2000, 4000],
        ({ uploads }) => uploads !== "off",
      ),
      amount(
        "uploadGuestMb",
        [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000],
        ({ uploads }) => uploads === "guests",
      ),
      amount(
        "uploadFreeMinMb",
        [0, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000],
        ({ uploads }) => uploads !== "off",
      ),
    ],
  },
  {
    id: "see",
    icon: "eye",
    fields: [
      { kind: "switch", key: "showGuests" },
      { kind: "choice", key: "hashtags" },
    ],
  },
  { id: "sound", icon: "volume", fields: [{ kind: "switch", key: "levelLoudness" }] },
  {
    id: "wifi",
    icon: "wifi",
    fields: [
      { kind: "text", key: "wifiName", max: 32 },
      { kind: "text", key: "wifiPassword", max: 63 },
    ],
  },
  { id: "name", icon: "house", fields: [{ kind: "text", key: "partyName", max: 60 }] },
];
