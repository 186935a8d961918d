import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");

export const words: Words = {
  lead: "Cómo va la fiesta",
  what: "los ajustes",
  saving: "Guardando…",
  saved: "Guardado",
  failed: "No guardado",
  noLimit: "Sin límite",
  never: "Nunca",
  atOnce: "Al momento",
  presets: "Fiestas ya hechas",
  use: "Usar",
  inUse: "En uso",
  undo: "Deshacer",
  fromPlaylist: "Tomar las canciones de",
  choosePlaylist: "Una lista…",
  noPlaylist: "Sin lista",
  emptyList: "Vaciar",
  newWord: "Una palabra",
  less: (label) => `${label}: menos`,
  more: (label) => `${label}: más`,
  removeWord: (word) => `Quitar ${word}`,
  applied: (preset) => `Ahora: ${preset}`,
  changes: (count) => say(count, { one: "Cambia # ajuste", other: "Cambia # ajustes" }),
  questions: {
    who: "¿Quién puede hacer qué?",
    next: "¿Cómo se elige la siguiente?",
    much: "¿Cuánto puede pedir un invitado?",
    quiet: "¿Qué suena si nadie pide nada?",
    not: "¿Qué no debe sonar?",
    music: "¿Quién puede traer música?",
    see: "¿Qué ven unos invitados de otros?",
    sound: "Sonido",
    wifi: "Wifi en el cartel",
    name: "El nombre de la fiesta",
  },
  presetNames: {
    bar: ["Bar", "Deciden los votos y nadie acapara la cola."],
    wedding: ["Boda", "Sin votos en contra y con la última palabra para ti."],
    "house-party": ["Fiesta en casa", "Todos pueden casi todo."],
    office: ["Oficina", "Tranquilo, justo y nada dos veces al día."],
    kids: ["Niños", "Canciones cortas, pocas peticiones y nada de móviles ajenos."],
  },
  labels: {
    interactivity: "Los invitados pueden",
    listTrackIds: "Canciones para elegir",
    skipSharePct: "Para saltar hacen falta",
    skipMinimum: "Pero al menos",
    kickScore: "Se va con",
    votesPer10Sec: "Votos en diez segundos",
    rankingMode: "La siguiente es",
    starvationPlays: "Ayuda a quien espera",
    requestBurst: "Canciones de golpe",
    requestRefillSec: "Una más cada",
    waitingPerGuest: "En cola a la vez",
    queueLength: "Cola más larga",
    autoplay: "Nunca en silencio",
    fallbackPlaylistId: "Primero de esta lista",
    fallbackTrackIds: "Primero de una selección",
    replayHours: "De nuevo solo tras",
    newMusicOnly: "Solo lo nunca oído",
    allowDuplicates: "La misma canción dos veces",
    trackMaxSec: "Canción más larga",
    forbiddenWords: "Palabras prohibidas",
    uploads: "Los archivos son de",
    uploadFileMaxMb: "Archivo más grande",
    uploadGuestMb: "Cada invitado al día",
    uploadFreeMinMb: "Siempre libre",
    showGuests: "Nombres y colores",
    hashtags: "Hashtags en la tele",
    levelLoudness: "Todas al mismo volumen",
    wifiName: "Nombre del wifi",
    wifiPassword: "Su contraseña",
    partyName: "Nombre",
  },
  choices: {
    interactivity: {
      open: ["Todo", "Pedir, votar, pausar, saltar y el volumen."],
      voting: ["Pedir y votar", "Votos a favor y en contra."],
      upvotes: ["Pedir y votar a favor", "Solo votos a favor."],
      requests: ["Solo pedir", "Nadie vota."],
      closed: ["Solo votar", "No entra nada nuevo."],
      "list-only": ["Pedir de una lista", "Solo canciones que tú elegiste; los votos cuentan."],
    },
    rankingMode: {
      fair: ["Por turnos", "A todos les toca; los votos ordenan las canciones de cada uno."],
      votes: ["Por votos", "La más votada primero."],
      fifo: ["Por orden de llegada", "En el orden en que se pidieron."],
      raffle: ["Por sorteo", "Decide la suerte; cada voto es un boleto más."],
    },
    uploads: {
      guests: ["Todos", "Canciones del móvil."],
      host: ["Solo tú", "Los invitados no."],
      off: ["Nadie", "No entran archivos."],
    },
    hashtags: {
      open: ["Al momento", "Lo que escribe un invitado sale ya en la tele."],
      approved: ["Cuando yo los deje", "Ves cada uno antes."],
      off: ["Ninguno", "Los invitados no escriben."],
    },
  },
  examples: {
    skip: (needed) => `De 20 invitados, ${needed} tienen que quererlo.`,
    evening: (songs) => `En cinco horas son hasta ${shared.songs(songs)} por invitado.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "La lista está vacía: nadie puede pedir nada."
        : `Los invitados eligen entre ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Aunque haya pocos, basta #.",
        other: "Aunque haya pocos, hacen falta #.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Los votos en contra la bajan, pero se queda."
        : `Una canción con −${numberOf(kickScore)} sale de la cola.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0
        ? "Se vota tan rápido como se toca."
        : "Quien toca más rápido espera un momento.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Quien espera gana un punto con cada canción.",
        other: "Quien espera gana un punto cada # canciones.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Un invitado puede pedir cuantas canciones quiera."
        : `Un invitado puede pedir ${shared.songs(requestBurst)} de golpe, y una más cada ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Las canciones de un invitado pueden esperar sin límite."
        : say(waitingPerGuest, {
            one: "De cada invitado espera # canción como mucho.",
            other: "De cada invitado esperan # canciones como mucho.",
          }),
    queueLength: ({ queueLength }) =>
      `Con ${shared.songs(queueLength)} en la cola, no entra ninguna más.`,
    autoplay: ({ autoplay }) =>
      autoplay ? "La jukebox pone algo que encaje." : "Silencio hasta que alguien pida.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Sin lista." : "Suena antes de que elija la jukebox.",
    fallbackTrackIds: ({ fallbackTrackIds }) => `Primero ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Una canción puede volver enseguida."
        : `Lo que sonó puede volver tras ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Nada suena dos veces." : "Lo que ya sonó puede volver.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Pedida dos veces, suena dos veces."
        : "Una que ya espera solo se puede votar.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0
        ? "Canciones de cualquier duración."
        : `Nada de más de ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Ninguna palabra está prohibida."
        : "Se rechazan canciones, nombres y hashtags con ellas.",
    uploadFileMaxMb: () => "Una canción tiene unos 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Unas ${shared.songs(Math.round(uploadGuestMb / 10))} de cada invitado.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `No entra nada más si quedan menos de ${sizeOf(uploadFreeMinMb)}.`,
    showGuests: ({ showGuests }) =>
      showGuests ? "Todos ven quién pidió y quién votó." : "Nadie ve quién pidió ni quién votó.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness ? "Grabaciones altas y bajas suenan igual." : "Cada canción como se grabó.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Sin nombre, el cartel no lleva código wifi."
        : "Su código está en el cartel y en la tele.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "El wifi es abierto." : "Va en el código.",
    partyName: () => "En cada página, la tele y el cartel.",
  },
};
