import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");

export const words: Words = {
  what: "die Gäste",
  nobody: "Noch niemand da",
  nobodyHelp: "Wer sich einen Song wünscht oder abstimmt, steht hier.",
  notHere: "Kein Gast heißt so.",
  find: "Gast suchen",
  here: "Jetzt da",
  muted: "Stumm",
  banned: "Ausgesperrt",
  noSongs: "Noch keine Songs",
  moreGuests: "Mehr Gäste",
  name: "Name",
  nameHelp: "Alle sehen den neuen Namen sofort.",
  colour: "Farbe",
  ownLimits: "Eigene Grenzen",
  ownLimitsHelp: "Mehr oder weniger als alle anderen.",
  asEverybody: "Dieselben Grenzen wie alle.",
  requestBurst: "Songs auf einmal",
  waitingPerGuest: "Gleichzeitig in der Schlange",
  hashtags: "Hashtags",
  show: "Zeigen",
  takeAway: "Entfernen",
  shown: "Auf dem Fernseher",
  noHashtags: "Noch keine Hashtags",
  standings: {
    welcome: ["Mitmachen", "Songs wünschen, abstimmen und Hashtags schreiben."],
    muted: ["Nur abstimmen", "Keine neuen Songs, keine Hashtags; Stimmen zählen."],
    banned: ["Nur zuschauen", "Keine Songs, keine Stimmen, nichts. Wartende Songs bleiben."],
  },
  hereNow: (count) => say(count, { one: "# ist da", other: "# sind da" }),
  waiting: (count) => say(count, { one: "# wartet", other: "# warten" }),
  played: (count) => say(count, { one: "# gespielt", other: "# gespielt" }),
  askFirst: (count) => say(count, { one: "# wartet auf dich", other: "# warten auf dich" }),
  tonight: (count) => `${shared.guests(count)} bisher`,
  colourNumber: (place) => `Farbe ${place}`,
  may: (name) => `${name} darf`,
};
