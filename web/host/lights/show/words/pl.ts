import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");
export const words: Words = {
  programs: {
    pulse: {
      title: "Puls",
      about: "Światło bije jak serce: rośnie od środka, najszerzej na raz.",
      params: {
        every: "Uderza co",
        fall: "Czas gaśnięcia",
        reach: "Jak szeroko rośnie",
        rest: "Światło między uderzeniami",
      },
    },
    comet: {
      title: "Kometa",
      about: "Kometa przelatuje przez pokój raz na takt i ląduje dokładnie na raz.",
      params: {
        bars: "Czas okrążenia",
        tail: "Długość ogona",
        count: "Komety",
      },
    },
    chase: {
      title: "Pościg",
      about: "Bloki światła kroczą w rytm i zawracają co takt.",
      params: {
        steps: "Kroki",
        segments: "Bloki",
        gap: "Ciemność między nimi",
      },
    },
    ripple: {
      title: "Fale",
      about: "Każde uderzenie wpada w ciemną wodę: niskie w środek, jasne gdziekolwiek.",
      params: {
        speed: "Szybkość kręgów",
        width: "Szerokość kręgów",
        threshold: "Jak mocne uderzenie",
      },
    },
    drop: {
      title: "Wielki drop",
      about: "Zna drop z góry: kurczy się, blednie, wstrzymuje oddech i wybucha.",
      params: {
        build: "Narastanie zaczyna się przed",
        burst: "Długość wybuchu",
        white: "Biel w wybuchu",
      },
    },
    spectrum: {
      title: "Widmo",
      about: "Sam dźwięk: bas w środku, najwyższe tony na zewnątrz; na matrycy jako słupki.",
      params: {
        treble: "Podbicie wysokich",
        fall: "Pogłos",
        span: "Kolory naraz",
      },
    },
    fire: {
      title: "Ogień",
      about: "Ogień, który karmi muzyka: płomienie skaczą z głośnością, lecą iskry.",
      params: {
        gravity: "Jak szybko opadają",
        colour: "Kolory utworu",
        sparks: "Iskry",
      },
    },
    chroma: {
      title: "Barwa tonów",
      about: "Każdy ton ma kolor i miejsce; co brzmi razem, świeci obok siebie.",
      params: {
        fall: "Jak długo brzmią tony",
        focus: "Tylko najgłośniejsze",
        width: "Szerokość tonu",
        turn: "Kolor tonu C",
      },
    },
    glow: {
      title: "Poświata",
      about: "Miękkie kolory okładki oddychają z głośnością utworu.",
      params: {
        brightness: "Jasność",
        depth: "Jak głęboko oddycha",
        spread: "Kolory naraz",
        drift: "Szybkość kolorów",
      },
    },
    aurora: {
      title: "Zorza",
      about: "Powolne zasłony płyną z tempem i jaśnieją z muzyką.",
      params: {
        scale: "Szerokość zasłon",
        speed: "Szybkość",
        contrast: "Ciemność między nimi",
      },
    },
    crowd: {
      title: "Tłum",
      about: "Światło robią goście: głos iskrzy, a życzenie rozkwita w ich kolorze.",
      params: {
        sparkle: "Siła głosu",
        bloom: "Siła życzenia",
      },
    },
    rainbow: {
      title: "Tęcza",
      about: "Wszystkie kolory równie jasne suną przez pokój.",
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
      about: "Słońce, które nigdy do końca nie wschodzi, gdy nic nie gra; na pierścieniu krąży.",
      params: {
        brightness: "Jasność",
        orbit: "Czas obiegu",
        stars: "Gwiazdy",
      },
    },
    alarm: {
      title: "Alarm na czerwono",
      about: "Czerwony alarm: pokój czerwienieje co dwie i pół sekundy, kręci się kogut.",
      params: {
        brightness: "Jasność",
        beacon: "Siła koguta",
        width: "Szerokość snopu",
      },
    },
    strobe: {
      title: "Stroboskop",
      about: "Krótkie błyski w rytm, najwyżej trzy na sekundę. Tylko gdy na to pozwolisz.",
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
    beats: (count) =>
      say(count, { one: "uderzenie", few: "uderzenia", many: "uderzeń", other: "uderzenia" }),
    bars: (count) => say(count, { one: "takt", few: "takty", many: "taktów", other: "taktu" }),
    "per second": () => "na sekundę",
    "turns/min": () => "obr./min",
    "per beat": () => "na uderzenie",
    degrees: () => "stopni",
  },
};
