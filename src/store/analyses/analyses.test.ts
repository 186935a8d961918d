import { analysisStoreContract } from "../../core/testing/analysis-store-contract.ts";
import { aFolder, anOpenStore } from "../testing/a-store.ts";

analysisStoreContract("SQLite", async () => {
  const folder = aFolder();
  const store = await anOpenStore(folder);
  return {
    store: store.analyses,
    restart: async () => {
      await store.stop();
      return (await anOpenStore(folder)).analyses;
    },
  };
});
