import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");
export const words: Words = {
  programs: {
    pulse: {
      title: "Pulso",
      about: "La luz late como un corazón: crece desde el centro, más en el primer tiempo.",
      params: {
        every: "Latir cada",
        fall: "Tiempo de apagado",
        reach: "Hasta dónde crece",
        rest: "Luz entre pulsos",
      },
    },
    comet: {
      title: "Cometa",
      about: "Un cometa cruza la sala en cada compás y cae justo en el primer tiempo.",
      params: {
        bars: "Tiempo por vuelta",
        tail: "Largo de la cola",
        count: "Cometas",
      },
    },
    chase: {
      title: "Persecución",
      about: "Bloques de luz que avanzan con el ritmo y giran en cada compás.",
      params: {
        steps: "Pasos",
        segments: "Bloques",
        gap: "Oscuridad entre ellos",
      },
    },
    ripple: {
      title: "Ondas",
      about: "Cada golpe cae en agua oscura: los graves en el centro, los agudos donde sea.",
      params: {
        speed: "Velocidad de los anillos",
        width: "Ancho de los anillos",
        threshold: "Fuerza necesaria",
      },
    },
    drop: {
      title: "El drop",
      about: "Conoce el drop de antemano: se encoge, palidece, aguanta la respiración y estalla.",
      params: {
        build: "La subida empieza antes",
        burst: "Duración del estallido",
        white: "Blanco en el estallido",
      },
    },
    spectrum: {
      title: "Espectro",
      about: "El sonido mismo: graves en el centro, agudos fuera; en columnas en una matriz.",
      params: {
        treble: "Realce de agudos",
        fall: "Eco",
        span: "Colores a la vez",
      },
    },
    fire: {
      title: "Fuego",
      about: "Un fuego que alimenta la música: las llamas suben con el volumen, saltan chispas.",
      params: {
        gravity: "Rapidez de caída",
        colour: "Colores de la canción",
        sparks: "Chispas",
      },
    },
    chroma: {
      title: "Croma",
      about: "Cada nota tiene color y lugar; las armonías afines brillan juntas.",
      params: {
        fall: "Cuánto suenan las notas",
        focus: "Solo las más fuertes",
        width: "Ancho de una nota",
        turn: "Color del do",
      },
    },
    glow: {
      title: "Resplandor",
      about: "Colores suaves de la portada que respiran con el volumen.",
      params: {
        brightness: "Brillo",
        depth: "Cuánto respira",
        spread: "Colores a la vez",
        drift: "Velocidad de los colores",
      },
    },
    aurora: {
      title: "Aurora boreal",
      about: "Cortinas lentas que se mueven con el tempo y se iluminan con la música.",
      params: {
        scale: "Ancho de las cortinas",
        speed: "Velocidad",
        contrast: "Oscuridad entre ellos",
      },
    },
    crowd: {
      title: "El público",
      about: "Los invitados hacen la luz: un voto brilla y una petición florece en su color.",
      params: {
        sparkle: "Fuerza de un voto",
        bloom: "Fuerza de una petición",
      },
    },
    rainbow: {
      title: "Arcoíris",
      about: "Todos los colores con el mismo brillo, deslizándose por la sala.",
      params: {
        speed: "Velocidad",
        waves: "Arcoíris a la vez",
        saturation: "Saturación",
        brightness: "Brillo",
      },
    },
    fixed: {
      title: "Fijo",
      about: "Un color que se queda, haga lo que haga la música.",
      params: {
        hue: "Color",
        saturation: "Saturación",
        brightness: "Brillo",
      },
    },
    idle: {
      title: "Reposo",
      about: "Un sol que nunca sale del todo, para cuando no suena nada; en un anillo da vueltas.",
      params: {
        brightness: "Brillo",
        orbit: "Tiempo por vuelta",
        stars: "Estrellas",
      },
    },
    alarm: {
      title: "Alarma",
      about: "Alerta roja: la sala se enciende cada dos segundos y medio, gira una baliza.",
      params: {
        brightness: "Brillo",
        beacon: "Fuerza de la baliza",
        width: "Ancho del haz",
      },
    },
    strobe: {
      title: "Estrobo",
      about: "Destellos cortos al ritmo, tres por segundo como mucho. Solo si lo permites.",
      params: {
        rate: "Como mucho",
        length: "Duración del destello",
        colour: "Color en el destello",
      },
    },
    dark: {
      title: "Oscuro",
      about: "Nada.",
    },
  },
  units: {
    beats: (count) => say(count, { one: "pulso", other: "pulsos" }),
    bars: (count) => say(count, { one: "compás", other: "compases" }),
    "per second": () => "por segundo",
    "turns/min": () => "vueltas/min",
    "per beat": () => "por pulso",
    degrees: () => "grados",
  },
};
