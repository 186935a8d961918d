import { pluralsIn } from "../../../lib/words/plural.ts";

const say = pluralsIn("en");
export const words = {
  noMusic: "No music yet",
  addToBegin: "Add a folder with music to begin.",
  inFolders: (count: number) => say(count, { one: "in # folder", other: "in # folders" }),
  notThere: (count: number) =>
    say(count, { one: "# not there right now", other: "# not there right now" }),
  looking: "Looking…",
  lookForNew: "Look for new music",
  addFolder: "Add a folder",
  folders: "Folders",
  offline: "Not there right now. Its songs will be back as soon as it is.",
  watchProblem: (why: string) => `${why} New files show after “Look for new music”.`,
  removeNamed: (path: string) => `Remove the folder ${path}`,
  noFolder: "No folder yet",
  noFolderMore:
    "A folder of the jukebox, or of a USB stick in it. Its songs are played from there, nothing is copied.",
  removeThis: "Remove this folder?",
  removeMore: (songs: string) =>
    `${songs} can no longer be asked for. The files stay where they are; add the folder again and all is back.`,
  itsSongs: "Its songs",
  noSuchPath:
    "There is no such folder on the jukebox. Check each letter, capitals too, and whether the stick is in.",
  added: "Added. Its songs come in one after the other.",
  wholePath: "Type the whole path, beginning with a slash: /media/usb/Music",
  addAndRead: "Add and read it",
  pathLabel: "Folder on the jukebox",
  pathAbout:
    "All folders inside it count too. The files stay where they are and are never changed.",
  whatIsInIt: "What is in it",
  genres: "Genres",
  /** "80" → "’80s": two digits of a year. */
  decade: (digits: string) => `’${digits}s`,
  phones: {
    title: "Music from phones",
    off: "Nobody may bring files",
    host: "Only the host may bring files",
    guests: "Guests may bring files",
    offMore: "Switch it on, and songs come in over the guest page.",
    upTo: (size: string) => `Up to ${size} a file`,
    upToEach: (size: string, each: string) => `Up to ${size} a file, ${each} a guest and day`,
  },
};
export type Words = typeof words;
