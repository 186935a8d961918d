import { collectionContract } from "./collection-contract.ts";
import { createFakeCollection } from "./fake-collection.ts";
import { createFakeLibrary } from "./fake-library.ts";
import { createFakePlaylists } from "./fake-playlists.ts";
import { createFakeStore } from "./fake-store.ts";
import { libraryContract } from "./library-contract.ts";
import { partyStoreContract } from "./party-store-contract.ts";
import { playlistsContract } from "./playlists-contract.ts";

partyStoreContract("the fake store", () => {
  const store = createFakeStore();
  return Promise.resolve({
    store,
    restart: () => Promise.resolve(store),
    close: () => Promise.resolve(),
  });
});

libraryContract("the fake library", () => {
  const library = createFakeLibrary();
  return Promise.resolve({
    library,
    put: (tracks) => Promise.resolve(library.put(...tracks)),
    lose: (trackId) => Promise.resolve(library.lose(trackId)),
    played: (play) => Promise.resolve(library.played(play)),
    close: () => Promise.resolve(),
  });
});

collectionContract("the fake collection", () => {
  const collection = createFakeCollection();
  return Promise.resolve({
    collection,
    playable: () =>
      Promise.resolve(
        collection
          .tracks()
          .filter(({ state }) => state === "ok")
          .map(({ trackId, path, tags }) => ({ trackId, path, title: tags.title })),
      ),
    close: () => Promise.resolve(),
  });
});

playlistsContract("the fake library", () => {
  const library = createFakeLibrary();
  return Promise.resolve({
    library,
    playlists: createFakePlaylists(library),
    put: (tracks) => Promise.resolve(library.put(...tracks)),
    lose: (trackId) => Promise.resolve(library.lose(trackId)),
    played: (play) => Promise.resolve(library.played(play)),
    close: () => Promise.resolve(),
  });
});
