import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");
export const words: Words = {
  programs: {
    pulse: {
      title: "Puls",
      about: "Ein Herzschlag aus der Mitte, am weitesten auf der Eins.",
      params: {
        every: "Schlag alle",
        fall: "Ausklingen",
        reach: "Wie weit es schwillt",
        rest: "Licht zwischen den Schlägen",
      },
    },
    comet: {
      title: "Komet",
      about: "Durchquert den Raum einmal pro Takt.",
      params: {
        bars: "Zeit für eine Runde",
        tail: "Länge des Schweifs",
        count: "Kometen",
      },
    },
    chase: {
      title: "Verfolgung",
      about: "Lichtblöcke, die im Takt springen und mit jedem Takt umkehren.",
      params: {
        steps: "Schritte",
        segments: "Blöcke",
        gap: "Dunkel dazwischen",
      },
    },
    ripple: {
      title: "Wellen",
      about: "Jeder Schlag fällt in dunkles Wasser.",
      params: {
        speed: "Tempo der Ringe",
        width: "Breite der Ringe",
        threshold: "Wie stark ein Schlag sein muss",
      },
    },
    drop: {
      title: "Der Drop",
      about: "Kennt den Drop im Voraus, hält den Atem an und platzt auf.",
      params: {
        build: "Aufbau beginnt vorher",
        burst: "Länge des Ausbruchs",
        white: "Weiß im Ausbruch",
      },
    },
    spectrum: {
      title: "Spektrum",
      about: "Der Klang selbst: Bass in der Mitte, hohe Töne außen.",
      params: {
        treble: "Höhen anheben",
        fall: "Nachhall",
        span: "Farben zugleich",
      },
    },
    fire: {
      title: "Feuer",
      about: "Die Musik füttert die Flammen, Funken fliegen.",
      params: {
        gravity: "Wie schnell Flammen fallen",
        colour: "Farben des Songs darin",
        sparks: "Funken",
      },
    },
    chroma: {
      title: "Farbklang",
      about: "Jeder Ton hat Farbe und Platz.",
      params: {
        fall: "Wie lange Töne klingen",
        focus: "Nur die lautesten Töne",
        width: "Breite eines Tons",
        turn: "Farbe des C",
      },
    },
    glow: {
      title: "Glimmen",
      about: "Sanfte Farben vom Cover, die mit der Lautstärke atmen.",
      params: {
        brightness: "Helligkeit",
        depth: "Wie tief es atmet",
        spread: "Farben zugleich",
        drift: "Tempo der Farben",
      },
    },
    aurora: {
      title: "Polarlicht",
      about: "Langsame Vorhänge, die mit dem Tempo wandern.",
      params: {
        scale: "Breite der Vorhänge",
        speed: "Tempo",
        contrast: "Dunkel dazwischen",
      },
    },
    crowd: {
      title: "Publikum",
      about: "Stimmen funkeln, Wünsche blühen in der Farbe des Gastes.",
      params: {
        sparkle: "Stärke einer Stimme",
        bloom: "Stärke eines Wunsches",
      },
    },
    rainbow: {
      title: "Regenbogen",
      about: "Alle Farben gleiten durch den Raum.",
      params: {
        speed: "Tempo",
        waves: "Regenbogen zugleich",
        saturation: "Sättigung",
        brightness: "Helligkeit",
      },
    },
    fixed: {
      title: "Fest",
      about: "Eine Farbe, egal was die Musik macht.",
      params: {
        hue: "Farbe",
        saturation: "Sättigung",
        brightness: "Helligkeit",
      },
    },
    idle: {
      title: "Ruhe",
      about: "Eine Sonne, die nie ganz aufgeht, wenn nichts läuft.",
      params: {
        brightness: "Helligkeit",
        orbit: "Zeit für eine Runde",
        stars: "Sterne",
      },
    },
    alarm: {
      title: "Alarmlicht",
      about: "Der Raum schwillt rot an, ein Rundumlicht dreht sich.",
      params: {
        brightness: "Helligkeit",
        beacon: "Stärke des Rundumlichts",
        width: "Breite des Strahls",
      },
    },
    strobe: {
      title: "Stroboskop",
      about: "Blitze im Takt, höchstens drei pro Sekunde.",
      params: {
        rate: "Höchstens",
        length: "Länge eines Blitzes",
        colour: "Farbe im Blitz",
      },
    },
    dark: {
      title: "Dunkel",
      about: "Nichts.",
    },
  },
  units: {
    beats: (count) => say(count, { one: "Schlag", other: "Schläge" }),
    bars: (count) => say(count, { one: "Takt", other: "Takte" }),
    "per second": () => "pro Sekunde",
    "turns/min": () => "Runden/Min.",
    "per beat": () => "pro Schlag",
    degrees: () => "Grad",
  },
};
