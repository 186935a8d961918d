import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  what: "gości",
  nobody: "Jeszcze nikogo",
  nobodyHelp: "Kto zamówi piosenkę albo zagłosuje, pojawi się tutaj.",
  notHere: "Żaden gość tak się nie nazywa.",
  find: "Szukaj gościa",
  here: "Są teraz",
  muted: "Wyciszony",
  banned: "Bez wstępu",
  noSongs: "Jeszcze bez piosenek",
  moreGuests: "Więcej gości",
  name: "Imię",
  nameHelp: "Wszyscy od razu widzą nowe imię.",
  colour: "Kolor",
  ownLimits: "Własne limity",
  ownLimitsHelp: "Więcej lub mniej niż inni.",
  asEverybody: "Limity jak u wszystkich.",
  requestBurst: "Piosenek naraz",
  waitingPerGuest: "Naraz w kolejce",
  hashtags: "Hashtagi",
  show: "Pokaż",
  takeAway: "Usuń",
  shown: "Na telewizorze",
  noHashtags: "Jeszcze bez hashtagów",
  standings: {
    welcome: ["Bawić się", "Zamawiać piosenki, głosować i pisać hashtagi."],
    muted: ["Tylko głosować", "Bez nowych piosenek i hashtagów; głosy się liczą."],
    banned: ["Tylko patrzeć", "Bez piosenek, bez głosów. Co czeka, zostaje."],
  },
  hereNow: (count) =>
    say(count, {
      one: "# osoba tutaj",
      few: "# osoby tutaj",
      many: "# osób tutaj",
    }),
  waiting: (count) => say(count, { one: "# czeka", few: "# czekają", many: "# czeka" }),
  played: (count) => say(count, { one: "# zagrana", few: "# zagrane", many: "# zagranych" }),
  askFirst: (count) =>
    say(count, {
      one: "# czeka na ciebie",
      few: "# czekają na ciebie",
      many: "# czeka na ciebie",
    }),
  tonight: (count) => `Dotąd: ${shared.guests(count)}`,
  colourNumber: (place) => `Kolor ${place}`,
  may: (name) => `${name} może`,
};
