import type { EntryCard, PartySnapshot, Settings, TrackCard } from "../../protocol/party.ts";
import type { TrackPage } from "../../protocol/rest.ts";
import type { Guest } from "../http/guest.ts";
import type { Answer } from "../http/send.ts";
import { waitFor } from "../wait-for.ts";

/** The body of an answer that must be good. */
export const bodyOf = async <Body>(answer: Promise<Answer<Body>>): Promise<Body> => {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body;
};

/** The party as this guest sees it. */
export const partyOf = (guest: Guest): Promise<PartySnapshot> =>
  bodyOf(guest.get<PartySnapshot>("/party"));

/** Waits until the import has brought so many tracks. */
export const tracksOf = (guest: Guest, count: number): Promise<readonly TrackCard[]> =>
  waitFor(`${count} tracks`, async () => {
    const { items } = await bodyOf(guest.get<TrackPage>("/tracks?limit=100"));
    return items.length >= count && items;
  });

/** Guests may vote and ask as often as they like; no entry is kicked. */
export const liftLimits = (host: Guest, patch: Partial<Settings> = {}): Promise<Settings> =>
  bodyOf(
    host.patch<Settings>("/settings", {
      votesPer10Sec: 0,
      requestBurst: 0,
      kickScore: 0,
      ...patch,
    }),
  );

/** Every one of these tracks waits in the queue, in this order, asked for by this guest. */
export const requestAll = async (
  guest: Guest,
  tracks: readonly TrackCard[],
): Promise<readonly EntryCard[]> => {
  const entries: EntryCard[] = [];
  for (const { trackId } of tracks) {
    entries.push(await bodyOf(guest.post<EntryCard>("/queue", { trackId })));
  }
  return entries;
};

/** Lets this track play at once and from its beginning, with time enough for a test; `asker` asks for it if it is not on. */
export const playFromStart = async (
  host: Guest,
  trackId: string,
  asker: () => Promise<Guest>,
): Promise<void> => {
  const isOn = async () => (await partyOf(host)).nowPlaying?.trackId === trackId;
  if (await isOn()) {
    await bodyOf(host.put("/playback/position", { positionMs: 0 }));
    return;
  }
  await bodyOf((await asker()).post("/queue", { trackId }));
  await bodyOf(host.post("/playback/skip", {}));
  await waitFor(`${trackId} to play`, isOn);
};
