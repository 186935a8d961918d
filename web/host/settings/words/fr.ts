import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");

export const words: Words = {
  lead: "Comment va la fête",
  what: "les réglages",
  saving: "Enregistre…",
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
  less: (label) => `${label} : moins`,
  more: (label) => `${label} : plus`,
  removeWord: (word) => `Retirer ${word}`,
  applied: (preset) => `Maintenant : ${preset}`,
  changes: (count) => say(count, { one: "Change # réglage", other: "Change # réglages" }),
  questions: {
    who: "Qui peut faire quoi ?",
    next: "Comment choisir le prochain titre ?",
    much: "Combien de titres par invité ?",
    quiet: "Que jouer quand personne ne demande ?",
    not: "Que faut-il éviter ?",
    music: "Qui peut apporter de la musique ?",
    see: "Que voient les invités les uns des autres ?",
    sound: "Son",
    wifi: "Wi-Fi sur l’affiche",
    name: "Le nom de la fête",
  },
  presetNames: {
    bar: ["Bar", "Les votes décident, personne n’accapare la file."],
    wedding: ["Mariage", "En douceur : pas de vote contre, et tu as le dernier mot."],
    "house-party": ["Fête à la maison", "Entre amis : tout le monde peut presque tout."],
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
    replayHours: "Pas avant",
    newMusicOnly: "Seulement du jamais joué",
    allowDuplicates: "Deux fois le même titre en file",
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
      open: ["Tout", "Demander, voter, mettre en pause, passer et régler le volume."],
      voting: ["Demander et voter", "Ils demandent des titres et votent pour ou contre."],
      upvotes: ["Demander et voter pour", "Ils demandent des titres ; on ne vote que pour."],
      requests: ["Seulement demander", "Ils demandent des titres ; personne ne vote."],
      closed: ["Seulement voter", "Ils votent sur ce qui attend, sans rien ajouter."],
      "list-only": [
        "Choisir dans une liste",
        "Ils ne demandent que des titres que tu as choisis, et votent.",
      ],
    },
    rankingMode: {
      fair: ["Chacun son tour", "Chaque invité a son tour ; les votes trient ses titres."],
      votes: ["Par votes", "Le titre qui a le plus de votes passe ensuite."],
      fifo: ["Premier arrivé", "Les titres passent dans l’ordre des demandes."],
      raffle: ["Au hasard", "La chance décide ; chaque vote est un ticket de plus."],
    },
    uploads: {
      guests: ["Tous", "Les invités apportent des titres sur leur téléphone."],
      host: ["Toi seul", "Tu apportes des titres ; pas les invités."],
      off: ["Personne", "Aucun fichier n’arrive par la page."],
    },
    hashtags: {
      open: ["Aussitôt", "Ce qu’un invité écrit passe tout de suite à la télé."],
      approved: ["Quand je veux bien", "Tu vois chacun avant qu’il ne s’affiche."],
      off: ["Aucun", "Les invités n’écrivent rien à la télé."],
    },
  },
  examples: {
    skip: (needed) => `Sur 20 invités, ${needed} doivent le vouloir pour passer un titre.`,
    evening: (songs) =>
      `Pour une soirée de cinq heures : jusqu’à ${shared.songs(songs)} par invité.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "La liste est vide : personne ne peut rien demander."
        : `Les invités choisissent parmi ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Même s’ils sont peu, # suffit.",
        other: "Même s’ils sont peu, il en faut #.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Les votes contre font reculer un titre, mais il reste."
        : `Un titre en attente à −${numberOf(kickScore)} quitte la file.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0
        ? "On vote aussi vite qu’on tape."
        : "Qui tape plus vite attend un instant.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Un titre en attente gagne un point à chaque titre joué.",
        other: "Un titre en attente gagne un point tous les # titres.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Un invité peut demander autant de titres qu’il veut."
        : `Un invité peut demander ${shared.songs(requestBurst)} d’un coup, et un de plus toutes les ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Les titres d’un invité peuvent attendre sans limite."
        : say(waitingPerGuest, {
            one: "# titre de chaque invité attend ; le suivant après son passage.",
            other: "# titres de chaque invité attendent ; pas plus avant qu’un passe.",
          }),
    queueLength: ({ queueLength }) =>
      `Quand ${shared.songs(queueLength)} attendent, on n’ajoute plus rien.`,
    autoplay: ({ autoplay }) =>
      autoplay
        ? "Le jukebox choisit ce qui va bien, la musique ne s’arrête jamais."
        : "Silence jusqu’à la prochaine demande.",
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
        ? "Deux invités peuvent demander le même titre : il passe deux fois."
        : "Qui demande un titre en attente l’apprend et peut voter pour lui.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0
        ? "Des titres de toutes les longueurs."
        : `Rien de plus long que ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Tous les titres, noms et hashtags sont bienvenus."
        : "Titres, noms et hashtags avec un de ces mots sont refusés.",
    uploadFileMaxMb: () => "Un titre fait environ 10 Mo.",
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
        ? "Enregistrements forts ou faibles : même volume."
        : "Chaque titre au volume de son enregistrement.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Sans nom, pas de code Wi-Fi sur l’affiche."
        : "On scanne le code de l’affiche ou de la télé, et c’est bon.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "Le Wi-Fi est ouvert." : "Il est dans le code ; personne ne le tape.",
    partyName: () => "Sur chaque page, à la télé et sur l’affiche.",
  },
};
