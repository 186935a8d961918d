import { join } from "node:path";
import { onTestFinished } from "vitest";
import { aCommit } from "../../core/testing/party-store-contract.ts";
import { evolveAll } from "../../domain/evolve.ts";
import { openForReading } from "../open.ts";
import { backUp } from "../recovery/backup.ts";
import { serveWriter } from "../serve-writer.ts";
import { aFile, aFolder, imports, START_MS } from "./a-store.ts";

/** The store's writer on real files, without its thread. The volume tells one state from another. */
export const aWriter = (folder = aFolder(), nowMs = START_MS) => {
  const writer = serveWriter({ folder, commitDelayMs: 0, synchronous: "FULL" });
  const opened = writer.open(nowMs);
  let isOpen = opened.ok;
  const close = (): void => {
    if (isOpen) writer.close();
    isOpen = false;
  };
  onTestFinished(close);
  return {
    ...writer,
    opened,
    folder,
    path: join(folder, "rumpus.db"),
    recovery: opened.ok ? opened.value.recovery : undefined,
    close,
    /** As the backup's thread does it; answers the path. */
    backUp: (atMs: number): string => {
      const db = openForReading(join(folder, "rumpus.db"));
      try {
        return backUp(db, join(folder, "backups"), atMs);
      } finally {
        db.close();
      }
    },
    /** A library of some hundred pages, so that there is a middle to damage. */
    fill: () =>
      writer.putFiles(
        imports(
          ...Array.from({ length: 2000 }, (_, number) =>
            aFile(`song ${number} by band ${number % 50}`),
          ),
        ),
        nowMs,
      ),
    setVolume: (volumePct: number) => {
      const party = writer.load();
      const events = [{ kind: "volume-set", volumePct, atMs: nowMs }] as const;
      return writer.commit(aCommit(events, evolveAll(party, events)));
    },
    volume: (): number => writer.load().playback.volumePct,
  };
};
