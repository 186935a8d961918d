import { pluralsIn } from "../../../../lib/words/plural.ts";

const say = pluralsIn("en");
/** Light programs by the names that the box gives them; a program that is not here speaks for itself. */
export const words = {
  programs: {
    pulse: {
      title: "Pulse",
      about: "A heartbeat from the middle, widest on the first beat.",
      params: {
        every: "Beat every",
        fall: "Time to fade",
        reach: "How wide it swells",
        rest: "Light between beats",
      },
    },
    comet: {
      title: "Comet",
      about: "Crosses the room once a bar.",
      params: {
        bars: "Time for a lap",
        tail: "Length of the tail",
        count: "Comets",
      },
    },
    chase: {
      title: "Chase",
      about: "Blocks that step on the beat and turn with every bar.",
      params: {
        steps: "Steps",
        segments: "Blocks",
        gap: "Darkness between them",
      },
    },
    ripple: {
      title: "Ripple",
      about: "Every drum hit falls into dark water.",
      params: {
        speed: "Speed of the rings",
        width: "Width of the rings",
        threshold: "How strong a hit has to be",
      },
    },
    drop: {
      title: "Drop",
      about: "Knows the drop in advance, holds its breath, and bursts.",
      params: {
        build: "Build-up begins before",
        burst: "Length of the burst",
        white: "White in the burst",
      },
    },
    spectrum: {
      title: "Spectrum",
      about: "The sound itself: bass in the middle, high notes outside.",
      params: {
        treble: "Lift of high notes",
        fall: "Echo",
        span: "Colours at once",
      },
    },
    fire: {
      title: "Fire",
      about: "The music feeds its flames; sparks fly.",
      params: {
        gravity: "How fast flames fall",
        colour: "The song’s colours in it",
        sparks: "Sparks",
      },
    },
    chroma: {
      title: "Chroma",
      about: "Each note has a colour and a place.",
      params: {
        fall: "How long notes ring",
        focus: "Only the loudest notes",
        width: "Width of a note",
        turn: "Colour of C",
      },
    },
    glow: {
      title: "Glow",
      about: "Soft colours of the cover, breathing with the loudness.",
      params: {
        brightness: "Brightness",
        depth: "How deep it breathes",
        spread: "Colours at once",
        drift: "Speed of the colours",
      },
    },
    aurora: {
      title: "Aurora",
      about: "Slow curtains that wander with the tempo.",
      params: {
        scale: "Width of the curtains",
        speed: "Speed",
        contrast: "Darkness between them",
      },
    },
    crowd: {
      title: "Crowd",
      about: "Votes sparkle, requests bloom in the guest’s colour.",
      params: {
        sparkle: "Strength of a vote",
        bloom: "Strength of a request",
      },
    },
    rainbow: {
      title: "Rainbow",
      about: "All colours glide through the room.",
      params: {
        speed: "Speed",
        waves: "Rainbows at once",
        saturation: "Saturation",
        brightness: "Brightness",
      },
    },
    fixed: {
      title: "Fixed",
      about: "One colour, whatever the music does.",
      params: {
        hue: "Colour",
        saturation: "Saturation",
        brightness: "Brightness",
      },
    },
    idle: {
      title: "Idle",
      about: "A sun that never quite rises, for when nothing plays.",
      params: {
        brightness: "Brightness",
        orbit: "Time for a round",
        stars: "Stars",
      },
    },
    alarm: {
      title: "Alarm",
      about: "The room swells red, a beacon turns.",
      params: {
        brightness: "Brightness",
        beacon: "Strength of the beacon",
        width: "Width of the beam",
      },
    },
    strobe: {
      title: "Strobe",
      about: "Flashes on the beat, three a second at the most.",
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
