import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");

export const words: Words = {
  what: "de gasten",
  nobody: "Nog niemand",
  nobodyHelp: "Wie een nummer aanvraagt of stemt, staat hier.",
  notHere: "Geen gast heet zo.",
  find: "Zoek een gast",
  here: "Nu hier",
  muted: "Gedempt",
  banned: "Buitengesloten",
  noSongs: "Nog geen nummers",
  moreGuests: "Meer gasten",
  name: "Naam",
  nameHelp: "Iedereen ziet de nieuwe naam meteen.",
  colour: "Kleur",
  ownLimits: "Eigen grenzen",
  ownLimitsHelp: "Meer of minder dan de anderen.",
  asEverybody: "Dezelfde grenzen als iedereen.",
  requestBurst: "Nummers tegelijk",
  waitingPerGuest: "Tegelijk in de wachtrij",
  hashtags: "Hashtags",
  show: "Tonen",
  takeAway: "Weghalen",
  shown: "Op de tv",
  noHashtags: "Nog geen hashtags",
  standings: {
    welcome: ["Meedoen", "Nummers aanvragen, stemmen en hashtags schrijven."],
    muted: ["Alleen stemmen", "Geen nieuwe nummers of hashtags; stemmen tellen."],
    banned: ["Alleen kijken", "Geen nummers, geen stemmen, niets. Wat wacht, blijft."],
  },
  hereNow: (count) => say(count, { one: "# is er", other: "# zijn er" }),
  waiting: (count) => say(count, { one: "# wacht", other: "# wachten" }),
  played: (count) => say(count, { one: "# gedraaid", other: "# gedraaid" }),
  askFirst: (count) => say(count, { one: "# wacht op jou", other: "# wachten op jou" }),
  tonight: (count) => `${shared.guests(count)} tot nu toe`,
  colourNumber: (place) => `Kleur ${place}`,
  may: (name) => `${name} mag`,
};
