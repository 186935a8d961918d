import { pluralsIn } from "../../../../lib/words/plural.ts";

const say = pluralsIn("en");
/** Light programs by the names that the box gives them; a program that is not here speaks for itself. */
export const words = {
  programs: {
    pulse: {
      title: "Pulse",
      about:
        "The light beats like a heart: it swells from the middle, widest on the first beat of a bar.",
      params: {
        every: "Beat every",
        fall: "Time to fade",
        reach: "How wide it swells",
        rest: "Light between beats",
      },
    },
    comet: {
      title: "Comet",
      about: "A comet that crosses the room once a bar and lands exactly on its first beat.",
      params: {
        bars: "Time for a lap",
        tail: "Length of the tail",
        count: "Comets",
      },
    },
    chase: {
      title: "Chase",
      about: "Blocks of light that step on the beat and turn round with every bar.",
      params: {
        steps: "Steps",
        segments: "Blocks",
        gap: "Darkness between them",
      },
    },
    ripple: {
      title: "Ripple",
      about: "Every drum hit falls into dark water: deep ones in the middle, bright ones anywhere.",
      params: {
        speed: "Speed of the rings",
        width: "Width of the rings",
        threshold: "How strong a hit has to be",
      },
    },
    drop: {
      title: "Drop",
      about:
        "Knows the drop in advance: draws in and pales, holds its breath, and bursts open on it.",
      params: {
        build: "Build-up begins before",
        burst: "Length of the burst",
        white: "White in the burst",
      },
    },
    spectrum: {
      title: "Spectrum",
      about:
        "The sound itself: bass in the middle, the highest notes outside; on a matrix as columns.",
      params: {
        treble: "Lift of high notes",
        fall: "Echo",
        span: "Colours at once",
      },
    },
    fire: {
      title: "Fire",
      about: "A fire that the music feeds: flames leap with the loudness, sparks fly.",
      params: {
        gravity: "How fast flames fall",
        colour: "The song’s colours in it",
        sparks: "Sparks",
      },
    },
    chroma: {
      title: "Chroma",
      about:
        "Each note has a colour and a place; harmonies that belong together glow side by side.",
      params: {
        fall: "How long notes ring",
        focus: "Only the loudest notes",
        width: "Width of a note",
        turn: "Colour of C",
      },
    },
    glow: {
      title: "Glow",
      about: "Soft colours of the cover that breathe with the loudness of the song.",
      params: {
        brightness: "Brightness",
        depth: "How deep it breathes",
        spread: "Colours at once",
        drift: "Speed of the colours",
      },
    },
    aurora: {
      title: "Aurora",
      about:
        "Northern lights: slow curtains that wander with the tempo and brighten with the music.",
      params: {
        scale: "Width of the curtains",
        speed: "Speed",
        contrast: "Darkness between them",
      },
    },
    crowd: {
      title: "Crowd",
      about:
        "The guests make the light: a vote sparkles and a wish blooms in the guest’s own colour.",
      params: {
        sparkle: "Strength of a vote",
        bloom: "Strength of a wish",
      },
    },
    rainbow: {
      title: "Rainbow",
      about: "All colours at one brightness, gliding through the room.",
      params: {
        speed: "Speed",
        waves: "Rainbows at once",
        saturation: "Saturation",
        brightness: "Brightness",
      },
    },
    fixed: {
      title: "Fixed",
      about: "One colour that stays, whatever the music does.",
      params: {
        hue: "Colour",
        saturation: "Saturation",
        brightness: "Brightness",
      },
    },
    idle: {
      title: "Idle",
      about: "A sun that never quite rises, for when nothing plays; round a ring it orbits.",
      params: {
        brightness: "Brightness",
        orbit: "Time for a round",
        stars: "Stars",
      },
    },
    alarm: {
      title: "Alarm",
      about: "Red alert: the room swells red every two and a half seconds, a beacon turns in it.",
      params: {
        brightness: "Brightness",
        beacon: "Strength of the beacon",
        width: "Width of the beam",
      },
    },
    strobe: {
      title: "Strobe",
      about:
        "Short flashes on the beat, three a second at the most. Off unless the host allows it.",
      params: {
        rate: "At most",
        length: "Length of a flash",
        colour: "Colour in the flash",
      },
    },
    dark: {
      title: "Dark",
      about: "Nothing.",
    },
  },
  units: {
    beats: (count: number) => say(count, { one: "beat", other: "beats" }),
    bars: (count: number) => say(count, { one: "bar", other: "bars" }),
    "per second": (_count: number) => "per second",
    "turns/min": (_count: number) => "turns/min",
    "per beat": (_count: number) => "per beat",
    degrees: (_count: number) => "degrees",
  },
};
export type Words = typeof words;
