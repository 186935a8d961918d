import { lightStoreContract } from "../../core/testing/light-store-contract.ts";
import { aFolder, anOpenStore } from "../testing/a-store.ts";

lightStoreContract("SQLite", async () => {
  const folder = aFolder();
  let store = await anOpenStore(folder);
  return {
    store: store.lights,
    restart: async () => {
      await store.stop();
      store = await anOpenStore(folder);
      return store.lights;
    },
    close: () => store.stop(),
  };
});
