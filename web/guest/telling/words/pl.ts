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
    }),
  noRequestsLeft: "Nie masz już życzeń",
  nextRequest: (soon) => `Nie masz już życzeń – następne ${soon}`,
  silent: "Nie ma wyjścia dźwięku – impreza gra po cichu.",
  yourSongIsOn: (title) => `Leci twoja piosenka!\n${title}`,
  yourSongIsNext: (title) => `Twoja piosenka jest następna: ${title}`,
  hostRemoved: (title) => `Gospodarz usunął twoją piosenkę: ${title}.`,
  notFetched: (title) => `Nie udało się pobrać: ${title}. Spróbuj innej piosenki.`,
  couldNotPlay: (title) => `Nie dało się odtworzyć: ${title}.`,
  votedOut: (title) => `Pominięto w głosowaniu: ${title}`,
  kicked: (title) => `Wypada z kolejki w głosowaniu: ${title}`,
  mended: "Szafa grająca naprawiła swoją pamięć. Może brakować kilku ostatnich głosów.",
  inQueue: (title) => `${title} jest w kolejce.`,
  voteForIt: "Zagłosuj",
  keptForLater: (title) => `Brak połączenia. Zamówimy „${title}”, gdy tylko wróci.`,
};
