import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");
export const words: Words = {
  programs: {
    pulse: {
      title: "Pulsazione",
      about: "Un battito dal centro, più ampio sul primo tempo.",
      params: {
        every: "Batte ogni",
        fall: "Tempo di dissolvenza",
        reach: "Quanto si allarga",
        rest: "Luce tra i battiti",
      },
    },
    comet: {
      title: "Cometa",
      about: "Attraversa la stanza a ogni battuta.",
      params: {
        bars: "Tempo di un giro",
        tail: "Lunghezza della coda",
        count: "Comete",
      },
    },
    chase: {
      title: "Inseguimento",
      about: "Blocchi che avanzano a tempo e si girano a ogni battuta.",
      params: {
        steps: "Passi",
        segments: "Blocchi",
        gap: "Buio in mezzo",
      },
    },
    ripple: {
      title: "Onde",
      about: "Ogni colpo cade in acqua scura.",
      params: {
        speed: "Velocità degli anelli",
        width: "Larghezza degli anelli",
        threshold: "Forza necessaria",
      },
    },
    drop: {
      title: "Il drop",
      about: "Conosce il drop in anticipo, trattiene il fiato ed esplode.",
      params: {
        build: "La salita inizia prima",
        burst: "Durata dell’esplosione",
        white: "Bianco nell’esplosione",
      },
    },
    spectrum: {
      title: "Spettro",
      about: "Il suono stesso: bassi al centro, acuti ai lati.",
      params: {
        treble: "Rinforzo degli acuti",
        fall: "Eco",
        span: "Colori insieme",
      },
    },
    fire: {
      title: "Fuoco",
      about: "La musica nutre le fiamme, volano scintille.",
      params: {
        gravity: "Rapidità di caduta",
        colour: "Colori del brano",
        sparks: "Scintille",
      },
    },
    chroma: {
      title: "Croma",
      about: "Ogni nota ha un colore e un posto.",
      params: {
        fall: "Quanto risuonano le note",
        focus: "Solo le note più forti",
        width: "Larghezza di una nota",
        turn: "Colore del do",
      },
    },
    glow: {
      title: "Bagliore",
      about: "Colori della copertina che respirano con il volume.",
      params: {
        brightness: "Luminosità",
        depth: "Quanto respira a fondo",
        spread: "Colori insieme",
        drift: "Velocità dei colori",
      },
    },
    aurora: {
      title: "Aurora boreale",
      about: "Veli lenti che scorrono con il tempo.",
      params: {
        scale: "Larghezza dei veli",
        speed: "Velocità",
        contrast: "Buio in mezzo",
      },
    },
    crowd: {
      title: "La folla",
      about: "I voti scintillano, le richieste sbocciano nel colore dell’ospite.",
      params: {
        sparkle: "Forza di un voto",
        bloom: "Forza di una richiesta",
      },
    },
    rainbow: {
      title: "Arcobaleno",
      about: "Tutti i colori scorrono nella stanza.",
      params: {
        speed: "Velocità",
        waves: "Arcobaleni insieme",
        saturation: "Saturazione",
        brightness: "Luminosità",
      },
    },
    fixed: {
      title: "Fisso",
      about: "Un colore, qualunque cosa faccia la musica.",
      params: {
        hue: "Colore",
        saturation: "Saturazione",
        brightness: "Luminosità",
      },
    },
    idle: {
      title: "Riposo",
      about: "Un sole che non sorge mai del tutto, quando non suona niente.",
      params: {
        brightness: "Luminosità",
        orbit: "Tempo di un giro",
        stars: "Stelle",
      },
    },
    alarm: {
      title: "Allarme",
      about: "La stanza si accende di rosso, gira un faro.",
      params: {
        brightness: "Luminosità",
        beacon: "Forza del faro",
        width: "Larghezza del fascio",
      },
    },
    strobe: {
      title: "Strobo",
      about: "Lampi a tempo, al massimo tre al secondo.",
      params: {
        rate: "Al massimo",
        length: "Durata di un lampo",
        colour: "Colore nel lampo",
      },
    },
    dark: {
      title: "Buio",
      about: "Niente.",
    },
  },
  units: {
    beats: (count) => say(count, { one: "battito", other: "battiti" }),
    bars: (count) => say(count, { one: "battuta", other: "battute" }),
    "per second": () => "al secondo",
    "turns/min": () => "giri/min",
    "per beat": () => "a battito",
    degrees: () => "gradi",
  },
};
