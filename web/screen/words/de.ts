import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");

export const words: Words = {
  upNext: "Als Nächstes",
  topSongs: "Die Hits des Abends",
  nowPlaying: "Jetzt läuft",
  askedBy: "Gewünscht von",
  progress: "Wie weit der Song ist",
  votes: (count) => say(count, { one: "# Stimme", other: "# Stimmen" }),
  plays: (count) => say(count, { one: "einmal gespielt", other: "#-mal gespielt" }),
  more: (count) => say(count, { one: "und # weiterer", other: "und # weitere" }),
  onItsWay: "noch unterwegs",
  nothingWaits: "Noch wartet nichts",
  yoursNext: "Dein Song könnte der nächste sein.",
  join: "Wünsch dir was",
  scan: "Mit dem Handy scannen",
  orType: "oder eintippen",
  wifi: "WLAN",
  wifiFirst: "1. Ins WLAN",
  thenScan: "2. Song wünschen",
  idleTitle: "Die Tanzfläche gehört euch",
  idleText: "Scannen, Song aussuchen, los geht’s.",
  paused: "Pause",
  pausedText: "Die Musik holt kurz Luft.",
  troubleTitle: "Die Musik braucht den Host",
  silent: "Kein Tonausgang gefunden. Sagt bitte dem Host Bescheid.",
  offline: "Jukebox wird gesucht …",
  offlineText: "Die Musik läuft weiter. Das Bild kommt von selbst wieder.",
  loading: "Rumpus wacht auf",
};
