import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  title: "Estado",
  allWell: "Está tudo bem",
  lookHere: "Há algo que precisa de ti",
  restartPlayer: "Reiniciar o leitor",
  goThere: "Ir lá",
  repairs: "Se algo encravar",
  player: "O leitor",
  playerAbout: "A música para um segundo e continua onde estava.",
  restart: "Reiniciar",
  logs: "O registo",
  logsAbout: "O que a caixa anotou nos últimos dias, para quem te ajudar.",
  save: "Guardar",
  turnOff: "Desligar",
  goodNight: "Boa noite",
  turnedOff: "A caixa está a desligar-se. Tira a ficha quando a luz verde deixar de piscar.",
  sound: "Som",
  power: {
    restart: "Reiniciar o Rumpus",
    reboot: "Reiniciar a caixa",
    off: "Desligar a caixa",
  },
  powerAbout: {
    restart: "A página desaparece um instante; a música continua.",
    reboot: "A música desaparece um minuto e volta sozinha.",
    off: "Antes de tirar a ficha: primeiro fica tudo escrito.",
  },
  powerAsk: {
    restart: "As páginas de todos voltam a ligar-se sozinhas em segundos.",
    reboot: "A festa para cerca de um minuto. A fila e os votos ficam.",
    off: "A festa acaba por agora. A fila e os votos ficam para a próxima.",
  },
  states: {
    ok: "Bem",
    starting: "A arrancar",
    degraded: "A coxear",
    down: "Não funciona",
  },
  parts: {
    store: "Cartão de memória",
    player: "Música",
    lights: "Luzes",
    library: "Biblioteca",
    jobs: "Trabalhos",
    memory: "Memória",
    temperature: "Temperatura",
  },
  todos: {
    "restart-player": "O leitor não responde. Reinicia-o.",
    "plug-in-sound": "Ninguém ouve nada: liga colunas ou uma placa de som USB.",
    "choose-sound": "A saída escolhida já não está lá. Escolhe outra em Som.",
    "restart-rumpus": "Reinicia o Rumpus.",
    "check-lights": "Há uma luz que não responde. Vê qual.",
    "plug-in-music": "Falta uma pasta de música. Volta a ligar a pen.",
    "add-music": "Ainda não há música. Junta uma pasta.",
    "look-at-jobs": "Um trabalho falhou. Vê porquê.",
    "cool-down": "A caixa está quente. Dá-lhe ar ou sombra.",
    "free-space": "Há pouco espaço. Apaga cópias ou ficheiros antigos.",
    "check-card":
      "O cartão de memória não aceita nada. Pode estar trancado ou gasto: faz uma cópia e usa um novo.",
  },
  free: (bytes: string) => `${bytes} livres`,
  database: (bytes: string) => `base de dados ${bytes}`,
  songs: (count: number) => say(count, { one: "# música", other: "# músicas" }),
  foldersAway: (count: number) =>
    say(count, { one: "# pasta ausente", other: "# pastas ausentes" }),
  running: (count: number) => say(count, { one: "# em curso", other: "# em curso" }),
  upFor: (span: string, version: string) => `Ligado há ${span}, versão ${version}.`,
};
