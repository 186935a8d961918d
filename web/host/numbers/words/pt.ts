import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  title: "Números",
  since: (when: string) => `Desde ${when}`,
  songs: "Músicas tocadas",
  music: "Música",
  guests: "Convidados",
  requests: "Pedidos",
  votes: "Votos",
  skipped: "Saltadas",
  byHour: "Pedidos por hora",
  topSongs: "As mais tocadas",
  topVoted: "As mais queridas",
  topGuests: "Quem mais pediu",
  topArtists: "Artistas",
  genres: "Géneros",
  loudness: "O volume original das músicas",
  nothingYet: "Ainda nada",
  comeBack: "Assim que tocar a primeira música, a noite é contada aqui.",
  keepIt: "Guardar a noite",
  aboutReport:
    "Uma página com capas e gráficos que abre em qualquer lado e pode ser enviada a todos.",
  withGuests: "Com os nomes dos convidados",
  allEvenings: "Todas as noites, não só esta",
  writeReport: "Escrever o resumo",
  table: "Tabela (CSV)",
  save: "Guardar",
  reportFrom: (when: string) => `Resumo, escrito ${when}`,
  meanLoudness: (lufs: string) => `Em média ${lufs} LUFS; todas tocam ao mesmo volume.`,
  requestsAt: (count: number, hour: string) =>
    `${hour}: ${say(count, { one: "# pedido", other: "# pedidos" })}`,
};
