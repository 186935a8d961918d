import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");

export const words: Words = {
  upNext: "Tra poco",
  topSongs: "Le più suonate stasera",
  nowPlaying: "In onda",
  askedBy: "L’ha chiesta",
  progress: "A che punto è il brano",
  votes: (count) => say(count, { one: "# voto", other: "# voti" }),
  plays: (count) => say(count, { one: "suonata una volta", other: "suonata # volte" }),
  more: (count) => say(count, { one: "e un’altra", other: "e altre #" }),
  onItsWay: "in arrivo",
  nothingWaits: "Ancora niente in coda",
  yoursNext: "La prossima può essere la tua.",
  join: "Scegli la prossima",
  scan: "Inquadra col telefono",
  orType: "o scrivi",
  wifi: "Wi-Fi",
  wifiFirst: "1. Entra nel Wi-Fi",
  thenScan: "2. Scegli un brano",
  idleTitle: "La pista è vostra",
  idleText: "Inquadra, scegli un brano e si parte.",
  paused: "In pausa",
  pausedText: "La musica prende fiato.",
  troubleTitle: "Alla musica serve chi ospita",
  silent: "Nessuna uscita audio. Avvisa chi ospita, per favore.",
  offline: "Cerco il jukebox…",
  offlineText: "La musica continua. Lo schermo torna da solo.",
  loading: "Rumpus si sta svegliando",
};
