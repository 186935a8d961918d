import type { Words } from "./en.ts";

export const words: Words = {
  title: "Premiers pas",
  lead: "Cinq minutes, et la fête commence",
  words: "Tout peut changer plus tard, et chaque étape peut attendre.",
  partyName: "Le nom de la fête",
  newPin: "Ton code PIN",
  pinForm: "De 4 à 12 chiffres. Qui le connaît dirige la fête, alors pas 1234.",
  keepPin: "Garder ce code",
  later: "Plus tard",
  finish: "Terminer : à la fête",
  isDone: "fait",
  addMusic: "Ajouter un dossier de musique",
  addLights: "Ajouter des lumières",
  seePoster: "Voir l’affiche",
  steps: {
    name: "Nom",
    pin: "PIN",
    music: "Musique",
    sound: "Son",
    lights: "Lumières",
    poster: "Affiche",
    wifi: "Wi-Fi",
  },
  about: {
    name: "Les invités le voient en haut de leur page, sur la télé et sur l’affiche.",
    pin: "Avec lui, tu te connectes ici depuis n’importe quel téléphone. Note-le là où tu le trouveras à 1 h du matin.",
    music:
      "Branche une clé USB ou indique un dossier. Il est lu en arrière-plan ; la fête peut déjà commencer.",
    sound:
      "Choisis où va la musique et lance le son : tu dois l’entendre à gauche, à droite, puis des deux côtés.",
    lights: "Un ruban LED, des lampes WLED, ou rien du tout : la télé montre aussi les lumières.",
    poster: "Deux codes à accrocher : un pour le Wi-Fi, un pour la page.",
    wifi: "Les invités rejoignent ce réseau et la page s’ouvre toute seule.",
  },
};
