import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");

export const words: Words = {
  lead: "Come va la festa",
  what: "le regole",
  saving: "Salvo…",
  saved: "Salvato",
  failed: "Non salvato",
  noLimit: "Senza limite",
  never: "Mai",
  atOnce: "Subito",
  presets: "Feste già pronte",
  use: "Usa",
  inUse: "In uso",
  undo: "Annulla",
  fromPlaylist: "Prendi i brani di",
  choosePlaylist: "Una playlist…",
  noPlaylist: "Nessuna playlist",
  emptyList: "Svuota l’elenco",
  newWord: "Una parola",
  less: (label) => `${label}: meno`,
  more: (label) => `${label}: più`,
  removeWord: (word) => `Togli ${word}`,
  applied: (preset) => `Ora: ${preset}`,
  changes: (count) => say(count, { one: "Cambia # regola", other: "Cambia # regole" }),
  questions: {
    who: "Chi può fare cosa?",
    next: "Come si sceglie il prossimo brano?",
    much: "Quanto può chiedere un ospite?",
    quiet: "Cosa suona se nessuno chiede?",
    not: "Cosa non deve suonare?",
    music: "Chi può portare musica?",
    see: "Cosa vedono gli ospiti degli altri?",
    sound: "Suono",
    wifi: "Wi-Fi sulla locandina",
    name: "Il nome della festa",
  },
  presetNames: {
    bar: ["Bar", "Decidono i voti e nessuno monopolizza la coda."],
    wedding: ["Matrimonio", "Niente voti contro, e l’ultima parola è tua."],
    "house-party": ["Festa in casa", "Tutti possono quasi tutto."],
    office: ["Ufficio", "Calmo, equo e nulla due volte al giorno."],
    kids: ["Bambini", "Brani corti, poche richieste, niente da telefoni estranei."],
  },
  labels: {
    interactivity: "Gli ospiti possono",
    listTrackIds: "Brani tra cui scegliere",
    skipSharePct: "Per saltare servono",
    skipMinimum: "Ma almeno",
    kickScore: "Fuori a",
    votesPer10Sec: "Voti in dieci secondi",
    rankingMode: "Il prossimo è",
    starvationPlays: "Aiuto a chi aspetta",
    requestBurst: "Brani in una volta",
    requestRefillSec: "Uno in più ogni",
    waitingPerGuest: "Insieme in coda",
    queueLength: "Coda più lunga",
    autoplay: "Mai silenzio",
    fallbackPlaylistId: "Prima da questa playlist",
    fallbackTrackIds: "Prima da un elenco",
    replayHours: "Di nuovo solo dopo",
    newMusicOnly: "Solo brani mai passati",
    allowDuplicates: "Lo stesso brano due volte",
    trackMaxSec: "Brano più lungo",
    forbiddenWords: "Parole vietate",
    uploads: "I file arrivano da",
    uploadFileMaxMb: "File più grande",
    uploadGuestMb: "Ogni ospite al giorno",
    uploadFreeMinMb: "Sempre libero",
    showGuests: "Nomi e colori",
    hashtags: "Hashtag sulla TV",
    levelLoudness: "Tutti allo stesso volume",
    wifiName: "Nome del Wi-Fi",
    wifiPassword: "La sua password",
    partyName: "Nome",
  },
  choices: {
    interactivity: {
      open: ["Tutto", "Chiedere, votare, pausa, salto e volume."],
      voting: ["Chiedere e votare", "Voti pro e contro."],
      upvotes: ["Chiedere e votare a favore", "Solo voti a favore."],
      requests: ["Solo chiedere", "Nessuno vota."],
      closed: ["Solo votare", "Non si aggiunge nulla."],
      "list-only": ["Chiedere da un elenco", "Solo brani scelti da te; i voti contano."],
    },
    rankingMode: {
      fair: ["A turno", "Tocca a tutti; i voti ordinano i brani di ognuno."],
      votes: ["Per voti", "Il più votato per primo."],
      fifo: ["Chi prima arriva", "Nell’ordine delle richieste."],
      raffle: ["A sorte", "Decide la fortuna; ogni voto è un biglietto in più."],
    },
    uploads: {
      guests: ["Tutti", "Brani dal telefono."],
      host: ["Solo te", "Gli ospiti no."],
      off: ["Nessuno", "Non arrivano file."],
    },
    hashtags: {
      open: ["Subito", "Ciò che scrive un ospite è subito sulla TV."],
      approved: ["Quando li approvo", "Li vedi prima tu."],
      off: ["Nessuno", "Gli ospiti non scrivono."],
    },
  },
  examples: {
    skip: (needed) => `Su 20 ospiti, devono volerlo in ${needed}.`,
    evening: (songs) => `In cinque ore sono fino a ${shared.songs(songs)} per ospite.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "L’elenco è vuoto: nessuno può chiedere nulla."
        : `Gli ospiti scelgono tra ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Anche se in pochi, ne basta #.",
        other: "Anche se in pochi, ne servono #.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "I voti contro lo spostano in giù, ma resta."
        : `Un brano a −${numberOf(kickScore)} esce dalla coda.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0
        ? "Si vota alla velocità delle dita."
        : "Chi tocca più in fretta aspetta un attimo.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Chi aspetta guadagna un punto a ogni brano.",
        other: "Chi aspetta guadagna un punto ogni # brani.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Un ospite può chiedere quanti brani vuole."
        : `Un ospite può chiedere ${shared.songs(requestBurst)} in una volta, e uno in più ogni ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Di un ospite possono aspettare tutti i brani che vuole."
        : say(waitingPerGuest, {
            one: "Di ogni ospite aspetta al massimo # brano.",
            other: "Di ogni ospite aspettano al massimo # brani.",
          }),
    queueLength: ({ queueLength }) =>
      `Con ${shared.songs(queueLength)} in coda non se ne aggiungono più.`,
    autoplay: ({ autoplay }) =>
      autoplay ? "Il jukebox sceglie ciò che ci sta bene." : "Silenzio finché qualcuno chiede.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Nessuna playlist." : "Passa prima delle scelte del jukebox.",
    fallbackTrackIds: ({ fallbackTrackIds }) => `Prima ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Un brano può tornare subito."
        : `Un brano può tornare dopo ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Niente passa due volte." : "Ciò che è già passato può tornare.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Chiesto due volte, passa due volte."
        : "Un brano già in coda si può solo votare.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0 ? "Brani di ogni durata." : `Niente oltre ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Nessuna parola è vietata."
        : "Brani, nomi e hashtag con queste parole sono respinti.",
    uploadFileMaxMb: () => "Un brano ha circa 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Circa ${shared.songs(Math.round(uploadGuestMb / 10))} per ospite.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `Niente più file se restano meno di ${sizeOf(uploadFreeMinMb)}.`,
    showGuests: ({ showGuests }) =>
      showGuests
        ? "Tutti vedono chi ha chiesto e votato."
        : "Nessuno vede chi ha chiesto o votato.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness
        ? "Registrazioni forti e deboli suonano uguali."
        : "Ogni brano al volume in cui è registrato.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Senza nome, niente codice Wi-Fi sulla locandina."
        : "Il suo codice è su locandina e TV.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "Il Wi-Fi è aperto." : "È nel codice.",
    partyName: () => "Su ogni pagina, TV e locandina.",
  },
};
