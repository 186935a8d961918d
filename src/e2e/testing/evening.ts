import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Settings, TrackCard } from "../../protocol/party.ts";
import {
  bodyOf,
  partyOf,
  playFromStart,
  requestAll,
  tracksOf,
} from "../../testing/daemon/party-steps.ts";
import { startDaemon, type TestParty } from "../../testing/daemon/start-daemon.ts";
import type { Guest } from "../../testing/http/guest.ts";
import { tinyMusic } from "../../testing/tiny-music.ts";
import { waitFor } from "../../testing/wait-for.ts";

/** A small party: eight songs, one of which plays. */
export interface Evening {
  party(): TestParty;
  host(): Guest;
  /** This guest asks for this song. */
  ask(guest: Guest, title: string): Promise<void>;
  /** Lets this song play at once, from its beginning. */
  play(title: string): Promise<void>;
}

/** What plays when a flow begins, and is asked for by none of them. */
export const OPENING_TITLE = "Tone 8";

/** The import may have to wait for its turn on a busy machine. */
const IMPORTED_WITHIN_MS = 120_000;

/** Counts on a test file: one party for all its tests, and each of them begins where the first one did. */
export const startEvening = (): Evening => {
  let party: TestParty;
  let host: Guest;
  let tracks: readonly TrackCard[];
  let settings: Settings;

  const ask: Evening["ask"] = async (guest, title) => {
    await requestAll(
      guest,
      tracks.filter((track) => track.title === title),
    );
  };

  const play = async (title: string): Promise<void> => {
    const trackId = tracks.find((track) => track.title === title)?.trackId;
    if (trackId === undefined) throw new Error(`there is no "${title}"`);
    // Nobody asks for as many songs as all flows together.
    await playFromStart(host, trackId, () => party.guest());
  };

  beforeAll(async () => {
    party = await startDaemon({ music: await tinyMusic() });
    host = await party.host();
    settings = await bodyOf(host.patch<Settings>("/settings", { isSetUp: true }));
    tracks = await waitFor(
      "the music",
      () => tracksOf(host, 8).catch(() => undefined),
      IMPORTED_WITHIN_MS,
    );
    await waitFor("the first song", async () => (await partyOf(host)).nowPlaying !== null);
  }, 300_000);
  beforeEach(async () => {
    await bodyOf(host.patch("/settings", settings));
    await bodyOf(host.delete("/queue"));
    const now = await partyOf(host);
    if (now.party.state === "paused") await bodyOf(host.post("/playback/play", {}));
    await play(OPENING_TITLE);
  });
  afterAll(() => party.close());

  return { party: () => party, host: () => host, ask, play };
};
