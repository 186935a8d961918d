import { pluralsIn } from "../../lib/words/plural.ts";

const say = pluralsIn("en");

/** What a guest reads first; the other parts of the page bring their own words. */
export const words = {
  loading: "Loading the party",
  reconnecting: "Reconnecting… Your votes and requests are kept.",
  addSongs: "Add songs",
  addSong: "Add a song",
  peopleHere: (count: number) => say(count, { one: "# person here", other: "# people here" }),
  nowPlaying: "Now playing",
  paused: "Paused",
  askedBy: "asked for by",
  pickedByJukebox: "picked by the jukebox",
  liveStream: "Live stream",
  progress: "Song progress in seconds",
  skipAsk: "Skip it?",
  skipAsked: "You want to skip",
  skipCount: (have: number, need: number) => `${have} of ${need} needed`,
  wantToSkip: (votes: string) => `Skip votes: ${votes}`,
  quietTitle: "It’s quiet in here.",
  quietAdd: "Add the first song and the party starts.",
  hostPicks: "The host picks the music right now.",
  momentTitle: "One moment…",
  momentMore: "The next song is about to start.",
  stopped: "The music has stopped.",
  stoppedMore: "The host has to look after it.",
  upNext: "Up next",
  songs: (count: number) => say(count, { one: "# song", other: "# songs" }),
  votingOff: "The host has switched voting off.",
  onlyUp: "Vote for what you want to hear.",
  emptyTitle: "Nothing is waiting",
  emptyAdd: "The next song is yours: add one below.",
  fromHostList: "From the host’s list",
  somebody: "Somebody",
  takeBack: "Take back",
  takeBackSong: (title: string) => `Take back ${title}`,
  arriving: "Still arriving",
  playsNext: "Plays next",
  playsIn: (minutes: number) => `Plays in about ${minutes} min`,
  playedTonight: "What has played",
  hashtags: "Party hashtags",
  hashtag: "Hashtag",
  addHashtag: "Add a hashtag",
  waitsForHost: "waits for the host",
};

export type Words = typeof words;
