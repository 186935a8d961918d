import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");
export const words: Words = {
  programs: {
    pulse: {
      title: "Pulso",
      about: "Un latido desde el centro, más fuerte en el primer tiempo.",
      params: {
        every: "Latir cada",
        fall: "Tiempo de apagado",
        reach: "Hasta dónde crece",
        rest: "Luz entre pulsos",
      },
    },
    comet: {
      title: "Cometa",
      about: "Cruza la sala en cada compás.",
      params: {
        bars: "Tiempo por vuelta",
        tail: "Largo de la cola",
        count: "Cometas",
      },
    },
    chase: {
      title: "Persecución",
      about: "Bloques que avanzan con el ritmo y giran en cada compás.",
      params: {
        steps: "Pasos",
        segments: "Bloques",
        gap: "Oscuridad entre ellos",
      },
    },
    ripple: {
      title: "Ondas",
      about: "Cada golpe cae en agua oscura.",
      params: {
        speed: "Velocidad de los anillos",
        width: "Ancho de los anillos",
        threshold: "Fuerza necesaria",
      },
    },
    drop: {
      title: "El drop",
      about: "Conoce el drop de antemano, aguanta el aliento y estalla.",
      params: {
        build: "La subida empieza antes",
        burst: "Duración del estallido",
        white: "Blanco en el estallido",
      },
    },
    spectrum: {
      title: "Espectro",
      about: "El sonido mismo: graves en el centro, agudos fuera.",
      params: {
        treble: "Realce de agudos",
        fall: "Eco",
        span: "Colores a la vez",
      },
    },
    fire: {
      title: "Fuego",
      about: "La música alimenta las llamas; saltan chispas.",
      params: {
        gravity: "Rapidez de caída",
        colour: "Colores de la canción",
        sparks: "Chispas",
      },
    },
    chroma: {
      title: "Croma",
      about: "Cada nota tiene color y lugar.",
      params: {
        fall: "Cuánto suenan las notas",
        focus: "Solo las más fuertes",
        width: "Ancho de una nota",
        turn: "Color del do",
      },
    },
    glow: {
      title: "Resplandor",
      about: "Colores de la portada que respiran con el volumen.",
      params: {
        brightness: "Brillo",
        depth: "Cuánto respira",
        spread: "Colores a la vez",
        drift: "Velocidad de los colores",
      },
    },
    aurora: {
      title: "Aurora boreal",
      about: "Cortinas lentas que se mueven con el tempo.",
      params: {
        scale: "Ancho de las cortinas",
        speed: "Velocidad",
        contrast: "Oscuridad entre ellas",
      },
    },
    crowd: {
      title: "El público",
      about: "Los votos brillan, las peticiones florecen en el color del invitado.",
      params: {
        sparkle: "Fuerza de un voto",
        bloom: "Fuerza de una petición",
      },
    },
    rainbow: {
      title: "Arcoíris",
      about: "Todos los colores se deslizan por la sala.",
      params: {
        speed: "Velocidad",
        waves: "Arcoíris a la vez",
        saturation: "Saturación",
        brightness: "Brillo",
      },
    },
    fixed: {
      title: "Fijo",
      about: "Un color, haga lo que haga la música.",
      params: {
        hue: "Color",
        saturation: "Saturación",
        brightness: "Brillo",
      },
    },
    idle: {
      title: "Reposo",
      about: "Un sol que nunca sale del todo, para cuando no suena nada.",
      params: {
        brightness: "Brillo",
        orbit: "Tiempo por vuelta",
        stars: "Estrellas",
      },
    },
    alarm: {
      title: "Alarma",
      about: "La sala se enciende de rojo, gira una baliza.",
      params: {
        brightness: "Brillo",
        beacon: "Fuerza de la baliza",
        width: "Ancho del haz",
      },
    },
    strobe: {
      title: "Estrobo",
      about: "Destellos al ritmo, tres por segundo como mucho.",
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
