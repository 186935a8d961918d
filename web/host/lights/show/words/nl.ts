import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");
export const words: Words = {
  programs: {
    pulse: {
      title: "Hartslag",
      about: "Een hartslag vanuit het midden, het breedst op de eerste tel.",
      params: {
        every: "Klop elke",
        fall: "Uitdooftijd",
        reach: "Hoe breed het zwelt",
        rest: "Licht tussen tellen",
      },
    },
    comet: {
      title: "Komeet",
      about: "Doorkruist elke maat de kamer.",
      params: {
        bars: "Tijd voor een ronde",
        tail: "Lengte van de staart",
        count: "Kometen",
      },
    },
    chase: {
      title: "Achtervolging",
      about: "Blokken die op de beat stappen en elke maat omkeren.",
      params: {
        steps: "Stappen",
        segments: "Blokken",
        gap: "Donker ertussen",
      },
    },
    ripple: {
      title: "Rimpels",
      about: "Elke slag valt in donker water.",
      params: {
        speed: "Snelheid van de ringen",
        width: "Breedte van de ringen",
        threshold: "Hoe hard een slag moet zijn",
      },
    },
    drop: {
      title: "De drop",
      about: "Kent de drop vooraf, houdt de adem in en barst open.",
      params: {
        build: "Opbouw begint ervoor",
        burst: "Duur van de uitbarsting",
        white: "Wit in de uitbarsting",
      },
    },
    spectrum: {
      title: "Klankspectrum",
      about: "Het geluid zelf: bas in het midden, hoge tonen buiten.",
      params: {
        treble: "Hoge tonen versterken",
        fall: "Naklank",
        span: "Kleuren tegelijk",
      },
    },
    fire: {
      title: "Vuur",
      about: "De muziek voedt de vlammen; vonken vliegen.",
      params: {
        gravity: "Hoe snel vlammen vallen",
        colour: "Kleuren van het nummer",
        sparks: "Vonken",
      },
    },
    chroma: {
      title: "Klankkleur",
      about: "Elke toon heeft een kleur en een plek.",
      params: {
        fall: "Hoe lang tonen klinken",
        focus: "Alleen de luidste tonen",
        width: "Breedte van een toon",
        turn: "Kleur van de C",
      },
    },
    glow: {
      title: "Gloed",
      about: "Zachte kleuren van de hoes die ademen met het volume.",
      params: {
        brightness: "Helderheid",
        depth: "Hoe diep het ademt",
        spread: "Kleuren tegelijk",
        drift: "Snelheid van de kleuren",
      },
    },
    aurora: {
      title: "Noorderlicht",
      about: "Trage gordijnen die met het tempo schuiven.",
      params: {
        scale: "Breedte van de gordijnen",
        speed: "Snelheid",
        contrast: "Donker ertussen",
      },
    },
    crowd: {
      title: "Publiek",
      about: "Stemmen fonkelen, verzoekjes bloeien in de kleur van de gast.",
      params: {
        sparkle: "Kracht van een stem",
        bloom: "Kracht van een verzoekje",
      },
    },
    rainbow: {
      title: "Regenboog",
      about: "Alle kleuren glijden door de kamer.",
      params: {
        speed: "Snelheid",
        waves: "Regenbogen tegelijk",
        saturation: "Verzadiging",
        brightness: "Helderheid",
      },
    },
    fixed: {
      title: "Vast",
      about: "Eén kleur, wat de muziek ook doet.",
      params: {
        hue: "Kleur",
        saturation: "Verzadiging",
        brightness: "Helderheid",
      },
    },
    idle: {
      title: "Rust",
      about: "Een zon die nooit helemaal opkomt, als er niets draait.",
      params: {
        brightness: "Helderheid",
        orbit: "Tijd voor een ronde",
        stars: "Sterren",
      },
    },
    alarm: {
      title: "Alarmlicht",
      about: "De kamer zwelt rood aan, een zwaailicht draait.",
      params: {
        brightness: "Helderheid",
        beacon: "Kracht van het zwaailicht",
        width: "Breedte van de bundel",
      },
    },
    strobe: {
      title: "Stroboscoop",
      about: "Flitsen op de beat, hooguit drie per seconde.",
      params: {
        rate: "Hooguit",
        length: "Duur van een flits",
        colour: "Kleur in de flits",
      },
    },
    dark: {
      title: "Donker",
      about: "Niets.",
    },
  },
  units: {
    beats: (count) => say(count, { one: "tel", other: "tellen" }),
    bars: (count) => say(count, { one: "maat", other: "maten" }),
    "per second": () => "per seconde",
    "turns/min": () => "rondes/min",
    "per beat": () => "per tel",
    degrees: () => "graden",
  },
};
