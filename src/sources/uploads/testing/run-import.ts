import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { FileOutcome, KnownFile } from "../../../core/ports/collection.ts";
import { tagKey } from "../../../lib/fold-text.ts";
import type { FromJob, ToJob } from "../../../lib/job-child/messages.ts";
import { createUploadKinds } from "../import-kind.ts";

type End = Extract<FromJob, { type: "done" | "failed" | "skipped" }>;

/** A data folder, a collection, and the real job in a process of its own. */
export const anImporter = () => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-import-upload-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const uploadsFolder = join(folder, "uploads");
  mkdirSync(join(uploadsFolder, ".partial"), { recursive: true });
  const outcomes: FileOutcome[] = [];
  const folders: string[] = [];
  const tracks: string[] = [];
  const [kind] = createUploadKinds({
    collection: {
      knownFiles: (afterPath) => Promise.resolve(afterPath === "" ? outcomes.map(asKnown) : []),
      putFiles: (files) => Promise.resolve(void outcomes.push(...files)),
      putFolder: (path) => Promise.resolve(void folders.push(path)),
    },
    ledger: { setUploadTrack: (_, trackId) => Promise.resolve(void tracks.push(trackId)) },
    uploadsFolder,
    coverFolder: join(folder, "covers"),
    onTracks: () => undefined,
  });
  if (!kind) throw new Error("there is no kind");

  return {
    folder,
    uploadsFolder,
    outcomes,
    folders,
    tracks,
    kind,
    /** What a guest brought. */
    bring: (uploadId: string, bytes: Uint8Array | string): string => {
      const path = join(uploadsFolder, ".partial", uploadId);
      writeFileSync(path, bytes);
      return path;
    },
    import: async (uploadId: string, name: string, environment: NodeJS.ProcessEnv = {}) => {
      const order = kind.order({ uploadId, name }, "job");
      const child = fork(fileURLToPath(order.script), [], {
        execArgv: [],
        env: { PATH: process.env["PATH"], ...environment },
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      const said: FromJob[] = [];
      const end = new Promise<End>((resolve, reject) => {
        child.on("message", (message: FromJob) => {
          said.push(message);
          if (message.type === "news") {
            const { number } = message;
            void Promise.resolve(order.onNews?.(message.news)).then(() =>
              child.send({ type: "heard", number } satisfies ToJob),
            );
          }
          if (["done", "failed", "skipped"].includes(message.type)) resolve(message as End);
        });
        child.once("exit", (code) => reject(new Error(`it ended with ${code} and no word`)));
      });
      for await (const page of order.pages ?? []) child.send({ type: "page", page });
      child.send({
        type: "start",
        jobId: "job",
        input: { uploadId, name },
        artifactFolder: join(folder, "artifacts"),
        config: order.config,
      } satisfies ToJob);
      return { end: await end, said };
    },
  };
};

const asKnown = (outcome: FileOutcome): KnownFile => {
  if (outcome.kind !== "imported") throw new Error(`${outcome.kind} was not expected`);
  const { path, size, mtimeMs, contentId } = outcome.track;
  return { path, size, mtimeMs, contentId, state: "ok", tagKey: tagKey(outcome.track) };
};
