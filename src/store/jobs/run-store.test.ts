import { runStoreContract } from "../../core/testing/run-store-contract.ts";
import { aFolder, anOpenStore } from "../testing/a-store.ts";

runStoreContract("SQLite", async () => {
  const folder = aFolder();
  let store = await anOpenStore(folder);
  return {
    store: store.jobs,
    restart: async () => {
      await store.stop();
      store = await anOpenStore(folder);
      return store.jobs;
    },
    close: () => store.stop(),
  };
});
