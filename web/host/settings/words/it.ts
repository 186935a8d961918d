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
    wifi: "Wi-Fi sul manifesto",
    name: "Il nome della festa",
  },
  presetNames: {
    bar: ["Bar", "Decidono i voti e nessuno occupa la coda."],
    wedding: ["Matrimonio", "Con garbo: niente voti contro, l’ultima parola è tua."],
    "house-party": ["Festa in casa", "Tra amici: tutti possono quasi tutto."],
    office: ["Ufficio", "Calmo, equo e nulla due volte al giorno."],
    kids: ["Bambini", "Brani corti, pochi desideri, niente da telefoni estranei."],
  },
  labels: {
    interactivity: "Gli ospiti possono",
    listTrackIds: "Brani tra cui scegliere",
    skipSharePct: "Servono per saltare",
    skipMinimum: "Ma almeno",
    kickScore: "Fuori a",
    votesPer10Sec: "Voti in dieci secondi",
    rankingMode: "Il prossimo è",
    starvationPlays: "Aiuto a chi aspetta",
    requestBurst: "Brani in una volta",
    requestRefillSec: "Uno in più ogni",
    waitingPerGuest: "In attesa insieme",
    queueLength: "Coda più lunga",
    autoplay: "Mai silenzio",
    fallbackPlaylistId: "Prima da questa playlist",
    fallbackTrackIds: "Prima da un elenco",
    replayHours: "Di nuovo solo dopo",
    newMusicOnly: "Solo mai suonati",
    allowDuplicates: "Lo stesso brano due volte in coda",
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
      open: ["Tutto", "Chiedere, votare, fermare, saltare e cambiare il volume."],
      voting: ["Chiedere e votare", "Chiedono brani e votano pro e contro."],
      upvotes: ["Chiedere e votare a favore", "Chiedono brani; contano solo i voti a favore."],
      requests: ["Solo chiedere", "Chiedono brani; nessuno vota."],
      closed: ["Solo votare", "Votano ciò che aspetta, senza aggiungere nulla."],
      "list-only": ["Chiedere da un elenco", "Chiedono solo brani scelti da te, e votano."],
    },
    rankingMode: {
      fair: ["A turno", "A ogni ospite tocca; tra i suoi brani decidono i voti."],
      votes: ["Per voti", "Suona il brano con più voti."],
      fifo: ["Chi prima arriva", "I brani suonano nell’ordine delle richieste."],
      raffle: ["A sorte", "Decide la fortuna; ogni voto è un biglietto in più."],
    },
    uploads: {
      guests: ["Tutti", "Gli ospiti portano brani sul telefono."],
      host: ["Solo te", "Porti brani tu; gli ospiti no."],
      off: ["Nessuno", "Dalla pagina non arrivano file."],
    },
    hashtags: {
      open: ["Subito", "Ciò che scrive un ospite è subito sulla TV."],
      approved: ["Quando li approvo", "Li vedi uno a uno prima che appaiano."],
      off: ["Nessuno", "Gli ospiti non scrivono sulla TV."],
    },
  },
  examples: {
    skip: (needed) => `Su 20 ospiti, in ${needed} devono volerlo per saltare un brano.`,
    evening: (songs) =>
      `In una serata di cinque ore sono fino a ${shared.songs(songs)} per ospite.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "L’elenco è vuoto: nessuno può chiedere nulla."
        : `Gli ospiti scelgono tra ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Anche se sono in pochi, ne basta #.",
        other: "Anche se sono in pochi, ne servono #.",
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
        one: "Chi aspetta guadagna un punto a ogni brano suonato.",
        other: "Chi aspetta guadagna un punto ogni # brani.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Un ospite può chiedere quanti brani vuole."
        : `Un ospite può chiedere ${shared.songs(requestBurst)} in una volta, e uno in più ogni ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Di un ospite possono aspettare quanti brani vuole."
        : say(waitingPerGuest, {
            one: "Di ogni ospite aspetta # brano; il prossimo quando è suonato.",
            other: "Di ogni ospite aspettano # brani; altri quando uno è suonato.",
          }),
    queueLength: ({ queueLength }) =>
      `Quando aspettano ${shared.songs(queueLength)}, non se ne aggiungono più.`,
    autoplay: ({ autoplay }) =>
      autoplay
        ? "Il jukebox sceglie ciò che ci sta bene: la musica non si ferma."
        : "Silenzio finché qualcuno chiede.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Nessuna playlist." : "Suona prima che il jukebox scelga da sé.",
    fallbackTrackIds: ({ fallbackTrackIds }) => `Prima ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Un brano può tornare subito."
        : `Ciò che ha suonato può tornare dopo ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Niente suona due volte." : "Ciò che ha già suonato può tornare.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Due ospiti possono chiedere lo stesso brano: suona due volte."
        : "Chi chiede un brano già in coda lo viene a sapere e può votarlo.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0 ? "Brani di ogni durata." : `Niente oltre ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Ogni brano, nome e hashtag è benvenuto."
        : "Brani, nomi e hashtag con queste parole sono respinti.",
    uploadFileMaxMb: () => "Un brano ha circa 10 MB.",
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
        ? "Senza nome, niente codice Wi-Fi sul manifesto."
        : "Si inquadra il codice su manifesto o TV, e si è dentro.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "Il Wi-Fi è aperto." : "È nel codice; nessuno la scrive.",
    partyName: () => "Su ogni pagina, sulla TV e sul manifesto.",
  },
};
