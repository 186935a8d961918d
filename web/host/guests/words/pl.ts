import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  what: "gości",
  nobody: "Jeszcze nikogo",
  nobodyHelp: "Kto poprosi o piosenkę albo zagłosuje, pojawi się tutaj.",
  notHere: "Żaden gość tak się nie nazywa.",
  find: "Szukaj gościa",
  here: "Jest tu",
  muted: "Wyciszony",
  banned: "Za drzwiami",
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
  takeAway: "Zabierz",
  shown: "Na telewizorze",
  noHashtags: "Jeszcze bez hashtagów",
  standings: {
    welcome: ["Bawić się", "Prosić o piosenki, głosować i pisać hashtagi."],
    muted: ["Tylko głosować", "Bez nowych piosenek i hashtagów; głosy się liczą."],
    banned: ["Tylko patrzeć", "Bez piosenek, bez głosów. Co czeka, zostaje."],
  },
  hereNow: (count) =>
    say(count, {
      one: "# osoba tutaj",
      few: "# osoby tutaj",
      many: "# osób tutaj",
      other: "# osoby tutaj",
    }),
  waiting: (count) =>
    say(count, { one: "# czeka", few: "# czekają", many: "# czeka", other: "# czeka" }),
  played: (count) =>
    say(count, { one: "# zagrana", few: "# zagrane", many: "# zagranych", other: "# zagranej" }),
  askFirst: (count) =>
    say(count, {
      one: "# czeka na ciebie",
      few: "# czekają na ciebie",
      many: "# czeka na ciebie",
      other: "# czeka na ciebie",
    }),
  tonight: (count) => `Dotąd: ${shared.guests(count)}`,
  colourNumber: (place) => `Kolor ${place}`,
  may: (name) => `${name} może`,
  showTag: (tag) => `Pokaż #${tag}`,
  removeTag: (tag) => `Zabierz #${tag}`,
};
