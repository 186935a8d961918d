import type { EntryCard, TrackCard } from "../../../protocol/party.ts";
import type { TrackPage } from "../../../protocol/rest.ts";
import { bodyOf, liftLimits, partyOf } from "../../../testing/daemon/party-steps.ts";
import { startDaemon, type TestParty } from "../../../testing/daemon/start-daemon.ts";
import type { Guest } from "../../../testing/http/guest.ts";
import { waitFor } from "../../../testing/wait-for.ts";
import { looksMusic, SONGS } from "./looks-music.ts";

export interface BusyParty extends TestParty {
  readonly hostPhone: Guest;
  readonly guests: readonly Guest[];
  /** The cookies of a guest who has asked for songs, for a browser. */
  readonly regular: Guest;
}

const NAMES: readonly (readonly [string, number])[] = [
  ["Mia", 12],
  ["Otis", 210],
  ["Zoë", 150],
  ["Alexandra the Great One", 300],
  ["علي", 60],
];

/** Three hundred songs on a busy machine. */
const IMPORTED_WITHIN_MS = 120_000;

const findAll = (guest: Guest): Promise<readonly TrackCard[]> =>
  waitFor(
    "the music",
    async () => {
      const found: TrackCard[] = [];
      for (const { title } of SONGS) {
        const { items } = await bodyOf(
          guest.get<TrackPage>(`/tracks?q=${encodeURIComponent(title)}&limit=5`),
        );
        const track = items.find((item) => item.title === title);
        if (!track) return undefined;
        found.push(track);
      }
      return found;
    },
    IMPORTED_WITHIN_MS,
  );

/** A party in full swing, the same every time: people, a queue, votes, a history, hashtags. */
export const startBusyParty = async (): Promise<BusyParty> => {
  const party = await startDaemon({ music: await looksMusic() });
  const hostPhone = await party.host();
  await liftLimits(hostPhone, { partyName: "Mia’s Thirtieth", isSetUp: true });
  const tracks = await findAll(hostPhone);
  const guests: Guest[] = [];
  for (const [name, hue] of NAMES) {
    const guest = await party.guest();
    guests.push(guest);
    await ask(guest, tracks[guests.length - 1]);
    await bodyOf(guest.patch("/me", { name, hue }));
  }
  // Two songs of the evening are over.
  for (let played = 0; played < 2; played += 1) {
    const before = (await partyOf(hostPhone)).nowPlaying?.playId;
    await bodyOf(hostPhone.post("/playback/skip", {}));
    await waitFor("the next song", async () => {
      const { nowPlaying } = await partyOf(hostPhone);
      return nowPlaying !== null && nowPlaying.playId !== before;
    });
  }
  for (const [at, track] of tracks.slice(NAMES.length).entries()) {
    await ask(guests[at % guests.length], track);
  }
  await voteAll(hostPhone, guests);
  for (const [at, text] of ["MiaIs30", "dancefloor", "cake at midnight 🎂"].entries()) {
    await bodyOf((guests[at] ?? hostPhone).post("/hashtags", { text }));
  }
  await letHashtags(hostPhone);
  await bodyOf(hostPhone.patch("/settings", { replayHours: 2 }));
  const [regular = hostPhone] = guests;
  return { ...party, hostPhone, guests, regular };
};

const ask = async (guest: Guest | undefined, track: TrackCard | undefined): Promise<void> => {
  if (guest && track) await bodyOf(guest.post<EntryCard>("/queue", { trackId: track.trackId }));
};

const voteAll = async (host: Guest, guests: readonly Guest[]): Promise<void> => {
  const { queue } = await partyOf(host);
  for (const [at, { entryId }] of queue.entries()) {
    for (const [number, guest] of guests.entries()) {
      const value = (at + number) % 5 === 0 ? -1 : 1;
      if ((at * 3 + number) % 4 !== 0) await bodyOf(guest.put(`/queue/${entryId}/vote`, { value }));
    }
  }
};

/** All but the last: that one waits for the host. */
const letHashtags = async (host: Guest): Promise<void> => {
  const { me } = await partyOf(host);
  for (const { hashtagId } of me.hashtags.slice(0, -1)) {
    await bodyOf(host.put(`/hashtags/${hashtagId}`, { isShown: true }));
  }
};
