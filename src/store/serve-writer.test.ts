import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PartyStore } from "../core/ports/store.ts";
import { partyStoreContract } from "../core/testing/party-store-contract.ts";
import { serveWriter } from "./serve-writer.ts";

/** The writer without its thread: quick enough for many evenings. */
const open = (folder: string): { store: PartyStore; close: () => void } => {
  const writer = serveWriter({ folder, commitDelayMs: 0, synchronous: "NORMAL" });
  const opened = writer.open(0);
  if (!opened.ok) throw new Error(opened.detail);
  return {
    store: {
      load: () => Promise.resolve(writer.load()),
      receipts: (sinceMs) => Promise.resolve(writer.receipts(sinceMs)),
      commit: (commit) => Promise.resolve(writer.commit(commit)),
    },
    close: () => writer.close(),
  };
};

partyStoreContract(
  "SQLite without threads",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "rumpus-store-"));
    let opened = open(folder);
    return Promise.resolve({
      store: opened.store,
      restart: () => {
        opened.close();
        opened = open(folder);
        return Promise.resolve(opened.store);
      },
      close: () => {
        opened.close();
        rmSync(folder, { recursive: true, force: true });
        return Promise.resolve();
      },
    });
  },
  80,
);
