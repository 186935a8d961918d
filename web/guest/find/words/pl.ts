import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  addSong: "Dodaj utwór",
  field: "Utwór, wykonawca lub album",
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
  songs: "Utwory",
  decade: (year) => `Lata ${year < 2000 ? `${year - 1900}.` : year}`,
  surpriseMe: "Zaskocz mnie",
  addIt: "Biorę",
  another: "Coś innego",
  noDice: "Nie tym razem",
  add: "Dodaj",
  addLabel: (title, artist) => `Dodaj ${title}, ${artist}`,
  adding: "Już leci…",
  vote: "Głosuj",
  voteLabel: (title) => `Zagłosuj na ${title}, już jest w kolejce`,
  inQueue: "W kolejce",
  place: (place) => `miejsce ${place}`,
  inQueueAt: (place) => `W kolejce, miejsce ${place}`,
  played: (ago) => `Leciało ${ago}`,
  playedRecently: "Leciało niedawno",
  againAt: (time) => `znów o ${time}`,
  again: (soon) => `znów ${soon}`,
  notNew: "Już leciało",
  notOnList: "Nie ma na dzisiejszej liście",
  notWanted: "Gospodarz tego nie chce",
  tooLong: "Za długie na tę imprezę",
  results: "Wyniki",
  listed: (count, isMore) =>
    say(count, { one: "# pozycja", few: "# pozycje", many: "# pozycji", other: "# pozycji" }) +
    (isMore ? ", niżej jest więcej" : ""),
  suggestions: "Podpowiedzi",
  didYouMean: "Może chodziło o",
  nothingFound: "Nic nie znaleziono",
  nothingMatches: (typed) =>
    `Żaden utwór, wykonawca ani album nie pasuje do „${typed}”. Spróbuj z mniejszą liczbą liter.`,
  emptyTitle: "Nie ma jeszcze muzyki",
  emptyWords: "Gospodarz musi najpierw dodać utwory.",
  noneOf: "Tu jeszcze nic nie ma",
  offline: "Brak połączenia. Ruszy samo, gdy wróci.",
};
