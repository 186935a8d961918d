import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  requestsClosed: "Życzenia są na razie zamknięte. Głosować nadal możesz.",
  banned: "Dziś możesz tylko patrzeć. Pogadaj z gospodarzem.",
  requestsLeft: (count) =>
    say(count, {
      one: "Zostało # życzenie",
      few: "Zostały # życzenia",
      many: "Zostało # życzeń",
      other: "Zostało # życzenia",
    }),
  noRequestsLeft: "Nie masz już życzeń",
  nextRequest: (soon) => `Nie masz już życzeń – następne ${soon}`,
  silent: "Nie ma wyjścia dźwięku – impreza gra po cichu.",
  yourSongIsOn: (title) => `Gra twój utwór!\n${title}`,
  yourSongIsNext: (title) => `Twój utwór jest następny: ${title}`,
  hostRemoved: (title) => `Gospodarz usunął twój utwór ${title}.`,
  notFetched: (title) => `Nie udało się pobrać ${title}. Spróbuj innego utworu.`,
  couldNotPlay: (title) => `Nie dało się odtworzyć ${title}.`,
  votedOut: (title) => `Pominięto w głosowaniu: ${title}`,
  kicked: (title) => `Wypadł z kolejki w głosowaniu: ${title}`,
  mended: "Szafa grająca naprawiła swoją pamięć. Może brakować kilku ostatnich głosów.",
  inQueue: (title) => `${title} jest w kolejce.`,
  voteForIt: "Zagłosuj",
  keptForLater: (title) => `Brak połączenia. Poprosimy o ${title}, gdy tylko wróci.`,
};
