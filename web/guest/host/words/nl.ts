import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");

export const words: Words = {
  signInTitle: "Aanmelden als gastheer",
  signInAbout: "Regel het feest met deze telefoon: pauze, overslaan, volume en volgorde.",
  youAreHost: "Jij bent de gastheer",
  hostNow: "Jij bent nu de gastheer.",
  guestAgain: "Je bent weer gast.",
  menuAbout:
    "Afspelen en volume staan op de eerste pagina; met de puntjes bij een nummer verplaats of verwijder je het.",
  hostPage: "Gasten, instellingen en muziek",
  signOut: "Afmelden",
  clear: "Wachtrij legen",
  empty: "De wachtrij is leeg",
  clearSure: (count) =>
    say(count, {
      one: "Het wachtende nummer weghalen? Dat kun je niet terugdraaien.",
      other: "Alle # wachtende nummers weghalen? Dat kun je niet terugdraaien.",
    }),
  keep: "Laten staan",
  remove: "Weghalen",
  changeTitle: "Dit nummer wijzigen",
  isNext: "Speelt al als volgende",
  playNext: "Speel als volgende",
  removeIt: "Weghalen",
  playback: "Afspelen",
  previous: "Vorig nummer",
  back: "Terug",
  restart: "Nummer opnieuw starten",
  again: "Opnieuw",
  pause: "Pauze",
  play: "Speel af",
  skipLabel: "Naar het volgende nummer",
  skip: "Volgende",
  position: "Plek in het nummer",
  ofLength: (at, length) => `${at} van ${length}`,
  volume: "Volume",
  percent: (value) => `${value} procent`,
};
