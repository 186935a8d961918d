import type { FileOutcome } from "../../../core/ports/collection.ts";
import { JobError } from "../../../lib/job-child/job-error.ts";
import type { ImportNews } from "./import-messages.ts";

/** So many tracks go into one write: votes wait behind it for some milliseconds, not more. */
const BATCH = 40;
/** Songs whose covers are being made while the next ones are read. */
const WAITING_MAX = 24;

/**
 * Tells the daemon what became of the files, in their order: a duplicate comes after its original. One
 * batch is stored while the next is collected, never more.
 */
export const createTeller = (tell: (news: ImportNews) => Promise<void>) => {
  const waiting: Promise<FileOutcome>[] = [];
  let batch: FileOutcome[] = [];
  let stored: Promise<void> = Promise.resolve();

  const send = async (news: ImportNews): Promise<void> => {
    await stored;
    stored = tell(news).catch((error: unknown) => {
      throw new JobError("storage-failed", `the library could not be written: ${error}`, {
        todo: "See whether the card is full, then start the import again.",
        isTransient: true,
      });
    });
    // Whoever waits next hears of it.
    stored.catch(() => undefined);
  };
  const take = async (outcome: FileOutcome): Promise<void> => {
    batch.push(outcome);
    if (batch.length >= BATCH) await flushBatch();
  };
  const flushBatch = async (): Promise<void> => {
    if (batch.length === 0) return;
    const files = batch;
    batch = [];
    await send({ kind: "files", files });
  };

  return {
    put: async (outcome: Promise<FileOutcome>): Promise<void> => {
      waiting.push(outcome);
      for (const first of waiting.splice(0, Math.max(0, waiting.length - WAITING_MAX)))
        await take(await first);
    },
    /** Resolves when everything before is stored, and this. */
    tell: async (news: ImportNews): Promise<void> => {
      await send(news);
      await stored;
    },
    flush: async (): Promise<void> => {
      for (const outcome of waiting.splice(0)) await take(await outcome);
      await flushBatch();
      await stored;
    },
  };
};

export type Teller = ReturnType<typeof createTeller>;
