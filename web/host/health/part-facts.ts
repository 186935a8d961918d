import { bytesInWords, numberInWords } from "../../lib/words/amount.ts";
import type { Part } from "./health-state.ts";
import { words } from "./words/en.ts";

const numberOf = (part: Part, key: string): number | undefined => {
  const value = part[key];
  return typeof value === "number" ? value : undefined;
};

/** What a part tells of itself, each fact with the words around its number. */
const FACTS: Readonly<Record<string, (value: number) => string>> = {
  freeBytes: (bytes) => words.free(bytesInWords(bytes)),
  databaseBytes: (bytes) => words.database(bytesInWords(bytes)),
  availableBytes: (bytes) => words.free(bytesInWords(bytes)),
  celsius: (celsius) => `${numberInWords(Math.round(celsius))} °C`,
  tracks: (count) => words.songs(count),
  foldersOffline: (count) => (count === 0 ? "" : words.foldersAway(count)),
  running: (count) => (count === 0 ? "" : words.running(count)),
};

/** One line of what is known about a part; "" where there is nothing to tell. */
export const factsOf = (part: Part): string =>
  Object.entries(FACTS)
    .flatMap(([key, say]) => {
      const value = numberOf(part, key);
      const said = value === undefined ? "" : say(value);
      return said === "" ? [] : [said];
    })
    .join(" · ");
