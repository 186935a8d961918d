import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");

export const words: Words = {
  upNext: "In arrivo",
  topSongs: "I più passati stasera",
  nowPlaying: "Ora in onda",
  askedBy: "Chiesto da",
  progress: "A che punto è il brano",
  votes: (count) => say(count, { one: "# voto", other: "# voti" }),
  plays: (count) => say(count, { one: "passato una volta", other: "passato # volte" }),
  more: (count) => say(count, { one: "e un altro", other: "e altri #" }),
  onItsWay: "in arrivo",
  nothingWaits: "La coda è vuota",
  yoursNext: "Il prossimo può essere il tuo.",
  join: "Scegli il prossimo brano",
  scan: "Inquadra col telefono",
  orType: "o scrivi",
  wifi: "Wi-Fi",
  wifiFirst: "1. Entra nel Wi-Fi",
  thenScan: "2. Scegli un brano",
  idleTitle: "La pista è vostra",
  idleText: "Inquadra, scegli un brano e si parte.",
  paused: "In pausa",
  pausedText: "La musica prende fiato.",
  troubleTitle: "Alla musica serve l’host",
  silent: "Nessuna uscita audio. Dillo all’host, per favore.",
  offline: "Cerco il jukebox…",
  offlineText: "La musica continua. Lo schermo torna da solo.",
  loading: "Rumpus si sta svegliando",
};
