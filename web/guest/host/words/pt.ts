import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  signInTitle: "Entrar como anfitrião",
  signInAbout: "Comande a festa deste celular: pausa, pular, volume e ordem da fila.",
  youAreHost: "Você é o anfitrião",
  hostNow: "Agora você é o anfitrião.",
  guestAgain: "Você é convidado de novo.",
  menuAbout:
    "Reprodução e volume ficam na primeira página; os pontos de uma música servem para mover ou tirar.",
  hostPage: "Convidados, ajustes e músicas",
  signOut: "Sair",
  clear: "Esvaziar a fila",
  empty: "A fila está vazia",
  clearSure: (count) =>
    say(count, {
      one: "Tirar a música da espera? Não dá para desfazer.",
      other: "Tirar todas as # músicas da espera? Não dá para desfazer.",
    }),
  keep: "Manter",
  remove: "Tirar",
  changeTitle: "Mudar esta música",
  isNext: "Já é a próxima",
  playNext: "Tocar em seguida",
  removeIt: "Tirar",
  playback: "Reprodução",
  previous: "Música anterior",
  back: "Voltar",
  restart: "Recomeçar a música",
  again: "De novo",
  pause: "Pausa",
  play: "Tocar",
  skipLabel: "Pular para a próxima",
  skip: "Pular",
  position: "Ponto da música",
  ofLength: (at, length) => `${at} de ${length}`,
  volume: "Volume",
  percent: (value) => `${value} por cento`,
};
