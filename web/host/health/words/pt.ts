import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  title: "Status",
  allWell: "Está tudo bem",
  lookHere: "Algo precisa de você",
  restartPlayer: "Reiniciar o player",
  goThere: "Ver",
  repairs: "Se algo travar",
  player: "O player",
  playerAbout: "A música para um segundo e continua de onde estava.",
  restart: "Reiniciar",
  logs: "O registro",
  logsAbout: "O que a jukebox anotou nos últimos dias, para quem ajudar você.",
  turnOff: "Desligar",
  goodNight: "Boa noite",
  turnedOff: "A jukebox está desligando. Tire da tomada quando a luz verde parar de piscar.",
  sound: "Som",
  power: {
    restart: "Reiniciar o Rumpus",
    reboot: "Reiniciar a jukebox",
    off: "Desligar a jukebox",
  },
  powerAbout: {
    restart: "A página some um instante; a música continua.",
    reboot: "A música some por um minuto e volta sozinha.",
    off: "Antes de tirar da tomada: primeiro tudo é salvo.",
  },
  powerAsk: {
    restart: "As páginas de todos voltam sozinhas em segundos.",
    reboot: "A festa para por um minuto. A fila e os votos ficam.",
    off: "A festa acaba por agora. A fila e os votos ficam para a próxima.",
  },
  states: {
    ok: "Bem",
    starting: "Ligando",
    degraded: "Com problemas",
    down: "Não funciona",
  },
  parts: {
    store: "Cartão de memória",
    player: "Música",
    lights: "Luzes",
    library: "Biblioteca",
    jobs: "Tarefas",
    memory: "Memória",
    temperature: "Temperatura",
  },
  todos: {
    "restart-player": "O player não responde. Reinicie.",
    "plug-in-sound": "Ninguém ouve nada: ligue caixas de som ou uma placa de som USB.",
    "choose-sound": "A saída escolhida sumiu. Escolha outra em “Som”.",
    "restart-rumpus": "Reinicie o Rumpus.",
    "check-lights": "Uma luz não responde. Veja qual.",
    "plug-in-music": "Falta uma pasta de música. Ligue o pendrive de novo.",
    "add-music": "Ainda não tem música. Adicione uma pasta.",
    "look-at-jobs": "Uma tarefa não deu certo. Veja por quê.",
    "cool-down": "A jukebox está quente. Dê ar ou sombra a ela.",
    "free-space": "Tem pouco espaço. Apague backups ou arquivos antigos.",
    "check-card":
      "Não dá para gravar no cartão de memória. Talvez esteja travado ou gasto: faça um backup e use um novo.",
  },
  free: (bytes: string) => `${bytes} livres`,
  database: (bytes: string) => `banco de dados ${bytes}`,
  songs: (count: number) => say(count, { one: "# música", other: "# músicas" }),
  foldersAway: (count: number) => say(count, { one: "# pasta sumida", other: "# pastas sumidas" }),
  running: (count: number) => say(count, { one: "# rodando", other: "# rodando" }),
  upFor: (span: string, version: string) => `Ligada há ${span}, versão ${version}.`,
};
