import type { Words } from "./en.ts";

export const words: Words = {
  title: "Primeiros passos",
  lead: "Cinco minutos e a festa começa",
  words: "Tudo se pode mudar depois, e qualquer passo pode esperar.",
  partyName: "O nome da festa",
  newPin: "O teu PIN",
  pinForm: "De 4 a 12 algarismos. Quem o sabe manda na festa, por isso não 1234.",
  keepPin: "Manter este PIN",
  next: "Seguinte",
  later: "Mais tarde",
  back: "Voltar",
  finish: "Concluir: para a festa",
  isDone: "feito",
  addMusic: "Juntar uma pasta com música",
  addLights: "Juntar luzes",
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
    name: "Os convidados veem-no no topo da página, na TV e no cartaz.",
    pin: "Com ele entras aqui a partir de qualquer telemóvel. Escreve-o onde o encontres à 1 da manhã.",
    music:
      "Liga uma pen USB ou indica uma pasta. É percorrida em segundo plano; a festa já pode começar.",
    sound:
      "Escolhe para onde vai a música e toca o som: deves ouvi-lo à esquerda, à direita e dos dois lados.",
    lights: "Uma fita LED, lâmpadas WLED ou nada: a TV também mostra as luzes.",
    poster: "Dois códigos para pendurar: um para o Wi-Fi, outro para a página.",
    wifi: "Os convidados entram nesta rede e a página abre sozinha.",
  },
};
