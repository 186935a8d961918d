import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  lead: "Como vai a festa",
  what: "as regras",
  saving: "A guardar…",
  saved: "Guardado",
  failed: "Não guardado",
  noLimit: "Sem limite",
  never: "Nunca",
  atOnce: "Logo",
  presets: "Festas já prontas",
  use: "Usar",
  inUse: "Em uso",
  undo: "Anular",
  fromPlaylist: "Usar as músicas de",
  choosePlaylist: "Uma playlist…",
  noPlaylist: "Sem playlist",
  emptyList: "Esvaziar a lista",
  newWord: "Uma palavra",
  less: (label) => `${label}: menos`,
  more: (label) => `${label}: mais`,
  removeWord: (word) => `Tirar ${word}`,
  applied: (preset) => `Agora: ${preset}`,
  changes: (count) => say(count, { one: "Muda # regra", other: "Muda # regras" }),
  questions: {
    who: "Quem pode fazer o quê?",
    next: "Como se escolhe a próxima?",
    much: "Quanto pode pedir um convidado?",
    quiet: "O que toca se ninguém pedir?",
    not: "O que não deve tocar?",
    music: "Quem pode trazer música?",
    see: "O que veem os convidados uns dos outros?",
    sound: "Som",
    wifi: "Wi-Fi no cartaz",
    name: "O nome da festa",
  },
  presetNames: {
    bar: ["Bar", "Os votos decidem e ninguém açambarca a fila."],
    wedding: ["Casamento", "Com calma: sem votos contra e tu tens a última palavra."],
    "house-party": ["Festa em casa", "Entre amigos: todos podem quase tudo."],
    office: ["Escritório", "Calmo, justo e nada duas vezes por dia."],
    kids: ["Crianças", "Músicas curtas, poucos pedidos, nada de telemóveis alheios."],
  },
  labels: {
    interactivity: "Os convidados podem",
    listTrackIds: "Músicas à escolha",
    skipSharePct: "Precisos para saltar",
    skipMinimum: "Mas pelo menos",
    kickScore: "Sai com",
    votesPer10Sec: "Votos em dez segundos",
    rankingMode: "A próxima é",
    starvationPlays: "Ajuda a quem espera",
    requestBurst: "Músicas de uma vez",
    requestRefillSec: "Mais uma a cada",
    waitingPerGuest: "À espera ao mesmo tempo",
    queueLength: "Fila mais longa",
    autoplay: "Nunca em silêncio",
    fallbackPlaylistId: "Primeiro desta playlist",
    fallbackTrackIds: "Primeiro de uma lista",
    replayHours: "De novo só após",
    newMusicOnly: "Só o que nunca tocou",
    allowDuplicates: "A mesma música duas vezes na fila",
    trackMaxSec: "Música mais longa",
    forbiddenWords: "Palavras proibidas",
    uploads: "Os ficheiros vêm de",
    uploadFileMaxMb: "Ficheiro maior",
    uploadGuestMb: "Cada convidado por dia",
    uploadFreeMinMb: "Sempre livre",
    showGuests: "Nomes e cores",
    hashtags: "Hashtags na TV",
    levelLoudness: "Todas com o mesmo volume",
    wifiName: "Nome do Wi-Fi",
    wifiPassword: "A palavra-passe",
    partyName: "Nome",
  },
  choices: {
    interactivity: {
      open: ["Tudo", "Pedir, votar, parar, saltar e mudar o volume."],
      voting: ["Pedir e votar", "Pedem músicas e votam a favor e contra."],
      upvotes: ["Pedir e votar a favor", "Pedem músicas; só contam votos a favor."],
      requests: ["Só pedir", "Pedem músicas; ninguém vota."],
      closed: ["Só votar", "Votam no que espera, sem juntar nada."],
      "list-only": ["Pedir de uma lista", "Só pedem músicas que escolheste, e votam."],
    },
    rankingMode: {
      fair: ["À vez", "Chega a vez de cada um; entre as suas decidem os votos."],
      votes: ["Por votos", "Toca a música com mais votos."],
      fifo: ["Por ordem de chegada", "As músicas tocam pela ordem dos pedidos."],
      raffle: ["Por sorteio", "Decide a sorte; cada voto é mais um bilhete."],
    },
    uploads: {
      guests: ["Todos", "Os convidados trazem músicas no telemóvel."],
      host: ["Só tu", "Tu trazes músicas; os convidados não."],
      off: ["Ninguém", "Não entram ficheiros pela página."],
    },
    hashtags: {
      open: ["Logo", "O que um convidado escreve aparece logo na TV."],
      approved: ["Quando eu deixar", "Vês cada uma antes de aparecer."],
      off: ["Nenhumas", "Os convidados não escrevem na TV."],
    },
  },
  examples: {
    skip: (needed) => `De 20 convidados, ${needed} têm de querer para saltar uma música.`,
    evening: (songs) => `Numa noite de cinco horas são até ${shared.songs(songs)} por convidado.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "A lista está vazia: ninguém pode pedir nada."
        : `Os convidados escolhem entre ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Mesmo que sejam poucos, basta #.",
        other: "Mesmo que sejam poucos, são precisos #.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Os votos contra fazem-na descer, mas fica."
        : `Uma música com −${numberOf(kickScore)} sai da fila.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0
        ? "Vota-se tão depressa quanto se toca."
        : "Quem toca mais depressa espera um momento.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Quem espera ganha um ponto por cada música que toca.",
        other: "Quem espera ganha um ponto a cada # músicas.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Um convidado pode pedir as músicas que quiser."
        : `Um convidado pode pedir ${shared.songs(requestBurst)} de uma vez, e mais uma a cada ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "De um convidado podem esperar quantas quiser."
        : say(waitingPerGuest, {
            one: "De cada convidado espera # música; a próxima só depois dela.",
            other: "De cada convidado esperam # músicas; mais só depois de uma tocar.",
          }),
    queueLength: ({ queueLength }) =>
      `Com ${shared.songs(queueLength)} à espera, não entra mais nenhuma.`,
    autoplay: ({ autoplay }) =>
      autoplay
        ? "A jukebox escolhe o que combina: a música não para."
        : "Fica em silêncio até alguém pedir.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Sem playlist." : "Toca antes de a jukebox escolher sozinha.",
    fallbackTrackIds: ({ fallbackTrackIds }) =>
      `Primeiro ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Uma música pode voltar logo."
        : `O que tocou pode voltar após ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Nada toca duas vezes." : "O que já tocou pode voltar.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Dois convidados podem pedir a mesma e toca duas vezes."
        : "Quem pede uma que já espera fica a saber e pode votar nela.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0 ? "Músicas de qualquer duração." : `Nada acima de ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Todas as músicas, nomes e hashtags são bem-vindos."
        : "Músicas, nomes e hashtags com estas palavras são recusados.",
    uploadFileMaxMb: () => "Uma música tem cerca de 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Cerca de ${shared.songs(Math.round(uploadGuestMb / 10))} por convidado.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `Com menos de ${sizeOf(uploadFreeMinMb)} livres não entra mais nada.`,
    showGuests: ({ showGuests }) =>
      showGuests ? "Todos veem quem pediu e quem votou." : "Ninguém vê quem pediu ou votou.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness ? "Gravações altas e baixas soam igual." : "Cada música como foi gravada.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Sem nome, o cartaz não tem código Wi-Fi."
        : "Lê-se o código no cartaz ou na TV, e já está.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "O Wi-Fi é aberto." : "Está no código; ninguém a escreve.",
    partyName: () => "Em cada página, na TV e no cartaz.",
  },
};
