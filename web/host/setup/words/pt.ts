import type { Words } from "./en.ts";

export const words: Words = {
  title: "Primeiros passos",
  lead: "Cinco minutos e a festa começa",
  words: "Tudo pode mudar depois, e qualquer passo pode esperar.",
  partyName: "O nome da festa",
  newPin: "Seu PIN",
  pinForm: "De 4 a 12 dígitos. Quem souber manda na festa, então não use 1234.",
  keepPin: "Manter este PIN",
  later: "Depois",
  finish: "Pronto: para a festa",
  isDone: "feito",
  addMusic: "Adicionar uma pasta com música",
  addLights: "Adicionar luzes",
  seePoster: "Ver o cartaz",
  steps: {
    name: "Nome",
    pin: "PIN",
    music: "Música",
    sound: "Som",
    lights: "Luzes",
    poster: "Cartaz",
    wifi: "Wi-Fi",
  },
  about: {
    name: "Os convidados veem no alto da página, na TV e no cartaz.",
    pin: "Com ele você entra aqui de qualquer celular. Anote onde você ache à 1 da manhã.",
    music:
      "Ligue um pendrive ou indique uma pasta. Ela é lida em segundo plano; a festa já pode começar.",
    sound:
      "Escolha para onde vai a música e toque o som: você deve ouvir à esquerda, à direita e dos dois lados.",
    lights: "Uma fita de LED, lâmpadas WLED ou nada: a TV também mostra as luzes.",
    poster: "Dois códigos para pendurar: um do Wi-Fi, outro da página.",
    wifi: "Os convidados entram nesta rede e a página abre sozinha.",
  },
};
