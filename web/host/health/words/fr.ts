import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");

export const words: Words = {
  title: "État",
  allWell: "Tout va bien",
  lookHere: "On a besoin de toi",
  restartPlayer: "Relancer le lecteur",
  goThere: "Voir",
  repairs: "Si quelque chose coince",
  player: "Le lecteur",
  playerAbout: "La musique s’arrête une seconde et reprend où elle était.",
  restart: "Relancer",
  logs: "Le journal",
  logsAbout: "Ce que le jukebox a noté ces derniers jours, pour qui t’aide.",
  turnOff: "Éteindre",
  goodNight: "Bonne nuit",
  turnedOff: "Le jukebox s’éteint. Débranche-le quand son voyant vert ne clignote plus.",
  sound: "Son",
  power: {
    restart: "Relancer Rumpus",
    reboot: "Redémarrer le jukebox",
    off: "Éteindre le jukebox",
  },
  powerAbout: {
    restart: "La page disparaît un instant ; la musique continue.",
    reboot: "La musique s’absente une minute et revient toute seule.",
    off: "Avant de débrancher : tout est d’abord enregistré.",
  },
  powerAsk: {
    restart: "Toutes les pages reviennent seules en quelques secondes.",
    reboot: "La fête s’arrête une minute environ. La file et les votes sont gardés.",
    off: "La fête s’arrête là. La file et les votes sont gardés pour la prochaine fois.",
  },
  states: {
    ok: "Bien",
    starting: "Démarre",
    degraded: "À la peine",
    down: "En panne",
  },
  parts: {
    store: "Carte mémoire",
    player: "Musique",
    lights: "Lumières",
    library: "Bibliothèque",
    jobs: "Tâches",
    memory: "Mémoire vive",
    temperature: "Température",
  },
  todos: {
    "restart-player": "Le lecteur ne répond pas. Relance-le.",
    "plug-in-sound": "Personne n’entend rien : branche des enceintes ou une carte son USB.",
    "choose-sound": "La sortie choisie a disparu. Choisis-en une autre dans « Son ».",
    "restart-rumpus": "Relance Rumpus.",
    "check-lights": "Une lumière ne répond pas. Regarde laquelle.",
    "plug-in-music": "Un dossier de musique manque. Rebranche la clé.",
    "add-music": "Pas encore de musique. Ajoute un dossier.",
    "look-at-jobs": "Une tâche a échoué. Regarde pourquoi.",
    "cool-down": "Le jukebox a chaud. Donne-lui de l’air, ou de l’ombre.",
    "free-space":
      "Il reste peu de place. Supprime de vieilles sauvegardes ou des fichiers envoyés.",
    "check-card":
      "Impossible d’écrire sur la carte mémoire. Elle est peut-être verrouillée ou usée : fais une sauvegarde et prends-en une neuve.",
  },
  free: (bytes: string) => `${bytes} libres`,
  database: (bytes: string) => `base de données ${bytes}`,
  songs: (count: number) => say(count, { one: "# titre", other: "# titres" }),
  foldersAway: (count: number) =>
    say(count, { one: "# dossier absent", other: "# dossiers absents" }),
  running: (count: number) => say(count, { one: "# en cours", other: "# en cours" }),
  upFor: (span: string, version: string) => `En marche depuis ${span}, version ${version}.`,
};
