import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");

export const words: Words = {
  upNext: "A continuación",
  topSongs: "Lo más sonado de la noche",
  nowPlaying: "Ahora suena",
  askedBy: "A petición de",
  progress: "Por dónde va la canción",
  votes: (count) => say(count, { one: "# voto", other: "# votos" }),
  plays: (count) => say(count, { one: "sonó una vez", other: "sonó # veces" }),
  more: (count) => say(count, { one: "y # más", other: "y # más" }),
  onItsWay: "en camino",
  nothingWaits: "Aún no hay nada en cola",
  yoursNext: "La siguiente puede ser la tuya.",
  join: "Elige la siguiente",
  scan: "Escanea con el móvil",
  orType: "o escribe",
  wifi: "Wi-Fi",
  wifiFirst: "1. Entra en el Wi-Fi",
  thenScan: "2. Elige una canción",
  idleTitle: "La pista es vuestra",
  idleText: "Escanea, elige una canción y empieza la fiesta.",
  paused: "En pausa",
  pausedText: "La música toma aire.",
  troubleTitle: "La música necesita al anfitrión",
  silent: "No hay salida de sonido. Avisa al anfitrión, por favor.",
  offline: "Buscando la gramola…",
  offlineText: "La música sigue. Esta pantalla vuelve sola.",
  loading: "Rumpus se está despertando",
};
