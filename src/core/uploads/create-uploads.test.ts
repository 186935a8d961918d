import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, it, onTestFinished } from "vitest";
import { defaultSettings } from "../../domain/settings.ts";
import { createPartialFiles } from "../../sources/uploads/partial-files.ts";
import { waitFor } from "../../testing/wait-for.ts";
import { createFakeEnvironment } from "../testing/fake-environment.ts";
import { createFakeUploadJobs } from "../testing/fake-upload-jobs.ts";
import { createFakeUploadLedger } from "../testing/fake-upload-ledger.ts";
import { createUploads } from "./create-uploads.ts";
import type { UploadParts } from "./upload-parts.ts";

const ADA = { guestId: "ada", isHost: false };
const A_DAY_MS = 24 * 3_600_000;

const aDesk = async () => {
  const folder = await mkdtemp(join(tmpdir(), "rumpus-desk-"));
  const environment = createFakeEnvironment();
  const jobs = createFakeUploadJobs();
  const parts: UploadParts = {
    ledger: createFakeUploadLedger(),
    files: createPartialFiles(folder),
    jobs,
    settings: () => ({ ...defaultSettings, uploads: "guests" }),
    environment,
    log: () => undefined,
  };
  const start = async () => {
    const uploads = createUploads(parts);
    onTestFinished(uploads.stop);
    await uploads.start();
    return uploads;
  };
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const uploads = await start();
  const bring = async (bytes: number, sent = bytes) => {
    const created = await uploads.create(ADA, { name: "Song.mp3", bytes });
    if (!created.ok) throw new Error(created.detail);
    await uploads.append(created.value, 0, Readable.from([Buffer.alloc(sent)]));
    return created.value;
  };
  return { ...parts, jobs, environment, uploads, bring, restart: start };
};

it("forgets an unfinished upload a day after it was begun, and no younger one", async () => {
  const desk = await aDesk();
  const old = await desk.bring(100, 50);
  desk.environment.wait(A_DAY_MS / 2);
  const young = await desk.bring(100, 50);

  desk.environment.wait(A_DAY_MS / 2 + 1);
  await desk.restart();

  expect(await desk.files.list()).toEqual([young.uploadId]);
  expect(await desk.ledger.upload(old.uploadId)).toBeUndefined();
});

it("removes files that nobody knows when it starts", async () => {
  const desk = await aDesk();
  const known = await desk.bring(100, 50);
  await desk.files.create("stray");
  await desk.files.create("stray.covers");

  await desk.restart();

  expect(await desk.files.list()).toEqual([known.uploadId]);
});

it.each([
  ["succeeded", "kept"],
  ["failed", undefined],
] as const)("takes note after a restart that a check %s meanwhile", async (state, expected) => {
  const desk = await aDesk();
  const { uploadId } = await desk.bring(100);
  // The daemon died before it could write down how the check ended.
  await desk.uploads.complete(uploadId, false);
  const upload = await desk.ledger.upload(uploadId);
  desk.jobs.end("job-1", state);
  await waitFor("the end", async () => (await desk.ledger.openUploads()).length === 0);
  if (upload) {
    await desk.ledger.dropUpload(uploadId);
    await desk.ledger.admitUpload(upload, {
      dayStartMs: 0,
      guestBytesMax: 1e9,
      guestUnfinishedMax: 9,
      allUnfinishedMax: 9,
      roomBytes: 1e9,
    });
  }

  await desk.restart();

  expect((await desk.ledger.upload(uploadId))?.state).toBe(expected);
});

it("has a file checked anew when its run is not known any more", async () => {
  const desk = await aDesk();
  const { uploadId } = await desk.bring(100);
  await desk.uploads.complete(uploadId, false);
  desk.jobs.forget("job-1");

  await desk.restart();

  expect(desk.jobs.all()).toHaveLength(1);
  expect((await desk.ledger.upload(uploadId))?.state).toBe("checking");
});

it("frees a day's bytes when the day is over", async () => {
  const desk = await aDesk();
  const { uploadId } = await desk.bring(1000);
  await desk.uploads.complete(uploadId, false);
  desk.jobs.end("job-1", "succeeded");
  await waitFor("it to be kept", async () => (await desk.ledger.openUploads()).length === 0);
  const left = async (): Promise<number> => (await desk.uploads.allowance(ADA)).bytesLeft;

  const before = await left();
  desk.environment.wait(A_DAY_MS + 1);

  expect(before).toBe(500_000_000 - 1000);
  expect(await left()).toBe(500_000_000);
});
