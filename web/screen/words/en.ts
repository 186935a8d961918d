import { pluralsIn } from "../../lib/words/plural.ts";

const say = pluralsIn("en");

/** What stands on the TV. */
export const words = {
  upNext: "Up next",
  topSongs: "Top songs tonight",
  nowPlaying: "Now playing",
  /** The name follows. */
  askedBy: "Asked for by",
  progress: "How far the song is",
  votes: (count: number) => say(count, { one: "# vote", other: "# votes" }),
  plays: (count: number) => say(count, { one: "played once", other: "played # times" }),
  more: (count: number) => say(count, { one: "and # more", other: "and # more" }),
  onItsWay: "on its way",
  nothingWaits: "Nothing waits yet",
  yoursNext: "Your song could be next.",
  join: "Pick the next song",
  scan: "Scan with your phone",
  orType: "or type",
  wifi: "Wi-Fi",
  wifiFirst: "1. Join the Wi-Fi",
  thenScan: "2. Pick a song",
  idleTitle: "The floor is yours",
  idleText: "Scan, pick a song, and the party starts.",
  paused: "Paused",
  pausedText: "The music takes a breath.",
  troubleTitle: "The music needs the host",
  silent: "No sound output was found. Please tell the host.",
  offline: "Looking for the jukebox…",
  offlineText: "The music plays on. This screen comes back by itself.",
  loading: "Rumpus is waking up",
};
export type Words = typeof words;
