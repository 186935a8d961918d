import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PastPlay } from "../core/ports/library.ts";
import { collectionContract } from "../core/testing/collection-contract.ts";
import type { ShelvedTrack } from "../core/testing/fake-library.ts";
import { allPages, libraryContract } from "../core/testing/library-contract.ts";
import { aCommit, partyStoreContract } from "../core/testing/party-store-contract.ts";
import { playlistsContract } from "../core/testing/playlists-contract.ts";
import type { PartyEvent } from "../domain/event.ts";
import { evolveAll } from "../domain/evolve.ts";
import type { EntryId, PlayId, TrackId } from "../domain/ids.ts";
import { guest } from "../domain/testing/names.ts";
import { createStore } from "./create-store.ts";

const open = async (folder: string) => {
  const store = createStore(
    // What happens to a pulled plug is not asked here.
    { folder, commitDelayMs: 0, synchronous: "NORMAL" },
    () => 0,
    () => undefined,
    (error) => {
      throw error;
    },
  );
  await store.start();
  return store;
};

const aFolderWithStore = async () => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-store-"));
  let store = await open(folder);
  return {
    store,
    restart: async () => {
      await store.stop();
      store = await open(folder);
      return store;
    },
    close: async () => {
      await store.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

partyStoreContract("SQLite", aFolderWithStore, 2);

collectionContract("SQLite", async () => {
  const { store, close } = await aFolderWithStore();
  return {
    collection: store,
    playable: async () => {
      const tracks = await allPages((page) => store.search("", page), 500);
      return tracks.map(({ trackId, source, title }) => ({ trackId, path: source, title }));
    },
    close,
  };
});

const aLibrary = async () => {
  const { store, close } = await aFolderWithStore();
  let number = 0;
  const change = async (...events: PartyEvent[]) => {
    const before = await store.load();
    await store.commit(aCommit(events, evolveAll(before, events)));
  };
  await change({ kind: "guest-joined", guestId: guest("ada"), name: "Ada", hue: 120, atMs: 0 });
  return {
    library: store,
    playlists: store,
    put: (tracks: readonly ShelvedTrack[]) =>
      store.putFiles(
        tracks.map(({ source, ...track }) => ({
          kind: "imported",
          track: {
            albumArtist: track.artist,
            genres: [],
            ...track,
            contentId: track.trackId,
            path: source,
            size: 1,
            mtimeMs: 1,
          },
        })),
      ),
    lose: async (trackId: string) => {
      const track = await store.track(trackId as TrackId);
      await store.markMissing([track?.source ?? ""]);
    },
    played: async ({ playId, track, score, startedAtMs, endedAtMs, how }: PastPlay) => {
      number += 1;
      const play = {
        playId: playId as PlayId,
        entryId: `entry ${number}` as EntryId,
        track,
        requestedBy: guest("ada"),
        requestedAtMs: 0,
        score,
        startedAtMs,
      };
      await change(
        {
          kind: "track-started",
          play,
          number,
          seed: 1,
          positionMs: 0,
          from: "queue",
          turn: undefined,
          atMs: startedAtMs,
        },
        {
          kind: "track-ended",
          playId: play.playId,
          end: how === "playing" ? "finished" : how,
          reason: undefined,
          refund: undefined,
          atMs: endedAtMs ?? 0,
        },
      );
    },
    close,
  };
};

libraryContract("SQLite", aLibrary);
playlistsContract("SQLite", aLibrary);
