import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  addSong: "Zamów piosenkę",
  field: "Piosenka, wykonawca lub album",
  browse: "Przeglądaj",
  shelves: {
    artists: "Wykonawcy",
    albums: "Albumy",
    genres: "Gatunki",
    decades: "Dekady",
    playlists: "Playlisty",
  },
  songLists: { added: "Nowości", popular: "Hity wieczoru" },
  playedEarlier: "Już leciały",
  newHere: "Nowości",
  showAll: "Pokaż wszystko",
  songs: "Piosenki",
  decade: (year) => `Lata ${year < 2000 ? `${year - 1900}.` : year}`,
  surpriseMe: "Zaskocz mnie",
  addIt: "Biorę",
  another: "Coś innego",
  noDice: "Nie tym razem",
  add: "Zamów",
  addLabel: (title, artist) => `Zamów: ${title}, ${artist}`,
  adding: "Już leci…",
  vote: "Głosuj",
  voteLabel: (title) => `Zagłosuj na: ${title}, już w kolejce`,
  inQueue: "W kolejce",
  place: (place) => `miejsce ${place}`,
  inQueueAt: (place) => `W kolejce, miejsce ${place}`,
  played: (ago) => `Leciała ${ago}`,
  playedRecently: "Leciała niedawno",
  againAt: (time) => `znów o ${time}`,
  again: (soon) => `znów ${soon}`,
  notNew: "Już leciała",
  notOnList: "Nie ma jej na dzisiejszej liście",
  notWanted: "Gospodarz jej nie chce",
  tooLong: "Za długa na tę imprezę",
  results: "Wyniki",
  listed: (count, isMore) =>
    say(count, { one: "# pozycja", few: "# pozycje", many: "# pozycji" }) +
    (isMore ? ", niżej jest więcej" : ""),
  suggestions: "Podpowiedzi",
  didYouMean: "Może chodziło o",
  nothingFound: "Nic nie znaleziono",
  nothingMatches: (typed) =>
    `Żadna piosenka, wykonawca ani album nie pasuje do „${typed}”. Spróbuj wpisać mniej liter.`,
  emptyTitle: "Nie ma jeszcze muzyki",
  emptyWords: "Gdy tylko szafa grająca wczyta piosenki, pojawią się tutaj.",
  noneOf: "Tu jeszcze nic nie ma",
  offline: "Brak połączenia. Ruszy samo, gdy wróci.",
};
