import { createFakeLibrary } from "./fake-library.ts";
import { createFakeStore } from "./fake-store.ts";
import { libraryContract } from "./library-contract.ts";
import { partyStoreContract } from "./party-store-contract.ts";

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
