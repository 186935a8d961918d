import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");
export const words: Words = {
  programs: {
    pulse: {
      title: "Puls",
      about: "Bicie serca od środka, najszersze na raz.",
      params: {
        every: "Uderza co",
        fall: "Czas gaśnięcia",
        reach: "Jak szeroko rośnie",
        rest: "Światło między uderzeniami",
      },
    },
    comet: {
      title: "Kometa",
      about: "Przelatuje przez pokój co takt.",
      params: {
        bars: "Czas okrążenia",
        tail: "Długość ogona",
        count: "Komety",
      },
    },
    chase: {
      title: "Pościg",
      about: "Bloki kroczą w rytm i zawracają co takt.",
      params: {
        steps: "Kroki",
        segments: "Bloki",
        gap: "Ciemność między nimi",
      },
    },
    ripple: {
      title: "Fale",
      about: "Każde uderzenie wpada w ciemną wodę.",
      params: {
        speed: "Szybkość kręgów",
        width: "Szerokość kręgów",
        threshold: "Jak mocne uderzenie",
      },
    },
    drop: {
      title: "Wielki drop",
      about: "Zna drop z góry, wstrzymuje oddech i wybucha.",
      params: {
        build: "Narastanie zaczyna się przed",
        burst: "Długość wybuchu",
        white: "Biel w wybuchu",
      },
    },
    spectrum: {
      title: "Widmo",
      about: "Sam dźwięk: bas w środku, wysokie tony na zewnątrz.",
      params: {
        treble: "Podbicie wysokich",
        fall: "Pogłos",
        span: "Kolory naraz",
      },
    },
    fire: {
      title: "Ogień",
      about: "Muzyka karmi płomienie, lecą iskry.",
      params: {
        gravity: "Jak szybko opadają",
        colour: "Kolory piosenki",
        sparks: "Iskry",
      },
    },
    chroma: {
      title: "Barwa tonów",
      about: "Każdy ton ma kolor i miejsce.",
      params: {
        fall: "Jak długo brzmią tony",
        focus: "Tylko najgłośniejsze",
        width: "Szerokość tonu",
        turn: "Kolor tonu C",
      },
    },
    glow: {
      title: "Poświata",
      about: "Kolory okładki oddychają z głośnością.",
      params: {
        brightness: "Jasność",
        depth: "Jak głęboko oddycha",
        spread: "Kolory naraz",
        drift: "Szybkość kolorów",
      },
    },
    aurora: {
      title: "Zorza",
      about: "Powolne zasłony płyną z tempem.",
      params: {
        scale: "Szerokość zasłon",
        speed: "Szybkość",
        contrast: "Ciemność między nimi",
      },
    },
    crowd: {
      title: "Tłum",
      about: "Głosy iskrzą, życzenia rozkwitają w kolorze gościa.",
      params: {
        sparkle: "Siła głosu",
        bloom: "Siła życzenia",
      },
    },
    rainbow: {
      title: "Tęcza",
      about: "Wszystkie kolory suną przez pokój.",
      params: {
        speed: "Szybkość",
        waves: "Tęcze naraz",
        saturation: "Nasycenie",
        brightness: "Jasność",
      },
    },
    fixed: {
      title: "Stałe",
      about: "Jeden kolor, cokolwiek robi muzyka.",
      params: {
        hue: "Kolor",
        saturation: "Nasycenie",
        brightness: "Jasność",
      },
    },
    idle: {
      title: "Spoczynek",
      about: "Słońce, które nigdy do końca nie wschodzi, gdy nic nie gra.",
      params: {
        brightness: "Jasność",
        orbit: "Czas obiegu",
        stars: "Gwiazdy",
      },
    },
    alarm: {
      title: "Czerwony alarm",
      about: "Pokój czerwienieje, kręci się kogut.",
      params: {
        brightness: "Jasność",
        beacon: "Siła koguta",
        width: "Szerokość snopu",
      },
    },
    strobe: {
      title: "Stroboskop",
      about: "Błyski w rytm, najwyżej trzy na sekundę.",
      params: {
        rate: "Najwyżej",
        length: "Długość błysku",
        colour: "Kolor w błysku",
      },
    },
    dark: {
      title: "Ciemno",
      about: "Nic.",
    },
  },
  units: {
    beats: (count) => say(count, { one: "uderzenie", few: "uderzenia", many: "uderzeń" }),
    bars: (count) => say(count, { one: "takt", few: "takty", many: "taktów" }),
    "per second": () => "na sekundę",
    "turns/min": () => "obr./min",
    "per beat": () => "na uderzenie",
    degrees: () => "stopni",
  },
};
