import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");

export const words: Words = {
  upNext: "À suivre",
  topSongs: "Le top de la soirée",
  nowPlaying: "En ce moment",
  askedBy: "Demandé par",
  progress: "Où en est le titre",
  votes: (count) => say(count, { one: "# vote", other: "# votes" }),
  plays: (count) => say(count, { one: "passé # fois", other: "passé # fois" }),
  more: (count) => say(count, { one: "et # autre", other: "et # autres" }),
  onItsWay: "il arrive",
  nothingWaits: "Rien en attente",
  yoursNext: "Le prochain titre, c’est peut-être le tien.",
  join: "Choisis la suite",
  scan: "Scanne avec ton téléphone",
  orType: "ou tape",
  wifi: "Wi-Fi",
  wifiFirst: "1. Rejoins le Wi-Fi",
  thenScan: "2. Choisis un titre",
  idleTitle: "La piste est à vous",
  idleText: "Scanne, choisis un titre, et c’est parti.",
  paused: "En pause",
  pausedText: "La musique reprend son souffle.",
  troubleTitle: "La musique a besoin de l’hôte",
  silent: "Aucune sortie audio. Préviens l’hôte, s’il te plaît.",
  offline: "À la recherche du jukebox…",
  offlineText: "La musique continue. L’écran revient tout seul.",
  loading: "Rumpus se réveille",
};
