import { pluralsIn } from "../../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");
export const words: Words = {
  programs: {
    pulse: {
      title: "Pulso",
      about: "Uma batida do meio, mais forte no primeiro tempo.",
      params: {
        every: "Bater a cada",
        fall: "Tempo de sumir",
        reach: "Até onde cresce",
        rest: "Luz entre batidas",
      },
    },
    comet: {
      title: "Cometa",
      about: "Cruza a sala a cada compasso.",
      params: {
        bars: "Tempo de uma volta",
        tail: "Tamanho da cauda",
        count: "Cometas",
      },
    },
    chase: {
      title: "Perseguição",
      about: "Blocos que andam no ritmo e viram a cada compasso.",
      params: {
        steps: "Passos",
        segments: "Blocos",
        gap: "Escuro entre eles",
      },
    },
    ripple: {
      title: "Ondas",
      about: "Cada batida cai em água escura.",
      params: {
        speed: "Velocidade dos anéis",
        width: "Largura dos anéis",
        threshold: "Força necessária",
      },
    },
    drop: {
      title: "O drop",
      about: "Conhece o drop antes, prende o fôlego e explode.",
      params: {
        build: "A subida começa antes",
        burst: "Duração da explosão",
        white: "Branco na explosão",
      },
    },
    spectrum: {
      title: "Espectro",
      about: "O próprio som: graves no meio, agudos fora.",
      params: {
        treble: "Reforço dos agudos",
        fall: "Eco",
        span: "Cores ao mesmo tempo",
      },
    },
    fire: {
      title: "Fogo",
      about: "A música alimenta as chamas; faíscas voam.",
      params: {
        gravity: "Rapidez da queda",
        colour: "Cores da música",
        sparks: "Faíscas",
      },
    },
    chroma: {
      title: "Croma",
      about: "Cada nota tem cor e lugar.",
      params: {
        fall: "Quanto as notas soam",
        focus: "Só as notas mais fortes",
        width: "Largura de uma nota",
        turn: "Cor do dó",
      },
    },
    glow: {
      title: "Brilho suave",
      about: "Cores da capa que respiram com o volume.",
      params: {
        brightness: "Brilho",
        depth: "Quanto respira",
        spread: "Cores ao mesmo tempo",
        drift: "Velocidade das cores",
      },
    },
    aurora: {
      title: "Aurora boreal",
      about: "Cortinas lentas que andam com o ritmo.",
      params: {
        scale: "Largura das cortinas",
        speed: "Velocidade",
        contrast: "Escuro entre elas",
      },
    },
    crowd: {
      title: "A galera",
      about: "Votos cintilam, pedidos florescem na cor do convidado.",
      params: {
        sparkle: "Força de um voto",
        bloom: "Força de um pedido",
      },
    },
    rainbow: {
      title: "Arco-íris",
      about: "Todas as cores deslizam pela sala.",
      params: {
        speed: "Velocidade",
        waves: "Arco-íris ao mesmo tempo",
        saturation: "Saturação",
        brightness: "Brilho",
      },
    },
    fixed: {
      title: "Fixo",
      about: "Uma cor, não importa a música.",
      params: {
        hue: "Cor",
        saturation: "Saturação",
        brightness: "Brilho",
      },
    },
    idle: {
      title: "Repouso",
      about: "Um sol que nunca nasce de todo, quando nada toca.",
      params: {
        brightness: "Brilho",
        orbit: "Tempo de uma volta",
        stars: "Estrelas",
      },
    },
    alarm: {
      title: "Alarme",
      about: "A sala fica vermelha, um farol gira.",
      params: {
        brightness: "Brilho",
        beacon: "Força do farol",
        width: "Largura do feixe",
      },
    },
    strobe: {
      title: "Estrobo",
      about: "Flashes no ritmo, no máximo três por segundo.",
      params: {
        rate: "No máximo",
        length: "Duração de um flash",
        colour: "Cor no flash",
      },
    },
    dark: {
      title: "Escuro",
      about: "Nada de nada.",
    },
  },
  units: {
    beats: (count) => say(count, { one: "batida", other: "batidas" }),
    bars: (count) => say(count, { one: "compasso", other: "compassos" }),
    "per second": () => "por segundo",
    "turns/min": () => "voltas/min",
    "per beat": () => "por batida",
    degrees: () => "graus",
  },
};
