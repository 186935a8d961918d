import { banNotesContract } from "../../core/testing/ban-notes-contract.ts";
import { aFolder, anOpenStore } from "../testing/a-store.ts";

banNotesContract("SQLite", async () => {
  const folder = aFolder();
  let store = await anOpenStore(folder);
  return {
    notes: store.bans,
    restart: async () => {
      await store.stop();
      store = await anOpenStore(folder);
      return store.bans;
    },
    close: () => store.stop(),
  };
});
