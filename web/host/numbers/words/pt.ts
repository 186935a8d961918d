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
  skipped: "Puladas",
  byHour: "Pedidos por hora",
  topSongs: "As mais tocadas",
  topVoted: "As mais queridas",
  topGuests: "Quem mais pediu",
  topArtists: "Artistas",
  genres: "Gêneros",
  loudness: "O volume original das músicas",
  nothingYet: "Nada ainda",
  comeBack: "Assim que tocar a primeira música, a noite é contada aqui.",
  keepIt: "Guardar a noite",
  aboutReport:
    "Uma página com capas e gráficos que abre em qualquer lugar e dá para mandar para todo mundo.",
  withGuests: "Com os nomes dos convidados",
  allEvenings: "Todas as noites, não só esta",
  writeReport: "Escrever o resumo",
  table: "Tabela (CSV)",
  reportFrom: (when: string) => `Resumo escrito ${when}`,
  meanLoudness: (lufs: string) => `Em média ${lufs} LUFS; todas tocam no mesmo volume.`,
  requestsAt: (count: number, hour: string) =>
    `${hour}: ${say(count, { one: "# pedido", other: "# pedidos" })}`,
};
