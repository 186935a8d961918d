import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";

const say = pluralsIn("en");

export const words = {
  what: "the guests",
  hereNow: (count: number) => say(count, { one: "# is here", other: "# are here" }),
  tonight: (count: number) => `${shared.guests(count)} so far`,
  nobody: "Nobody yet",
  nobodyHelp: "Whoever asks for a song or votes is listed here.",
  notHere: "No guest has that name.",
  find: "Find a guest",
  here: "Here now",
  muted: "Muted",
  banned: "Shut out",
  waiting: (count: number) => say(count, { one: "# waiting", other: "# waiting" }),
  played: (count: number) => say(count, { one: "# played", other: "# played" }),
  noSongs: "No songs yet",
  moreGuests: "More guests",
  name: "Name",
  nameHelp: "Everybody sees the new name at once.",
  colour: "Colour",
  colourNumber: (place: number) => `Colour ${place}`,
  may: (name: string) => `${name} may`,
  standings: {
    welcome: ["Join in", "Ask for songs, vote and write hashtags."],
    muted: ["Only vote", "No new songs and no hashtags; votes count."],
    banned: ["Only look", "No songs, no votes, nothing. Songs that wait stay."],
  },
  ownLimits: "Limits of their own",
  ownLimitsHelp: "More or less than everybody else.",
  asEverybody: "Same limits as everybody.",
  requestBurst: "Songs at once",
  waitingPerGuest: "Waiting at the same time",
  hashtags: "Hashtags",
  askFirst: (count: number) => say(count, { one: "# waits for you", other: "# wait for you" }),
  show: "Show",
  takeAway: "Remove",
  shown: "On the TV",
  noHashtags: "No hashtags yet",
};

export type Words = typeof words;
