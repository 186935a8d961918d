import { expect, it } from "vitest";
import { aFile, aFolder, anOpenStore, imports } from "../testing/a-store.ts";
import { decideRestore } from "./restoring/decide-restore.ts";
import { finishRestore } from "./restoring/finish-restore.ts";
import { prepareRestore } from "./restoring/prepare-restore.ts";
import { aBackup, aPartyFolder, filesIn, NEVER } from "./testing/a-party-folder.ts";

const PAGE = { limit: 100 };
const SONGS = ["Come Together by The Beatles on Abbey Road", "Hyperballad by Björk on Post"];

/** All that guests and the host can ask of a store. */
const everythingIn = async (store: Awaited<ReturnType<typeof anOpenStore>>) => {
  const playlists = await store.playlists(PAGE);
  return {
    party: await store.load(),
    history: await store.history(PAGE),
    found: await store.search("bjork", PAGE),
    playlists,
    items: await Promise.all(
      playlists.items.map(({ playlistId }) => store.playlistItems(playlistId, PAGE)),
    ),
    secret: await store.getSecret("host-pin"),
  };
};

it("a store that is backed up while it writes comes back with all that it had", async () => {
  const { folder, files, close } = aPartyFolder();
  close();
  const store = await anOpenStore(folder);
  await store.putFiles(imports(...SONGS.map((song) => aFile(song))));
  const trackIds = SONGS.map((song) => aFile(song).trackId);
  await store.createPlaylist("Late", { kind: "tracks", trackIds });
  await store.putSecret("host-pin", "a hash");
  const before = await everythingIn(store);
  let isOver = false;
  const writing = (async () => {
    for (let count = 0; !isOver; count += 1) await store.putSecret("other", String(count));
    return await store.getSecret("other");
  })();

  const { target, manifest } = await aBackup(folder);
  isOver = true;
  expect(Number(await writing)).toBeGreaterThan(0);
  const elsewhere = aFolder();
  const order = { dataFolder: elsewhere, archive: target, signal: NEVER };
  await prepareRestore({ ...order, onBytes: () => undefined });
  decideRestore(elsewhere, Date.now());
  finishRestore(elsewhere);
  const restored = await anOpenStore(elsewhere);

  const after = await everythingIn(restored);
  expect(before.history.items.length).toBeGreaterThan(0);
  expect(before.found.items.length).toBeGreaterThan(0);
  expect(before.items[0]?.items).toHaveLength(2);
  expect(after).toEqual(before);
  expect(filesIn(elsewhere)).toEqual(files);
  expect(manifest.counts).toMatchObject({ tracks: 2, playlists: 1 });
});
