import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");
export const words: Words = {
  noMusic: "Nenhuma música ainda",
  addToBegin: "Adicione uma pasta com música para começar.",
  inFolders: (count) => say(count, { one: "em # pasta", other: "em # pastas" }),
  notThere: (count) => say(count, { one: "# fora do ar agora", other: "# fora do ar agora" }),
  looking: "Procurando…",
  lookForNew: "Procurar músicas novas",
  addFolder: "Adicionar pasta",
  folders: "Pastas",
  offline: "Fora do ar agora. As músicas voltam junto com ela.",
  watchProblem: (why) => `${why} Arquivos novos aparecem depois de “Procurar músicas novas”.`,
  removeNamed: (path) => `Tirar a pasta ${path}`,
  noFolder: "Nenhuma pasta ainda",
  noFolderMore: "Uma pasta da jukebox, ou de um pendrive nela. Toca direto de lá, nada é copiado.",
  removeThis: "Tirar esta pasta?",
  removeMore: (songs) =>
    `${songs}: ninguém mais poderá pedir. Os arquivos ficam onde estão; adicione a pasta de novo e tudo volta.`,
  itsSongs: "As músicas dela",
  noSuchPath:
    "Essa pasta não existe na jukebox. Confira cada letra, maiúsculas também, e se o pendrive está encaixado.",
  added: "Adicionada. As músicas vão chegando aos poucos.",
  wholePath: "Digite o caminho inteiro, começando com barra: /media/usb/Music",
  addAndRead: "Adicionar e ler",
  pathLabel: "Pasta na jukebox",
  pathAbout:
    "Todas as pastas dentro dela contam também. Os arquivos ficam onde estão e nunca são alterados.",
  whatIsInIt: "O que tem dentro",
  genres: "Gêneros",
  decade: (digits) => `Anos ${digits}`,
  phones: {
    title: "Músicas do celular",
    off: "Ninguém pode trazer arquivos",
    host: "Só o anfitrião pode trazer arquivos",
    guests: "Convidados podem trazer arquivos",
    offMore: "Ligue, e as músicas chegam pela página dos convidados.",
    upTo: (size) => `Até ${size} por arquivo`,
    upToEach: (size, each) => `Até ${size} por arquivo, ${each} por convidado e dia`,
  },
};
