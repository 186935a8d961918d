import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");

export const words: Words = {
  lead: "Comment va la fête",
  what: "les réglages",
  saving: "Enregistrement…",
  saved: "Enregistré",
  failed: "Pas enregistré",
  noLimit: "Sans limite",
  never: "Jamais",
  atOnce: "Aussitôt",
  presets: "Fêtes toutes prêtes",
  use: "Choisir",
  inUse: "En place",
  undo: "Annuler",
  fromPlaylist: "Prendre les titres de",
  choosePlaylist: "Une playlist…",
  noPlaylist: "Pas de playlist",
  emptyList: "Vider la liste",
  newWord: "Un mot",
  less: (label) => `${label} : moins`,
  more: (label) => `${label} : plus`,
  removeWord: (word) => `Retirer ${word}`,
  applied: (preset) => `Maintenant : ${preset}`,
  changes: (count) => say(count, { one: "Change # réglage", other: "Change # réglages" }),
  questions: {
    who: "Qui peut faire quoi ?",
    next: "Comment choisir le prochain titre ?",
    much: "Combien de titres par invité ?",
    quiet: "Que jouer quand personne ne demande ?",
    not: "Que faut-il éviter ?",
    music: "Qui peut apporter de la musique ?",
    see: "Que voient les invités les uns des autres ?",
    sound: "Son",
    wifi: "Wi-Fi sur l’affiche",
    name: "Le nom de la fête",
  },
  presetNames: {
    bar: ["Bar", "Les votes décident, personne n’accapare la file."],
    wedding: ["Mariage", "Pas de vote contre, et tu as le dernier mot."],
    "house-party": ["Fête à la maison", "Tout le monde peut presque tout."],
    office: ["Bureau", "Calme, équitable, jamais deux fois le même titre."],
    kids: ["Enfants", "Titres courts, peu de demandes, rien des téléphones inconnus."],
  },
  labels: {
    interactivity: "Les invités peuvent",
    listTrackIds: "Titres au choix",
    skipSharePct: "Pour passer un titre, il faut",
    skipMinimum: "Mais au moins",
    kickScore: "Éjecté à",
    votesPer10Sec: "Votes en dix secondes",
    rankingMode: "Le suivant, c’est",
    starvationPlays: "Coup de pouce à l’attente",
    requestBurst: "Titres d’un coup",
    requestRefillSec: "Un de plus toutes les",
    waitingPerGuest: "En attente à la fois",
    queueLength: "File la plus longue",
    autoplay: "Jamais de silence",
    fallbackPlaylistId: "D’abord cette playlist",
    fallbackTrackIds: "D’abord une liste",
    replayHours: "De nouveau après",
    newMusicOnly: "Seulement du jamais joué",
    allowDuplicates: "Deux fois le même titre",
    trackMaxSec: "Titre le plus long",
    forbiddenWords: "Mots interdits",
    uploads: "Les fichiers viennent de",
    uploadFileMaxMb: "Plus gros fichier",
    uploadGuestMb: "Par invité et par jour",
    uploadFreeMinMb: "Toujours libre",
    showGuests: "Noms et couleurs",
    hashtags: "Hashtags sur la télé",
    levelLoudness: "Même volume pour tous les titres",
    wifiName: "Nom du Wi-Fi",
    wifiPassword: "Son mot de passe",
    partyName: "Nom",
  },
  choices: {
    interactivity: {
      open: ["Tout", "Demander, voter, mettre en pause, passer, régler le volume."],
      voting: ["Demander et voter", "Votes pour et contre."],
      upvotes: ["Demander et voter pour", "On ne vote que pour."],
      requests: ["Seulement demander", "Personne ne vote."],
      closed: ["Seulement voter", "Rien de nouveau n’arrive."],
      "list-only": [
        "Choisir dans une liste",
        "Seulement des titres que tu as choisis ; les votes comptent.",
      ],
    },
    rankingMode: {
      fair: ["Chacun son tour", "Chaque invité a son tour ; les votes trient ses titres."],
      votes: ["Par votes", "Le plus de votes d’abord."],
      fifo: ["Premier arrivé", "Dans l’ordre des demandes."],
      raffle: ["Au hasard", "La chance décide ; un vote, un ticket de plus."],
    },
    uploads: {
      guests: ["Tous", "Des titres de leur téléphone."],
      host: ["Toi seul", "Pas les invités."],
      off: ["Personne", "Aucun fichier n’arrive."],
    },
    hashtags: {
      open: ["Aussitôt", "Ce qu’écrit un invité passe aussitôt à la télé."],
      approved: ["Après mon accord", "Tu vois chacun d’abord."],
      off: ["Aucun", "Les invités n’écrivent rien."],
    },
  },
  examples: {
    skip: (needed) => `Sur 20 invités, ${needed} doivent le vouloir.`,
    evening: (songs) => `En cinq heures : jusqu’à ${shared.songs(songs)} par invité.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "La liste est vide : personne ne peut rien demander."
        : `Les invités choisissent parmi ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Même avec peu d’invités, # suffit.",
        other: "Même avec peu d’invités, il en faut #.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Les votes contre font reculer un titre, mais il reste."
        : `Un titre à −${numberOf(kickScore)} quitte la file.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0
        ? "On vote aussi vite qu’on tape."
        : "Qui tape plus vite attend un instant.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "L’attente rapporte un point à chaque titre.",
        other: "L’attente rapporte un point tous les # titres.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Un invité peut demander autant de titres qu’il veut."
        : `Un invité peut demander ${shared.songs(requestBurst)} d’un coup, et un de plus toutes les ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Les titres d’un invité peuvent attendre sans limite."
        : say(waitingPerGuest, {
            one: "# titre au plus de chaque invité attend.",
            other: "# titres au plus de chaque invité attendent.",
          }),
    queueLength: ({ queueLength }) =>
      `Quand ${shared.songs(queueLength)} attendent, on n’ajoute plus rien.`,
    autoplay: ({ autoplay }) =>
      autoplay ? "Le jukebox choisit ce qui va bien." : "Silence jusqu’à la prochaine demande.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Pas de playlist." : "Elle passe avant les choix du jukebox.",
    fallbackTrackIds: ({ fallbackTrackIds }) => `D’abord ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Un titre peut revenir aussitôt."
        : `Un titre joué peut revenir après ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Rien ne passe deux fois." : "Ce qui est déjà passé peut revenir.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Demandé deux fois, il passe deux fois."
        : "Pour un titre en attente, on ne peut que voter.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0
        ? "Des titres de toutes les longueurs."
        : `Rien de plus long que ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Aucun mot n’est interdit."
        : "Titres, noms et hashtags avec ces mots sont refusés.",
    uploadFileMaxMb: () => "Un titre fait environ 10 Mo.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Environ ${shared.songs(Math.round(uploadGuestMb / 10))} par invité.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `Plus aucun fichier s’il reste moins de ${sizeOf(uploadFreeMinMb)}.`,
    showGuests: ({ showGuests }) =>
      showGuests
        ? "Tout le monde voit qui a demandé et voté."
        : "Personne ne voit qui a demandé ou voté.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness
        ? "Enregistrements forts ou faibles : même volume."
        : "Chaque titre au volume de son enregistrement.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Sans nom, pas de code Wi-Fi sur l’affiche."
        : "Son code est sur l’affiche et à la télé.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "Le Wi-Fi est ouvert." : "Il est dans le code.",
    partyName: () => "Sur chaque page, à la télé et sur l’affiche.",
  },
};
