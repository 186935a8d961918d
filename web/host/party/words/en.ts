import { pluralsIn } from "../../../lib/words/plural.ts";

const say = pluralsIn("en");

export const words = {
  /** Of the tabs: they are there before the parts themselves. */
  sections: { party: "Party", guests: "Guests", settings: "Settings" },
  tagsWait: (count: number) => say(count, { one: "hashtag waits", other: "hashtags wait" }),
  next: "Next",
  idle: "Nothing plays yet",
  idleHelp: "Add a song, and the party begins.",
  ownChoice: "The jukebox chose it",
  live: "Live",
  position: "Position in the song",
  positionOf: (now: string, all: string) => `${now} of ${all}`,
  play: "Play",
  pause: "Pause",
  skip: "Skip",
  previous: "Back",
  restart: "Again",
  volume: "Volume",
  trouble: "The music has stopped",
  troubleHelp: "Try to play again first. If that fails, skip the song or restart the player.",
  restartPlayer: "Restart the player",
  playerRestarts: "The player starts anew.",
  mute: "Nobody hears anything: the jukebox finds no sound device. Plug one in, then restart the player.",
  queue: "Up next",
  queueEmpty: "Nobody is waiting",
  queueEmptyHelp: "Guests add songs on their phones. Or you do.",
  addSong: "Add a song",
  inQueue: (title: string) => `${title} is in the queue.`,
  score: "Score",
  onItsWay: "On its way",
  moveSong: (title: string) => `Move ${title}`,
  moveHelp: "Drag it. Or press space, then the arrow keys, then space. Enter for more.",
  moreFor: (title: string) => `More about ${title}`,
  grabbed: (title: string, place: number, all: number) =>
    `${title}, number ${place} of ${all}. Arrow keys move it, space puts it down, escape puts it back.`,
  place: (place: number, all: number) => `Number ${place} of ${all}`,
  dropped: (title: string, place: number) => `${title} is number ${place} now.`,
  putBack: (title: string) => `${title} is back where it was.`,
  playNext: "Play it next",
  oneUp: "One up",
  oneDown: "One down",
  toEnd: "To the end",
  select: "Select",
  all: "All",
  chosen: (count: number) => say(count, { one: "# chosen", other: "# chosen" }),
  choose: (title: string) => `Choose ${title}`,
  removed: (count: number) => say(count, { one: "# song removed", other: "# songs removed" }),
  clear: "Clear",
  clearTitle: "Clear the whole queue?",
  clearSure: (count: number) =>
    say(count, {
      one: "The waiting song goes. It cannot be brought back.",
      other: "All # waiting songs go. They cannot be brought back.",
    }),
  keep: "Keep them",
};

export type Words = typeof words;
