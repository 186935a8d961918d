import { analysisStoreContract } from "./analysis-store-contract.ts";
import { createFakeAnalysisStore } from "./fake-analysis-store.ts";

analysisStoreContract("the fake", () => {
  const store = createFakeAnalysisStore();
  return Promise.resolve({ store, restart: () => Promise.resolve(store) });
});
