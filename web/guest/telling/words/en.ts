import { pluralsIn } from "../../../lib/words/plural.ts";

const say = pluralsIn("en");

/** What a guest is told when it happens. */
export const words = {
  requestsClosed: "Requests are closed for now. You can still vote for what comes next.",
  banned: "You can watch the party, but not join in tonight. Talk to the host.",
  requestsLeft: (count: number) => say(count, { one: "# request left", other: "# requests left" }),
  noRequestsLeft: "No requests left",
  nextRequest: (soon: string) => `No requests left – the next ${soon}`,
  silent: "No sound device found – the party plays silently.",
  yourSongIsOn: (title: string) => `Your song is on!\n${title}`,
  yourSongIsNext: (title: string) => `Your song is next: ${title}`,
  hostRemoved: (title: string) => `The host removed your song ${title}.`,
  notFetched: (title: string) => `${title} could not be fetched. Try another song.`,
  couldNotPlay: (title: string) => `${title} could not be played.`,
  votedOut: (title: string) => `Skipped by vote: ${title}`,
  kicked: (title: string) => `Voted out of the queue: ${title}`,
  mended: "The jukebox has mended its memory. A few of the last votes may be missing.",
  inQueue: (title: string) => `${title} is in the queue.`,
  voteForIt: "Vote for it",
  keptForLater: (title: string) => `No connection. We ask for ${title} as soon as it is back.`,
};

export type Words = typeof words;
