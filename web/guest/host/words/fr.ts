import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");

export const words: Words = {
  signInTitle: "Connexion de l’hôte",
  signInAbout: "Mène la fête depuis ce téléphone : pause, saut, volume et ordre de la file.",
  youAreHost: "C’est toi l’hôte",
  hostNow: "C’est toi l’hôte, maintenant.",
  guestAgain: "Tu es de nouveau un invité.",
  menuAbout:
    "Lecture et volume sont sur la première page ; les points d’un titre servent à le déplacer ou l’enlever.",
  hostPage: "Invités, réglages et musique",
  signOut: "Se déconnecter",
  clear: "Vider la file",
  empty: "La file est vide",
  clearSure: (count) =>
    say(count, {
      one: "Retirer le titre en attente ? Impossible de revenir en arrière.",
      other: "Retirer les # titres en attente ? Impossible de revenir en arrière.",
    }),
  keep: "Garder",
  remove: "Retirer",
  changeTitle: "Modifier ce titre",
  isNext: "Il est déjà le prochain",
  playNext: "Jouer juste après",
  removeIt: "Le retirer",
  playback: "Lecture",
  previous: "Titre précédent",
  back: "Retour",
  restart: "Reprendre ce titre du début",
  again: "Début",
  pause: "Pause",
  play: "Lecture",
  skipLabel: "Passer au titre suivant",
  skip: "Passer",
  position: "Position dans le titre",
  ofLength: (at, length) => `${at} sur ${length}`,
  volume: "Volume",
  percent: (value) => `${value} pour cent`,
};
