import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");
export const words: Words = {
  noMusic: "Pas encore de musique",
  addToBegin: "Ajoute un dossier de musique pour commencer.",
  inFolders: (count) => say(count, { one: "dans # dossier", other: "dans # dossiers" }),
  notThere: (count) =>
    say(count, { one: "# absent pour l’instant", other: "# absents pour l’instant" }),
  looking: "Recherche…",
  lookForNew: "Chercher du nouveau",
  addFolder: "Ajouter un dossier",
  folders: "Dossiers",
  offline: "Absent pour l’instant. Ses titres reviendront avec lui.",
  watchProblem: (why) => `${why} Les nouveaux fichiers apparaissent après « Chercher du nouveau ».`,
  removeNamed: (path) => `Retirer le dossier ${path}`,
  noFolder: "Pas encore de dossier",
  noFolderMore:
    "Un dossier du jukebox, ou d’une clé USB branchée. La musique est lue sur place, rien n’est copié.",
  removeThis: "Retirer ce dossier ?",
  removeMore: (songs) =>
    `${songs} : on ne pourra plus les demander. Les fichiers restent en place ; ajoute le dossier à nouveau et tout revient.`,
  itsSongs: "Ses titres",
  noSuchPath:
    "Ce dossier n’existe pas sur le jukebox. Vérifie chaque lettre, majuscules comprises, et si la clé est branchée.",
  added: "Ajouté. Ses titres arrivent l’un après l’autre.",
  wholePath: "Tape le chemin entier, en commençant par une barre : /media/usb/Music",
  addAndRead: "Ajouter et lire",
  pathLabel: "Dossier dans le jukebox",
  pathAbout:
    "Tous les dossiers à l’intérieur comptent aussi. Les fichiers restent en place et ne sont jamais modifiés.",
  whatIsInIt: "Ce qu’il y a dedans",
  genres: "Genres",
  decade: (digits) => `Ann. ${digits}`,
  phones: {
    title: "Musique des téléphones",
    off: "Personne ne peut apporter de fichiers",
    host: "Seul l’hôte peut apporter des fichiers",
    guests: "Les invités peuvent apporter des fichiers",
    offMore: "Active-le, et des titres arrivent par la page des invités.",
    upTo: (size) => `Jusqu’à ${size} par fichier`,
    upToEach: (size, each) => `Jusqu’à ${size} par fichier, ${each} par invité et par jour`,
  },
};
