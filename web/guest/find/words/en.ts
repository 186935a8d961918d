import { pluralsIn } from "../../../lib/words/plural.ts";

const say = pluralsIn("en");

/** Finding a song and asking for it. */
export const words = {
  addSong: "Add a song",
  field: "Song, artist or album",
  browse: "Browse",
  shelves: {
    artists: "Artists",
    albums: "Albums",
    genres: "Genres",
    decades: "Decades",
    playlists: "Playlists",
  },
  songLists: { added: "Newly added", popular: "Popular tonight" },
  playedEarlier: "Played earlier",
  newHere: "New here",
  showAll: "Show all",
  songs: "Songs",
  decade: (year: number) => `${year}s`,
  surpriseMe: "Surprise me",
  addIt: "Add it",
  another: "Another one",
  noDice: "No luck",
  add: "Add",
  addLabel: (title: string, artist: string) => `Add ${title} by ${artist}`,
  adding: "Adding…",
  vote: "Vote",
  voteLabel: (title: string) => `Vote up ${title}, it is in the queue`,
  inQueue: "In the queue",
  place: (place: number) => `place ${place}`,
  inQueueAt: (place: number) => `In the queue, place ${place}`,
  /** `ago`: "20 minutes ago", "today at 21:10". */
  played: (ago: string) => `Played ${ago}`,
  playedRecently: "Played not long ago",
  againAt: (time: string) => `again at ${time}`,
  /** `soon`: "tomorrow at 04:30". */
  again: (soon: string) => `again ${soon}`,
  notNew: "Has been played already",
  notOnList: "Not on tonight’s list",
  notWanted: "The host does not want it",
  tooLong: "Too long for this party",
  results: "Results",
  listed: (count: number, isMore: boolean) =>
    `${say(count, { one: "# entry", other: "# entries" })}${isMore ? ", more below" : ""}`,
  suggestions: "Suggestions",
  didYouMean: "Did you mean",
  nothingFound: "Nothing found",
  nothingMatches: (typed: string) =>
    `No song, artist or album matches “${typed}”. Fewer letters may help.`,
  emptyTitle: "No music yet",
  emptyWords: "As soon as the jukebox has read some songs, they are here.",
  noneOf: "Nothing in here yet",
  offline: "No connection. This goes on by itself.",
};

export type Words = typeof words;
