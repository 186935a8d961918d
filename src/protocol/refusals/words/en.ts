import type { RefusalCode } from "../../../domain/refusal.ts";

/** Says no as well, but not by the party's rules. */
type OtherCode =
  | "storage-full"
  | "storage-readonly"
  | "storage-failed"
  | "rate-limited"
  | "wrong-pin"
  | "pin-locked"
  | "internal-error"
  | "network";

/** Why the party says no, by the code on the wire. */
export const words = {
  "no-such-entry": "That song is no longer in the queue.",
  "no-such-track": "That song is not in the library any more.",
  "not-yours": "You can only take back songs that you asked for.",
  "host-only": "Only the host can do that.",
  "voting-off": "Voting is switched off for this party.",
  "downvotes-off": "This party only counts votes up.",
  "requests-closed": "The host has closed requests for now.",
  "not-on-list": "Tonight only songs from the host’s list can be requested.",
  "already-queued": "That song is already in the queue.",
  "played-recently": "That song was played not long ago.",
  "not-new": "Tonight only songs that have not been played yet.",
  "forbidden-word": "The host does not want that song tonight.",
  "track-too-long": "That song is too long for this party.",
  "queue-full": "The queue is full.",
  "too-many-waiting": "You already have enough songs waiting. Let one play first.",
  "too-many-requests": "You have used up your requests.",
  "too-many-votes": "Easy! That was a lot of votes at once.",
  "nothing-playing": "Nothing is playing right now.",
  "nothing-to-play": "There is nothing to play. Add a song first.",
  "no-previous": "There is no song to go back to.",
  "not-seekable": "This song cannot be moved.",
  "guest-muted": "The host lets you vote, but not ask for songs tonight.",
  "guest-banned": "The host has shut you out of this party.",
  "no-such-guest": "That guest is not here any more.",
  "bad-name": "That name does not work here: 1 to 24 letters, please.",
  "name-taken": "Somebody else goes by that name.",
  "hashtags-off": "The host takes no hashtags tonight.",
  "bad-hashtag": "That is no hashtag: letters, digits or emoji, please.",
  "too-many-hashtags": "You have said enough for now. Take one of your hashtags away first.",
  "no-such-hashtag": "That hashtag is gone already.",
  "storage-full":
    "The jukebox’s memory is full, so it cannot take requests or votes. The music keeps playing.",
  "storage-readonly":
    "The jukebox’s memory card is locked, so it cannot take requests or votes. Tell the host.",
  "storage-failed":
    "The jukebox cannot write to its memory, so it takes no requests or votes. Tell the host.",
  "rate-limited": "That was a bit too fast.",
  "wrong-pin": "That PIN is not right.",
  "pin-locked": "Too many wrong PINs.",
  "internal-error": "Something went wrong in the jukebox.",
  network: "Cannot reach the jukebox. Are you still on the party’s Wi-Fi?",
} satisfies Readonly<Record<RefusalCode | OtherCode, string>>;

export type Words = Readonly<Record<keyof typeof words, string>>;
