import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  upNext: "A seguir",
  topSongs: "As mais tocadas da noite",
  nowPlaying: "Tocando agora",
  askedBy: "Pedido de",
  progress: "Em que ponto está a música",
  votes: (count) => say(count, { one: "# voto", other: "# votos" }),
  plays: (count) => say(count, { one: "tocou uma vez", other: "tocou # vezes" }),
  more: (count) => say(count, { one: "e mais #", other: "e mais #" }),
  onItsWay: "a caminho",
  nothingWaits: "Nada na fila ainda",
  yoursNext: "A próxima pode ser a sua.",
  join: "Escolha a próxima",
  scan: "Escaneie com o celular",
  orType: "ou digite",
  wifi: "Wi-Fi",
  wifiFirst: "1. Entre no Wi-Fi",
  thenScan: "2. Escolha uma música",
  idleTitle: "A pista é de vocês",
  idleText: "Escaneie, escolha uma música e a festa começa.",
  paused: "Em pausa",
  pausedText: "A música está tomando fôlego.",
  troubleTitle: "A música precisa do anfitrião",
  silent: "Nenhuma saída de som. Avise o anfitrião, por favor.",
  offline: "Procurando a jukebox…",
  offlineText: "A música continua. Esta tela volta sozinha.",
  loading: "O Rumpus está acordando",
};
