import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");
export const words: Words = {
  programs: {
    pulse: {
      title: "Pouls",
      about: "Un battement de cœur depuis le milieu, fort sur le premier temps.",
      params: {
        every: "Battre tous les",
        fall: "Temps d’extinction",
        reach: "Largeur",
        rest: "Lumière entre les temps",
      },
    },
    comet: {
      title: "Comète",
      about: "Traverse la pièce à chaque mesure.",
      params: {
        bars: "Durée d’un tour",
        tail: "Longueur de la traîne",
        count: "Comètes",
      },
    },
    chase: {
      title: "Poursuite",
      about: "Des blocs avancent en rythme et se retournent à chaque mesure.",
      params: {
        steps: "Pas",
        segments: "Blocs",
        gap: "Noir entre eux",
      },
    },
    ripple: {
      title: "Ondes",
      about: "Chaque coup tombe dans l’eau noire.",
      params: {
        speed: "Vitesse des cercles",
        width: "Largeur des cercles",
        threshold: "Force qu’il faut",
      },
    },
    drop: {
      title: "Le drop",
      about: "Connaît le drop d’avance, retient son souffle et explose.",
      params: {
        build: "La montée commence avant",
        burst: "Durée de l’explosion",
        white: "Blanc dans l’explosion",
      },
    },
    spectrum: {
      title: "Spectre",
      about: "Le son lui-même : graves au milieu, aigus aux bords.",
      params: {
        treble: "Renfort des aigus",
        fall: "Écho",
        span: "Couleurs à la fois",
      },
    },
    fire: {
      title: "Feu",
      about: "La musique nourrit les flammes, des étincelles volent.",
      params: {
        gravity: "Vitesse de chute",
        colour: "Couleurs du titre",
        sparks: "Étincelles",
      },
    },
    chroma: {
      title: "Chromatique",
      about: "Chaque note a sa couleur et sa place.",
      params: {
        fall: "Durée des notes",
        focus: "Les notes les plus fortes",
        width: "Largeur d’une note",
        turn: "Couleur du do",
      },
    },
    glow: {
      title: "Lueur",
      about: "Les couleurs de la pochette respirent avec le volume.",
      params: {
        brightness: "Luminosité",
        depth: "Profondeur du souffle",
        spread: "Couleurs à la fois",
        drift: "Vitesse des couleurs",
      },
    },
    aurora: {
      title: "Aurore",
      about: "Des voiles lents qui glissent avec le tempo.",
      params: {
        scale: "Largeur des voiles",
        speed: "Vitesse",
        contrast: "Noir entre eux",
      },
    },
    crowd: {
      title: "La foule",
      about: "Les votes scintillent, les demandes fleurissent dans la couleur de l’invité.",
      params: {
        sparkle: "Force d’un vote",
        bloom: "Force d’une demande",
      },
    },
    rainbow: {
      title: "Arc-en-ciel",
      about: "Toutes les couleurs glissent dans la pièce.",
      params: {
        speed: "Vitesse",
        waves: "Arcs-en-ciel à la fois",
        saturation: "Saturation",
        brightness: "Luminosité",
      },
    },
    fixed: {
      title: "Fixe",
      about: "Une couleur, quoi que fasse la musique.",
      params: {
        hue: "Couleur",
        saturation: "Saturation",
        brightness: "Luminosité",
      },
    },
    idle: {
      title: "Repos",
      about: "Un soleil qui ne se lève jamais tout à fait, quand rien ne passe.",
      params: {
        brightness: "Luminosité",
        orbit: "Durée d’un tour",
        stars: "Étoiles",
      },
    },
    alarm: {
      title: "Alerte",
      about: "La pièce rougit, un gyrophare tourne.",
      params: {
        brightness: "Luminosité",
        beacon: "Force du gyrophare",
        width: "Largeur du faisceau",
      },
    },
    strobe: {
      title: "Stroboscope",
      about: "Des flashs en rythme, trois par seconde au plus.",
      params: {
        rate: "Au plus",
        length: "Durée d’un flash",
        colour: "Couleur du flash",
      },
    },
    dark: {
      title: "Noir",
      about: "Rien.",
    },
  },
  units: {
    beats: (count) => say(count, { one: "temps", other: "temps" }),
    bars: (count) => say(count, { one: "mesure", other: "mesures" }),
    "per second": () => "par seconde",
    "turns/min": () => "tours/min",
    "per beat": () => "par temps",
    degrees: () => "degrés",
  },
};
