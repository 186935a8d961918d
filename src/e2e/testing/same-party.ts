import type { EntryCard, PartySnapshot, Settings } from "../../protocol/party.ts";
import { bodyOf, partyOf, playFromStart } from "../../testing/daemon/party-steps.ts";
import type { BusyParty } from "./looks/busy-party.ts";

interface Waiting {
  readonly entries: readonly EntryCard[];
  readonly tracks: ReadonlySet<string>;
}

const waitingIn = ({ queue }: PartySnapshot): Waiting => ({
  entries: queue,
  tracks: new Set(queue.map(({ trackId }) => trackId)),
});

/** Everybody asks for their songs once more. */
const askAgain = async (party: BusyParty, before: Waiting): Promise<void> => {
  const { hostPhone, guests } = party;
  const ids = await Promise.all(guests.map(async (guest) => (await partyOf(guest)).me.guestId));
  for (const { trackId, requestedBy } of before.entries) {
    const guest = guests[ids.indexOf(requestedBy?.guestId ?? "")] ?? hostPhone;
    await bodyOf(guest.post("/queue", { trackId }));
  }
};

const isAllThere = (now: Waiting, before: Waiting): boolean =>
  [...before.tracks].every((trackId) => now.tracks.has(trackId));

/** What has come to the queue goes; what has left it comes back. */
const restoreQueue = async (party: BusyParty, before: PartySnapshot): Promise<void> => {
  const { hostPhone } = party;
  const state = await partyOf(hostPhone);
  const [now, wanted] = [waitingIn(state), waitingIn(before)];
  const opening = before.nowPlaying?.trackId;
  if (opening === undefined) throw new Error("nothing played in the beginning");
  const isWhole = isAllThere(now, wanted) && state.nowPlaying?.trackId === opening;
  if (!isWhole) await bodyOf(hostPhone.delete("/queue"));
  await playFromStart(hostPhone, opening, () => Promise.resolve(hostPhone));
  if (!isWhole) return await askAgain(party, wanted);
  const entryIds = now.entries
    .filter(({ trackId }) => !wanted.tracks.has(trackId))
    .map(({ entryId }) => entryId);
  if (entryIds.length > 0) await bodyOf(hostPhone.post("/queue/removals", { entryIds }));
};

/** Those on the TV and those that wait. */
const hashtagsIn = ({ hashtags, me }: PartySnapshot): ReadonlySet<string> =>
  new Set([...hashtags, ...me.hashtags].map(({ hashtagId }) => hashtagId));

const restoreHashtags = async ({ hostPhone }: BusyParty, before: PartySnapshot): Promise<void> => {
  const known = hashtagsIn(before);
  for (const hashtagId of hashtagsIn(await partyOf(hostPhone)))
    if (!known.has(hashtagId)) await bodyOf(hostPhone.delete(`/hashtags/${hashtagId}`));
};

/**
 * Remembers how the party is now; answers what makes it so again. Flows share a party, and each may
 * run in it eight times.
 */
export const rememberParty = async (party: BusyParty): Promise<() => Promise<void>> => {
  const { hostPhone } = party;
  const before = await partyOf(hostPhone);
  const settings = await bodyOf(hostPhone.get<Settings>("/settings"));
  return async () => {
    await bodyOf(hostPhone.patch("/settings", { ...settings, replayHours: 0 }));
    await restoreQueue(party, before);
    await bodyOf(hostPhone.patch("/settings", settings));
    await restoreHashtags(party, before);
    const now = await partyOf(hostPhone);
    if (now.party.state === "paused") await bodyOf(hostPhone.post("/playback/play", {}));
  };
};
