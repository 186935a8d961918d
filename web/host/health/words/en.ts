import { pluralsIn } from "../../../lib/words/plural.ts";

const say = pluralsIn("en");

export const words = {
  title: "Health",
  allWell: "Everything is fine",
  lookHere: "Something needs you",
  restartPlayer: "Restart the player",
  goThere: "Go there",
  repairs: "If something is stuck",
  player: "The player",
  playerAbout: "The music stops for a second and goes on where it was.",
  restart: "Restart",
  logs: "The log",
  logsAbout: "What the jukebox noted in the last days, for whoever helps you.",
  turnOff: "Turn off",
  goodNight: "Good night",
  turnedOff:
    "The jukebox is turning itself off. Pull the plug when its green light has stopped flickering.",
  sound: "Sound",
  power: {
    restart: "Restart Rumpus",
    reboot: "Restart the jukebox",
    off: "Turn the jukebox off",
  },
  powerAbout: {
    restart: "This page is gone for a moment; the music plays on.",
    reboot: "The music stops for a minute and comes back by itself.",
    off: "Before you pull the plug: everything is saved first.",
  },
  powerAsk: {
    restart: "Everybody’s page reconnects by itself in a few seconds.",
    reboot: "The party stops for about a minute. The queue and the votes are kept.",
    off: "The party ends for now. The queue and the votes are kept for the next time.",
  },
  states: {
    ok: "Fine",
    starting: "Starting",
    degraded: "Struggling",
    down: "Not working",
  },
  parts: {
    store: "Memory card",
    player: "Music",
    lights: "Lights",
    library: "Library",
    jobs: "Work",
    memory: "Working memory",
    temperature: "Temperature",
  },
  todos: {
    "restart-player": "The player does not answer. Restart it.",
    "plug-in-sound": "Nobody hears anything: plug in speakers or a USB sound card.",
    "choose-sound": "The chosen output is gone. Choose another one under Sound.",
    "restart-rumpus": "Restart Rumpus.",
    "check-lights": "A light does not answer. See which one.",
    "plug-in-music": "A music folder is missing. Plug the stick back in.",
    "add-music": "There is no music yet. Add a folder.",
    "look-at-jobs": "Some work has failed. See why.",
    "cool-down": "The jukebox is hot. Give it air, or shade.",
    "free-space": "Little space is left. Delete old backups or uploads.",
    "check-card":
      "The memory card cannot be written to. It may be locked or worn out: make a backup and use a new one.",
  },
  free: (bytes: string) => `${bytes} free`,
  database: (bytes: string) => `database ${bytes}`,
  songs: (count: number) => say(count, { one: "# song", other: "# songs" }),
  foldersAway: (count: number) =>
    say(count, { one: "# folder missing", other: "# folders missing" }),
  running: (count: number) => say(count, { one: "# at work", other: "# at work" }),
  upFor: (span: string, version: string) => `Running for ${span}, version ${version}.`,
};
export type Words = typeof words;
