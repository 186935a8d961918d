import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");

export const words: Words = {
  upNext: "A continuación",
  topSongs: "Lo más sonado de la noche",
  nowPlaying: "Suena ahora",
  askedBy: "Pedida por",
  progress: "Por dónde va la canción",
  votes: (count) => say(count, { one: "# voto", other: "# votos" }),
  plays: (count) => say(count, { one: "sonó una vez", other: "sonó # veces" }),
  more: (count) => say(count, { one: "y # más", other: "y # más" }),
  onItsWay: "en camino",
  nothingWaits: "La cola está vacía",
  yoursNext: "La siguiente puede ser la tuya.",
  join: "Elige la siguiente",
  scan: "Escanea con el móvil",
  orType: "o escribe",
  wifi: "Wifi",
  wifiFirst: "1. Entra en el wifi",
  thenScan: "2. Elige una canción",
  idleTitle: "La pista es vuestra",
  idleText: "Escanea, elige una canción y empieza la fiesta.",
  paused: "En pausa",
  pausedText: "La música toma aire.",
  troubleTitle: "La música necesita al anfitrión",
  silent: "No hay salida de sonido. Avisa al anfitrión, por favor.",
  offline: "Buscando la jukebox…",
  offlineText: "La música sigue. Esta pantalla vuelve sola.",
  loading: "Rumpus se está despertando",
};
