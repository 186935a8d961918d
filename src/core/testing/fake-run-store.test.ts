import { createFakeRunStore } from "./fake-run-store.ts";
import { runStoreContract } from "./run-store-contract.ts";

runStoreContract("the fake", () => {
  const store = createFakeRunStore();
  return Promise.resolve({
    store,
    restart: () => Promise.resolve(store),
    close: () => Promise.resolve(),
  });
});
