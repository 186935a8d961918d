import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");
export const words: Words = {
  noMusic: "Jeszcze nie ma muzyki",
  addToBegin: "Na początek dodaj folder z muzyką.",
  inFolders: (count) =>
    say(count, {
      one: "w # folderze",
      few: "w # folderach",
      many: "w # folderach",
    }),
  notThere: (count) =>
    say(count, {
      one: "# teraz niedostępna",
      few: "# teraz niedostępne",
      many: "# teraz niedostępnych",
    }),
  looking: "Szukam…",
  lookForNew: "Szukaj nowej muzyki",
  addFolder: "Dodaj folder",
  folders: "Foldery",
  offline: "Teraz niedostępny. Piosenki wrócą razem z nim.",
  watchProblem: (why) => `${why} Nowe pliki pojawią się po „Szukaj nowej muzyki”.`,
  removeNamed: (path) => `Usuń folder ${path}`,
  noFolder: "Jeszcze nie ma folderu",
  noFolderMore:
    "Folder w szafie grającej albo na pendrivie. Gramy prosto stamtąd, nic nie jest kopiowane.",
  removeThis: "Usunąć ten folder?",
  removeMore: (songs) =>
    `${songs}: już nie do zamówienia. Pliki zostają na miejscu; dodaj folder znowu i wszystko wróci.`,
  itsSongs: "Jego piosenki",
  noSuchPath:
    "Nie ma takiego folderu. Sprawdź każdą literę, też wielkie, i czy pendrive jest włożony.",
  added: "Dodano. Piosenki pojawią się po kolei.",
  wholePath: "Wpisz całą ścieżkę, z ukośnikiem na początku: /media/usb/Music",
  addAndRead: "Dodaj i wczytaj",
  pathLabel: "Folder w szafie grającej",
  pathAbout: "Liczą się też foldery w środku. Pliki zostają na miejscu, bez zmian.",
  whatIsInIt: "Co jest w środku",
  genres: "Gatunki",
  decade: (digits) => `Lata ${digits}.`,
  phones: {
    title: "Muzyka z telefonów",
    off: "Nikt nie może przynosić plików",
    host: "Tylko gospodarz może przynosić pliki",
    guests: "Goście mogą przynosić pliki",
    offMore: "Włącz, a piosenki przyjdą przez stronę gości.",
    upTo: (size) => `Do ${size} na plik`,
    upToEach: (size, each) => `Do ${size} na plik, ${each} na gościa dziennie`,
  },
};
