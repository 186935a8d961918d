import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryContract } from "../core/testing/library-contract.ts";
import { aCommit, partyStoreContract } from "../core/testing/party-store-contract.ts";
import type { PartyEvent } from "../domain/event.ts";
import { evolveAll } from "../domain/evolve.ts";
import type { EntryId, PlayId } from "../domain/ids.ts";
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

libraryContract("SQLite", async () => {
  const { store, close } = await aFolderWithStore();
  let number = 0;
  const change = async (...events: PartyEvent[]) => {
    const before = await store.load();
    await store.commit(aCommit(events, evolveAll(before, events)));
  };
  await change({ kind: "guest-joined", guestId: guest("ada"), name: "Ada", hue: 120, atMs: 0 });
  return {
    library: store,
    put: (tracks) =>
      store.putTracks(
        tracks.map(({ source, ...track }) => ({ ...track, path: source, size: 1, mtimeMs: 1 })),
      ),
    lose: async (trackId) => store.markMissing([`/music/${trackId}.flac`]),
    played: async ({ playId, track, score, startedAtMs, endedAtMs }) => {
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
          end: "finished",
          reason: undefined,
          refund: undefined,
          atMs: endedAtMs ?? 0,
        },
      );
    },
    close,
  };
});
