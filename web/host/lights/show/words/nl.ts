import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");
export const words: Words = {
  programs: {
    pulse: {
      title: "Hartslag",
      about:
        "Het licht klopt als een hart: het zwelt vanuit het midden, het breedst op de eerste tel.",
      params: {
        every: "Klop elke",
        fall: "Uitdooftijd",
        reach: "Hoe breed het zwelt",
        rest: "Licht tussen tellen",
      },
    },
    comet: {
      title: "Komeet",
      about: "Een komeet die elke maat de kamer doorkruist en precies op de eerste tel landt.",
      params: {
        bars: "Tijd voor een ronde",
        tail: "Lengte van de staart",
        count: "Kometen",
      },
    },
    chase: {
      title: "Achtervolging",
      about: "Blokken licht die op de beat stappen en elke maat omkeren.",
      params: {
        steps: "Stappen",
        segments: "Blokken",
        gap: "Donker ertussen",
      },
    },
    ripple: {
      title: "Rimpels",
      about: "Elke drumslag valt in donker water: diepe in het midden, heldere overal.",
      params: {
        speed: "Snelheid van de ringen",
        width: "Breedte van de ringen",
        threshold: "Hoe hard een slag moet zijn",
      },
    },
    drop: {
      title: "De drop",
      about: "Kent de drop vooraf: krimpt, verbleekt, houdt de adem in en barst open.",
      params: {
        build: "Opbouw begint ervoor",
        burst: "Duur van de uitbarsting",
        white: "Wit in de uitbarsting",
      },
    },
    spectrum: {
      title: "Klankspectrum",
      about: "Het geluid zelf: bas in het midden, hoge tonen buiten; als kolommen op een matrix.",
      params: {
        treble: "Hoge tonen versterken",
        fall: "Naklank",
        span: "Kleuren tegelijk",
      },
    },
    fire: {
      title: "Vuur",
      about: "Een vuur dat de muziek voedt: vlammen springen met het volume, vonken vliegen.",
      params: {
        gravity: "Hoe snel vlammen vallen",
        colour: "Kleuren van het nummer",
        sparks: "Vonken",
      },
    },
    chroma: {
      title: "Klankkleur",
      about: "Elke toon heeft een kleur en een plek; wat samen klinkt, gloeit naast elkaar.",
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
      about: "Trage gordijnen die met het tempo schuiven en met de muziek oplichten.",
      params: {
        scale: "Breedte van de gordijnen",
        speed: "Snelheid",
        contrast: "Donker ertussen",
      },
    },
    crowd: {
      title: "Publiek",
      about: "De gasten maken het licht: een stem fonkelt, een verzoek bloeit in hun eigen kleur.",
      params: {
        sparkle: "Kracht van een stem",
        bloom: "Kracht van een verzoek",
      },
    },
    rainbow: {
      title: "Regenboog",
      about: "Alle kleuren even helder, glijdend door de kamer.",
      params: {
        speed: "Snelheid",
        waves: "Regenbogen tegelijk",
        saturation: "Verzadiging",
        brightness: "Helderheid",
      },
    },
    fixed: {
      title: "Vast",
      about: "Eén kleur die blijft, wat de muziek ook doet.",
      params: {
        hue: "Kleur",
        saturation: "Verzadiging",
        brightness: "Helderheid",
      },
    },
    idle: {
      title: "Rust",
      about:
        "Een zon die nooit helemaal opkomt, voor als er niets speelt; op een ring draait ze rond.",
      params: {
        brightness: "Helderheid",
        orbit: "Tijd voor een ronde",
        stars: "Sterren",
      },
    },
    alarm: {
      title: "Alarmlicht",
      about: "Code rood: elke tweeënhalve seconde zwelt de kamer rood aan, een zwaailicht draait.",
      params: {
        brightness: "Helderheid",
        beacon: "Kracht van het zwaailicht",
        width: "Breedte van de bundel",
      },
    },
    strobe: {
      title: "Stroboscoop",
      about: "Korte flitsen op de beat, hooguit drie per seconde. Alleen als jij het toestaat.",
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
