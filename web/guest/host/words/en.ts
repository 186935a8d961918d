import { pluralsIn } from "../../../lib/words/plural.ts";

const say = pluralsIn("en");

export const words = {
  signInTitle: "Host sign-in",
  signInAbout: "Run the party from this phone: pause, skip, volume and the order of the queue.",
  youAreHost: "You are the host",
  hostNow: "You are the host now.",
  guestAgain: "You are a guest again.",
  menuAbout:
    "Playback and volume are on the first page; press the dots on a song to move or remove it.",
  hostPage: "Guests, settings and library",
  signOut: "Sign out",
  clear: "Clear the queue",
  empty: "The queue is empty",
  clearSure: (count: number) =>
    say(count, {
      one: "Remove the waiting song? Nobody can bring it back.",
      other: "Remove all # waiting songs? Nobody can bring them back.",
    }),
  keep: "Keep them",
  remove: "Remove",
  changeTitle: "Change this song",
  isNext: "It plays next already",
  playNext: "Play it next",
  removeIt: "Remove it",
  playback: "Playback",
  previous: "Previous song",
  back: "Back",
  restart: "Start this song again",
  again: "Again",
  pause: "Pause",
  play: "Play",
  skipLabel: "Skip to the next song",
  skip: "Skip",
  position: "Position in the song",
  ofLength: (at: string, length: string) => `${at} of ${length}`,
  volume: "Volume",
  percent: (value: number) => `${value} percent`,
};

export type Words = typeof words;
