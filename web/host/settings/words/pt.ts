import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  lead: "Como vai a festa",
  what: "os ajustes",
  saving: "Salvando…",
  saved: "Salvo",
  failed: "Não foi salvo",
  noLimit: "Sem limite",
  never: "Nunca",
  atOnce: "Na hora",
  presets: "Festas já prontas",
  use: "Usar",
  inUse: "Em uso",
  undo: "Desfazer",
  fromPlaylist: "Usar as músicas de",
  choosePlaylist: "Uma playlist…",
  noPlaylist: "Sem playlist",
  emptyList: "Esvaziar a lista",
  newWord: "Uma palavra",
  less: (label) => `${label}: menos`,
  more: (label) => `${label}: mais`,
  removeWord: (word) => `Tirar ${word}`,
  applied: (preset) => `Agora: ${preset}`,
  changes: (count) => say(count, { one: "Muda # ajuste", other: "Muda # ajustes" }),
  questions: {
    who: "Quem pode fazer o quê?",
    next: "Como se escolhe a próxima?",
    much: "Quanto um convidado pode pedir?",
    quiet: "O que toca se ninguém pedir?",
    not: "O que não deve tocar?",
    music: "Quem pode trazer música?",
    see: "O que os convidados veem uns dos outros?",
    sound: "Som",
    wifi: "Wi-Fi no cartaz",
    name: "O nome da festa",
  },
  presetNames: {
    bar: ["Bar", "Os votos decidem e ninguém domina a fila."],
    wedding: ["Casamento", "Sem votos contra, e a última palavra é sua."],
    "house-party": ["Festa em casa", "Todo mundo pode quase tudo."],
    office: ["Escritório", "Calmo, justo e nada duas vezes no dia."],
    kids: ["Crianças", "Músicas curtas, poucos pedidos, nada de celulares estranhos."],
  },
  labels: {
    interactivity: "Os convidados podem",
    listTrackIds: "Músicas para escolher",
    skipSharePct: "Para pular é preciso",
    skipMinimum: "Mas pelo menos",
    kickScore: "Sai com",
    votesPer10Sec: "Votos em dez segundos",
    rankingMode: "A próxima é",
    starvationPlays: "Ajuda para quem espera",
    requestBurst: "Músicas de uma vez",
    requestRefillSec: "Mais uma a cada",
    waitingPerGuest: "Na fila ao mesmo tempo",
    queueLength: "Fila mais longa",
    autoplay: "Nunca em silêncio",
    fallbackPlaylistId: "Primeiro desta playlist",
    fallbackTrackIds: "Primeiro de uma lista",
    replayHours: "De novo só após",
    newMusicOnly: "Só o que nunca tocou",
    allowDuplicates: "A mesma música duas vezes",
    trackMaxSec: "Música mais longa",
    forbiddenWords: "Palavras proibidas",
    uploads: "Os arquivos vêm de",
    uploadFileMaxMb: "Maior arquivo",
    uploadGuestMb: "Por convidado e dia",
    uploadFreeMinMb: "Sempre livre",
    showGuests: "Nomes e cores",
    hashtags: "Hashtags na TV",
    levelLoudness: "Todas no mesmo volume",
    wifiName: "Nome do Wi-Fi",
    wifiPassword: "A senha",
    partyName: "Nome",
  },
  choices: {
    interactivity: {
      open: ["Tudo", "Pedir, votar, pausar, pular e volume."],
      voting: ["Pedir e votar", "Votos a favor e contra."],
      upvotes: ["Pedir e votar a favor", "Só votos a favor."],
      requests: ["Só pedir", "Ninguém vota."],
      closed: ["Só votar", "Não entra nada novo."],
      "list-only": ["Pedir de uma lista", "Só músicas que você escolheu; os votos contam."],
    },
    rankingMode: {
      fair: ["Em turnos", "Todo convidado tem sua vez; os votos ordenam as músicas dele."],
      votes: ["Por votos", "A mais votada primeiro."],
      fifo: ["Por ordem de chegada", "Na ordem dos pedidos."],
      raffle: ["Por sorteio", "A sorte decide; cada voto é mais um bilhete."],
    },
    uploads: {
      guests: ["Todos", "Músicas do celular."],
      host: ["Só você", "Os convidados não."],
      off: ["Ninguém", "Não entram arquivos."],
    },
    hashtags: {
      open: ["Na hora", "O que um convidado escreve sai na hora na TV."],
      approved: ["Quando eu deixar", "Você vê cada uma antes."],
      off: ["Nenhuma", "Os convidados não escrevem."],
    },
  },
  examples: {
    skip: (needed) => `De 20 convidados, ${needed} precisam querer.`,
    evening: (songs) => `Em cinco horas são até ${shared.songs(songs)} por convidado.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "A lista está vazia: ninguém pode pedir nada."
        : `Os convidados escolhem entre ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Mesmo com poucos, basta #.",
        other: "Mesmo com poucos, são precisos #.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Votos contra fazem a música descer, mas ela fica."
        : `Uma música com −${numberOf(kickScore)} sai da fila.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0
        ? "Vota-se tão rápido quanto se toca na tela."
        : "Quem for mais rápido espera um instante.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Quem espera ganha um ponto a cada música.",
        other: "Quem espera ganha um ponto a cada # músicas.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Um convidado pode pedir quantas músicas quiser."
        : `Um convidado pode pedir ${shared.songs(requestBurst)} de uma vez, e mais uma a cada ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "As músicas de um convidado podem esperar sem limite."
        : say(waitingPerGuest, {
            one: "De cada convidado espera no máximo # música.",
            other: "De cada convidado esperam no máximo # músicas.",
          }),
    queueLength: ({ queueLength }) =>
      `Com ${shared.songs(queueLength)} na fila, não entra mais nenhuma.`,
    autoplay: ({ autoplay }) =>
      autoplay ? "A jukebox escolhe o que combina." : "Silêncio até alguém pedir.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Sem playlist." : "Toca antes de a jukebox escolher.",
    fallbackTrackIds: ({ fallbackTrackIds }) =>
      `Primeiro ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Uma música pode voltar na hora."
        : `O que tocou pode voltar após ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Nada toca duas vezes." : "O que já tocou pode voltar.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Pedida duas vezes, toca duas vezes."
        : "Uma que já espera só pode ser votada.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0 ? "Músicas de qualquer duração." : `Nada acima de ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Nenhuma palavra é proibida."
        : "Músicas, nomes e hashtags com elas são recusados.",
    uploadFileMaxMb: () => "Uma música tem uns 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Umas ${shared.songs(Math.round(uploadGuestMb / 10))} por convidado.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `Com menos de ${sizeOf(uploadFreeMinMb)} livres não entra mais nada.`,
    showGuests: ({ showGuests }) =>
      showGuests ? "Todo mundo vê quem pediu e votou." : "Ninguém vê quem pediu ou votou.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness ? "Gravações altas e baixas soam iguais." : "Cada música como foi gravada.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Sem nome, o cartaz não tem código Wi-Fi."
        : "O código está no cartaz e na TV.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "O Wi-Fi é aberto." : "Está no código.",
    partyName: () => "Em cada página, na TV e no cartaz.",
  },
};
