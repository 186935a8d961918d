import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");

export const words: Words = {
  upNext: "Hierna",
  topSongs: "De hits van vanavond",
  nowPlaying: "Nu te horen",
  askedBy: "Aangevraagd door",
  progress: "Hoe ver het nummer is",
  votes: (count) => say(count, { one: "# stem", other: "# stemmen" }),
  plays: (count) => say(count, { one: "één keer gedraaid", other: "# keer gedraaid" }),
  more: (count) => say(count, { one: "en nog #", other: "en nog #" }),
  onItsWay: "onderweg",
  nothingWaits: "De wachtrij is leeg",
  yoursNext: "Jouw nummer kan het volgende zijn.",
  join: "Kies het volgende nummer",
  scan: "Scan met je telefoon",
  orType: "of typ",
  wifi: "Wifi",
  wifiFirst: "1. Ga op de wifi",
  thenScan: "2. Kies een nummer",
  idleTitle: "De dansvloer is van jullie",
  idleText: "Scan, kies een nummer en het feest begint.",
  paused: "Pauze",
  pausedText: "De muziek haalt even adem.",
  troubleTitle: "De muziek heeft de gastheer nodig",
  silent: "Geen geluidsuitgang gevonden. Zeg het even tegen de gastheer.",
  offline: "Op zoek naar de jukebox…",
  offlineText: "De muziek gaat door. Dit scherm komt vanzelf terug.",
  loading: "Rumpus wordt wakker",
};
