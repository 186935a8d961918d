import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");

export const words: Words = {
  title: "Estado",
  allWell: "Todo va bien",
  lookHere: "Algo te necesita",
  restartPlayer: "Reiniciar el reproductor",
  goThere: "Ver",
  repairs: "Si algo se atasca",
  player: "El reproductor",
  playerAbout: "La música para un segundo y sigue donde estaba.",
  restart: "Reiniciar",
  logs: "El registro",
  logsAbout: "Lo que la jukebox ha anotado estos días, para quien te ayude.",
  turnOff: "Apagar",
  goodNight: "Buenas noches",
  turnedOff: "La jukebox se está apagando. Desenchúfala cuando su luz verde deje de parpadear.",
  sound: "Sonido",
  power: {
    restart: "Reiniciar Rumpus",
    reboot: "Reiniciar la jukebox",
    off: "Apagar la jukebox",
  },
  powerAbout: {
    restart: "La página se va un momento; la música sigue.",
    reboot: "La música para un minuto y vuelve sola.",
    off: "Antes de desenchufar: primero se guarda todo.",
  },
  powerAsk: {
    restart: "Las páginas de todos vuelven solas en unos segundos.",
    reboot: "La fiesta para un minuto. La cola y los votos se guardan.",
    off: "La fiesta termina por ahora. La cola y los votos se guardan para la próxima.",
  },
  states: {
    ok: "Bien",
    starting: "Iniciando",
    degraded: "Con problemas",
    down: "No funciona",
  },
  parts: {
    store: "Tarjeta de memoria",
    player: "Música",
    lights: "Luces",
    library: "Biblioteca",
    jobs: "Tareas",
    memory: "Memoria",
    temperature: "Temperatura",
  },
  todos: {
    "restart-player": "El reproductor no responde. Reinícialo.",
    "plug-in-sound": "Nadie oye nada: conecta altavoces o una tarjeta de sonido USB.",
    "choose-sound": "La salida elegida ya no está. Elige otra en «Sonido».",
    "restart-rumpus": "Reinicia Rumpus.",
    "check-lights": "Una luz no responde. Mira cuál.",
    "plug-in-music": "Falta una carpeta de música. Vuelve a conectar el USB.",
    "add-music": "Aún no hay música. Añade una carpeta.",
    "look-at-jobs": "Una tarea ha fallado. Mira por qué.",
    "cool-down": "La jukebox está caliente. Dale aire o sombra.",
    "free-space": "Queda poco espacio. Borra copias o subidas antiguas.",
    "check-card":
      "No se puede escribir en la tarjeta de memoria. Puede estar bloqueada o gastada: haz una copia y pon una nueva.",
  },
  free: (bytes: string) => `${bytes} libres`,
  database: (bytes: string) => `base de datos ${bytes}`,
  songs: (count: number) => say(count, { one: "# canción", other: "# canciones" }),
  foldersAway: (count: number) =>
    say(count, { one: "# carpeta ausente", other: "# carpetas ausentes" }),
  running: (count: number) => say(count, { one: "# en marcha", other: "# en marcha" }),
  upFor: (span: string, version: string) => `En marcha desde hace ${span}, versión ${version}.`,
};
