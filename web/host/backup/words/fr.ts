import type { Words } from "./en.ts";

export const words: Words = {
  title: "Sauvegarde",
  safeAsOf: (when) => `Dernière sauvegarde : ${when}`,
  none: "Pas encore de sauvegarde",
  noneMore:
    "Fais-en une maintenant et garde-la sur un autre appareil : la carte mémoire peut se perdre avec tout son contenu.",
  what: "Votes, historique, playlists, réglages et titres apportés par les invités – pas tes dossiers de musique.",
  now: "Sauvegarder maintenant",
  backups: "Sauvegardes",
  made: (when) => `Faite ${when}`,
  saveMade: (when) => `Enregistrer la sauvegarde faite ${when}`,
  bringBack: "Restaurer",
  bringBackMore:
    "Une sauvegarde enregistrée peut revenir : sur ce jukebox ou sur un nouveau. Ce qui est là maintenant est d’abord mis de côté.",
  bringBackOne: "Restaurer une sauvegarde",
  replaces:
    "La file, les votes, l’historique, les playlists et les réglages actuels sont remplacés par ceux de la sauvegarde. Ce qui est là est mis de côté, pas effacé.",
  checkedFirst: "Le fichier est d’abord vérifié. Rien ne change avant que tu tapes le code PIN.",
  chooseFile: "Choisir le fichier de sauvegarde",
  fileEnds: "Son nom finit par .tar.zst",
  sending: (name) => `Envoi de ${name}`,
  checking: "Vérification de la sauvegarde…",
  unusable: "Cette sauvegarde est inutilisable. Rien n’a changé.",
  otherFile: "Choisir un autre fichier",
  isWhole: "La sauvegarde est complète.",
  startsAnew: "Le jukebox redémarre avec elle ; la musique se tait pendant ce temps.",
  putAside: "Tout ce qui est arrivé depuis est mis de côté : votes, demandes, playlists.",
  replace: "Remplacer et redémarrer",
  pinNow: "Celui de maintenant.",
  restarting: "Redémarrage…",
  restartingLate:
    "C’est plus long que prévu. S’il ne se passe rien, éteins et rallume le jukebox : il reprend où il en était.",
  restartingMore: "La musique fait une courte pause. Cette page revient toute seule.",
  starting: "Le jukebox démarre",
};
