import { createFakeLightStore } from "./fake-light-store.ts";
import { lightStoreContract } from "./light-store-contract.ts";

lightStoreContract("the fake", () => {
  const store = createFakeLightStore();
  return Promise.resolve({
    store,
    restart: () => Promise.resolve(store),
    close: () => Promise.resolve(),
  });
});
