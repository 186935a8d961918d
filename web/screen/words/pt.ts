import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  upNext: "A seguir",
  topSongs: "As mais tocadas da noite",
  nowPlaying: "A tocar agora",
  askedBy: "A pedido de",
  progress: "Em que ponto vai a música",
  votes: (count) => say(count, { one: "# voto", other: "# votos" }),
  plays: (count) => say(count, { one: "tocou uma vez", other: "tocou # vezes" }),
  more: (count) => say(count, { one: "e mais #", other: "e mais #" }),
  onItsWay: "a caminho",
  nothingWaits: "Ainda não há nada na fila",
  yoursNext: "A próxima pode ser a tua.",
  join: "Escolhe a próxima",
  scan: "Lê com o telemóvel",
  orType: "ou escreve",
  wifi: "Wi-Fi",
  wifiFirst: "1. Entra no Wi-Fi",
  thenScan: "2. Escolhe uma música",
  idleTitle: "A pista é vossa",
  idleText: "Lê o código, escolhe uma música e a festa começa.",
  paused: "Em pausa",
  pausedText: "A música está a recuperar o fôlego.",
  troubleTitle: "A música precisa do anfitrião",
  silent: "Não há saída de som. Avisa o anfitrião, por favor.",
  offline: "À procura da jukebox…",
  offlineText: "A música continua. Este ecrã volta sozinho.",
  loading: "O Rumpus está a acordar",
};
