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
    wifi: "Wi-Fi en el cartel",
    name: "El nombre de la fiesta",
  },
  presetNames: {
    bar: ["Bar", "Deciden los votos y nadie acapara la cola."],
    wedding: ["Boda", "Suave: sin votos en contra y tú tienes la última palabra."],
    "house-party": ["Fiesta en casa", "Entre amigos: todos pueden casi todo."],
    office: ["Oficina", "Tranquilo, justo y nada dos veces al día."],
    kids: ["Niños", "Canciones cortas, pocos deseos y nada de móviles ajenos."],
  },
  labels: {
    interactivity: "Los invitados pueden",
    listTrackIds: "Canciones para elegir",
    skipSharePct: "Hacen falta para saltar",
    skipMinimum: "Pero al menos",
    kickScore: "Se va con",
    votesPer10Sec: "Votos en diez segundos",
    rankingMode: "La siguiente es",
    starvationPlays: "Ayuda a quien espera",
    requestBurst: "Canciones de golpe",
    requestRefillSec: "Una más cada",
    waitingPerGuest: "En espera a la vez",
    queueLength: "Cola más larga",
    autoplay: "Nunca en silencio",
    fallbackPlaylistId: "Primero de esta lista",
    fallbackTrackIds: "Primero de una selección",
    replayHours: "De nuevo solo tras",
    newMusicOnly: "Solo lo nunca oído",
    allowDuplicates: "La misma canción dos veces en cola",
    trackMaxSec: "Canción más larga",
    forbiddenWords: "Palabras prohibidas",
    uploads: "Los archivos son de",
    uploadFileMaxMb: "Archivo más grande",
    uploadGuestMb: "Cada invitado al día",
    uploadFreeMinMb: "Siempre libre",
    showGuests: "Nombres y colores",
    hashtags: "Hashtags en la tele",
    levelLoudness: "Todas igual de fuertes",
    wifiName: "Nombre del Wi-Fi",
    wifiPassword: "Su contraseña",
    partyName: "Nombre",
  },
  choices: {
    interactivity: {
      open: ["Todo", "Pedir, votar, parar, saltar y cambiar el volumen."],
      voting: ["Pedir y votar", "Piden canciones y votan a favor y en contra."],
      upvotes: ["Pedir y votar a favor", "Piden canciones; solo hay votos a favor."],
      requests: ["Solo pedir", "Piden canciones; nadie vota."],
      closed: ["Solo votar", "Votan lo que espera, sin añadir nada."],
      "list-only": ["Pedir de una lista", "Solo piden canciones que tú elegiste, y votan."],
    },
    rankingMode: {
      fair: ["Por turnos", "A cada invitado le toca; entre las suyas deciden los votos."],
      votes: ["Por votos", "Suena la que más votos tiene."],
      fifo: ["Por orden de llegada", "Suenan en el orden en que se pidieron."],
      raffle: ["Por sorteo", "Decide la suerte; cada voto es un boleto más."],
    },
    uploads: {
      guests: ["Todos", "Los invitados traen canciones en el móvil."],
      host: ["Solo tú", "Tú traes canciones; los invitados no."],
      off: ["Nadie", "No entran archivos por la página."],
    },
    hashtags: {
      open: ["Al momento", "Lo que escribe un invitado sale ya en la tele."],
      approved: ["Cuando yo los deje", "Ves cada uno antes de que salga."],
      off: ["Ninguno", "Los invitados no escriben en la tele."],
    },
  },
  examples: {
    skip: (needed) => `De 20 invitados, ${needed} tienen que quererlo para saltar una canción.`,
    evening: (songs) =>
      `En una noche de cinco horas son hasta ${shared.songs(songs)} por invitado.`,
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
        one: "Quien espera gana un punto con cada canción que suena.",
        other: "Quien espera gana un punto cada # canciones.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Un invitado puede pedir cuantas canciones quiera."
        : `Un invitado puede pedir ${shared.songs(requestBurst)} de golpe, y una más cada ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "De un invitado puede esperar cualquier número."
        : say(waitingPerGuest, {
            one: "De cada invitado espera # canción; la siguiente, cuando suene.",
            other: "De cada invitado esperan # canciones; más, cuando suene una.",
          }),
    queueLength: ({ queueLength }) =>
      `Cuando esperan ${shared.songs(queueLength)}, no entra ninguna más.`,
    autoplay: ({ autoplay }) =>
      autoplay
        ? "La jukebox pone algo que encaje: la música no para."
        : "Silencio hasta que alguien pida.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Sin lista." : "Suena antes de que la jukebox elija sola.",
    fallbackTrackIds: ({ fallbackTrackIds }) => `Primero ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Una canción puede volver enseguida."
        : `Lo que sonó puede volver tras ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Nada suena dos veces." : "Lo que ya sonó puede volver.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Dos invitados pueden pedir la misma y suena dos veces."
        : "Quien pide una que ya espera se entera y puede votarla.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0
        ? "Canciones de cualquier duración."
        : `Nada de más de ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Toda canción, nombre y hashtag es bienvenido."
        : "Se rechazan canciones, nombres y hashtags con estas palabras.",
    uploadFileMaxMb: () => "Una canción tiene unos 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Unas ${shared.songs(Math.round(uploadGuestMb / 10))} de cada invitado.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `No entra nada si quedan menos de ${sizeOf(uploadFreeMinMb)}.`,
    showGuests: ({ showGuests }) =>
      showGuests ? "Todos ven quién pidió y quién votó." : "Nadie ve quién pidió ni quién votó.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness ? "Grabaciones fuertes y flojas suenan igual." : "Cada canción como se grabó.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Sin nombre, el cartel no lleva código Wi-Fi."
        : "Se escanea el código del cartel o la tele, y dentro.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "El Wi-Fi es abierto." : "Va en el código; nadie la escribe.",
    partyName: () => "En cada página, en la tele y en el cartel.",
  },
};
