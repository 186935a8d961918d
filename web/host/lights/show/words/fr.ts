import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");
export const words: Words = {
  programs: {
    pulse: {
      title: "Pouls",
      about:
        "La lumière bat comme un cœur : elle enfle depuis le milieu, surtout sur le premier temps.",
      params: {
        every: "Battre tous les",
        fall: "Temps d’extinction",
        reach: "Largeur",
        rest: "Lumière entre les temps",
      },
    },
    comet: {
      title: "Comète",
      about: "Une comète traverse la pièce à chaque mesure et tombe pile sur le premier temps.",
      params: {
        bars: "Durée d’un tour",
        tail: "Longueur de la traîne",
        count: "Comètes",
      },
    },
    chase: {
      title: "Poursuite",
      about: "Des blocs de lumière avancent en rythme et font demi-tour à chaque mesure.",
      params: {
        steps: "Pas",
        segments: "Blocs",
        gap: "Noir entre eux",
      },
    },
    ripple: {
      title: "Ondes",
      about:
        "Chaque coup de batterie tombe dans l’eau noire : les graves au milieu, les aigus partout.",
      params: {
        speed: "Vitesse des cercles",
        width: "Largeur des cercles",
        threshold: "Force qu’il faut",
      },
    },
    drop: {
      title: "Le drop",
      about: "Connaît le drop d’avance : se resserre, pâlit, retient son souffle, puis explose.",
      params: {
        build: "La montée commence avant",
        burst: "Durée de l’explosion",
        white: "Blanc dans l’explosion",
      },
    },
    spectrum: {
      title: "Spectre",
      about: "Le son lui-même : graves au milieu, aigus aux bords ; en colonnes sur une matrice.",
      params: {
        treble: "Renfort des aigus",
        fall: "Écho",
        span: "Couleurs à la fois",
      },
    },
    fire: {
      title: "Feu",
      about:
        "Un feu nourri par la musique : les flammes montent avec le volume, des étincelles volent.",
      params: {
        gravity: "Vitesse de chute",
        colour: "Couleurs du titre",
        sparks: "Étincelles",
      },
    },
    chroma: {
      title: "Chromatique",
      about: "Chaque note a sa couleur et sa place ; les harmonies voisines brillent côte à côte.",
      params: {
        fall: "Durée des notes",
        focus: "Les notes les plus fortes",
        width: "Largeur d’une note",
        turn: "Couleur du do",
      },
    },
    glow: {
      title: "Lueur",
      about: "Les couleurs douces de la pochette respirent avec le volume.",
      params: {
        brightness: "Luminosité",
        depth: "Profondeur du souffle",
        spread: "Couleurs à la fois",
        drift: "Vitesse des couleurs",
      },
    },
    aurora: {
      title: "Aurore",
      about: "Des voiles lents qui glissent avec le tempo et s’éclairent avec la musique.",
      params: {
        scale: "Largeur des voiles",
        speed: "Vitesse",
        contrast: "Noir entre eux",
      },
    },
    crowd: {
      title: "La foule",
      about:
        "Les invités font la lumière : un vote scintille, une demande fleurit dans leur couleur.",
      params: {
        sparkle: "Force d’un vote",
        bloom: "Force d’une demande",
      },
    },
    rainbow: {
      title: "Arc-en-ciel",
      about: "Toutes les couleurs, à même intensité, glissent dans la pièce.",
      params: {
        speed: "Vitesse",
        waves: "Arcs-en-ciel à la fois",
        saturation: "Saturation",
        brightness: "Luminosité",
      },
    },
    fixed: {
      title: "Fixe",
      about: "Une couleur qui reste, quoi que fasse la musique.",
      params: {
        hue: "Couleur",
        saturation: "Saturation",
        brightness: "Luminosité",
      },
    },
    idle: {
      title: "Repos",
      about:
        "Un soleil qui ne se lève jamais tout à fait, quand rien ne joue ; sur un anneau, il tourne.",
      params: {
        brightness: "Luminosité",
        orbit: "Durée d’un tour",
        stars: "Étoiles",
      },
    },
    alarm: {
      title: "Alerte",
      about:
        "Alerte rouge : la pièce rougit toutes les deux secondes et demie, un gyrophare tourne.",
      params: {
        brightness: "Luminosité",
        beacon: "Force du gyrophare",
        width: "Largeur du faisceau",
      },
    },
    strobe: {
      title: "Stroboscope",
      about: "De courts flashs en rythme, trois par seconde au plus. Seulement si tu l’autorises.",
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
