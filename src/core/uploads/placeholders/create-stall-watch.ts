import type { UploadParts } from "../upload-parts.ts";
import type { createPlaceholders } from "./create-placeholders.ts";

/** Long enough for a phone that sleeps or looks for its Wi-Fi; its file may come even later. */
const STALLED_AFTER_MS = 10 * 60_000;

/**
 * Looks for songs in the queue of whose files nothing has come for a while: who left in the middle of
 * sending must not keep a place, and votes, until the next day. Nor whose upload is gone.
 */
export const createStallWatch = (
  { ledger, files, environment }: Pick<UploadParts, "ledger" | "files" | "environment">,
  placeholders: Pick<ReturnType<typeof createPlaceholders>, "waiting" | "settle">,
) => {
  const seen = new Map<string, { readonly size: number; readonly sinceMs: number }>();

  const look = async (uploadId: string): Promise<void> => {
    const upload = await ledger.upload(uploadId);
    if (!upload) return await placeholders.settle(uploadId, undefined);
    if (upload.state !== "receiving") return;
    const size = (await files.size(uploadId)) ?? 0;
    const before = seen.get(uploadId);
    if (before?.size !== size) seen.set(uploadId, { size, sinceMs: environment.nowMs() });
    else if (environment.nowMs() - before.sinceMs >= STALLED_AFTER_MS)
      await placeholders.settle(uploadId, undefined);
  };

  return async (): Promise<void> => {
    const waiting = placeholders.waiting();
    for (const uploadId of seen.keys()) if (!waiting.includes(uploadId)) seen.delete(uploadId);
    for (const uploadId of waiting) await look(uploadId);
  };
};
