import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import type { EntryId } from "../../domain/ids.ts";
import { defaultSettings } from "../../domain/settings.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { guest } from "../../domain/testing/names.ts";
import { createPartialFiles } from "../../sources/uploads/partial-files.ts";
import { waitFor } from "../../testing/wait-for.ts";
import type { UploadRecord } from "../ports/uploads.ts";
import { aStage, as, turns } from "../testing/a-stage.ts";
import { createFakeEnvironment } from "../testing/fake-environment.ts";
import { createFakeUploadJobs } from "../testing/fake-upload-jobs.ts";
import { createFakeUploadLedger } from "../testing/fake-upload-ledger.ts";
import { castVote } from "../use-cases/cast-vote.ts";
import { changeSettings } from "../use-cases/change-settings.ts";
import { removeEntry } from "../use-cases/edit-queue.ts";
import { changeGuest } from "../use-cases/guests/change-guest.ts";
import { createUploads } from "./create-uploads.ts";
import type { UploadParts } from "./upload-parts.ts";
import type { Uploader } from "./upload-rules.ts";

const ADA = { guestId: "ada", isHost: false };
const bySystem = { by: { kind: "system" }, atMs: 0 } as const;
const A_DAY_MS = 24 * 3_600_000;

const aDesk = async () => {
  const folder = await mkdtemp(join(tmpdir(), "rumpus-desk-"));
  const environment = createFakeEnvironment();
  const jobs = createFakeUploadJobs();
  const { stage, store, library } = await aStage();
  const parts: UploadParts = {
    stage,
    ledger: createFakeUploadLedger(),
    files: createPartialFiles(folder),
    jobs,
    settings: () => ({ ...defaultSettings, uploads: "guests" }),
    environment,
    log: () => undefined,
  };
  const start = async (other: Partial<UploadParts> = {}) => {
    const uploads = createUploads({ ...parts, ...other });
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
  return { ...parts, jobs, store, library, environment, uploads, bring, restart: start };
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

it("keeps an upload that begins while it looks what is there when it starts", async () => {
  const desk = await aDesk();
  const { openUploads } = desk.ledger;
  let begun: Promise<UploadRecord> | undefined;
  const meanwhile = async () => {
    const open = await openUploads();
    begun ??= desk.bring(100, 50);
    await begun;
    return open;
  };

  await desk.restart({ ledger: { ...desk.ledger, openUploads: meanwhile } });

  expect(await desk.files.list()).toEqual([(await begun)?.uploadId]);
});

it("keeps a place that was taken just now and has no file yet, for two minutes", async () => {
  const desk = await aDesk();
  const { uploadId } = await desk.bring(100, 50);
  await desk.files.remove(uploadId);
  const isThere = async () => (await desk.ledger.upload(uploadId)) !== undefined;

  await desk.restart();
  const early = await isThere();
  desk.environment.wait(2 * 60_000 + 1);
  await desk.restart();

  expect([early, await isThere()]).toEqual([true, false]);
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

describe("a file that is asked for before it is here", () => {
  const REQUEST = { name: "My_Song.mp3", bytes: 100, isRequest: true };
  const aRequest = async (who: Uploader = ADA) => {
    const desk = await aDesk();
    const created = await desk.uploads.create(who, REQUEST);
    if (!created.ok) throw new Error(created.code);
    const { uploadId } = created.value;
    const queue = () => desk.stage.party.newest().queue;
    const arrive = async () => {
      await desk.uploads.append(created.value, 0, Readable.from([Buffer.alloc(100)]));
      const run = await desk.uploads.complete(uploadId, false);
      return run.ok ? run.value.jobId : "";
    };
    return { ...desk, uploadId, queue, arrive };
  };

  it("waits in the queue by the name of the file, and cannot play yet", async () => {
    const { queue, uploadId } = await aRequest();

    expect(queue()).toMatchObject([
      {
        entryId: uploadId,
        requestedBy: "ada",
        score: 1,
        track: { title: "My_Song", isPending: true },
      },
    ]);
  });

  it("becomes the song that it is, with its votes", async () => {
    const desk = await aRequest();
    desk.library.put(aTrack("right", { title: "The right name" }));
    await castVote(desk.stage, as("bob"), desk.uploadId as EntryId, 1);
    const jobId = await desk.arrive();

    await desk.ledger.setUploadTrack(desk.uploadId, "right");
    desk.jobs.end(jobId, "succeeded");
    await waitFor("the song", () => desk.queue()[0]?.track.isPending === undefined);

    expect(desk.queue()).toMatchObject([
      { entryId: desk.uploadId, score: 2, track: { title: "The right name" } },
    ]);
  });

  it("becomes the song that the library had before", async () => {
    const desk = await aRequest();
    desk.library.put(aTrack("old"));
    const jobId = await desk.arrive();

    await desk.ledger.setUploadTrack(desk.uploadId, "old");
    desk.jobs.end(jobId, "skipped");
    await waitFor("the file's end", async () => (await desk.files.list()).length === 0);

    expect(desk.queue()).toMatchObject([{ entryId: desk.uploadId, track: { trackId: "old" } }]);
  });

  it.each([
    [
      "is not music",
      async (desk: Awaited<ReturnType<typeof aRequest>>) => {
        desk.jobs.end(await desk.arrive(), "failed");
      },
    ],
    [
      "is taken back",
      (desk: Awaited<ReturnType<typeof aRequest>>) => desk.uploads.remove(desk.uploadId),
    ],
    [
      "is never sent",
      async (desk: Awaited<ReturnType<typeof aRequest>>) => {
        desk.environment.wait(A_DAY_MS + 1);
        await desk.restart();
      },
    ],
  ])("leaves the queue when the file %s", async (_, happen) => {
    const desk = await aRequest();

    await happen(desk);
    await waitFor("the entry's end", () => desk.queue().length === 0);

    expect(desk.queue()).toEqual([]);
  });

  it("is refused as a whole when the guest may not ask for it", async () => {
    const desk = await aDesk();
    const limits = { waitingPerGuest: 1 };
    await changeSettings(desk.stage, as("host"), limits);
    await desk.uploads.create(ADA, REQUEST);

    const second = await desk.uploads.create(ADA, { ...REQUEST, name: "Other.mp3" });

    expect(second).toMatchObject({ ok: false, code: "too-many-waiting" });
    expect(desk.stage.party.newest().queue).toHaveLength(1);
    expect(await desk.ledger.openUploads()).toHaveLength(1);
    expect(await desk.files.list()).toHaveLength(1);
  });

  it("may be withdrawn while the file is still coming", async () => {
    const desk = await aRequest();
    await removeEntry(desk.stage, as("ada"), desk.uploadId as EntryId);
    const jobId = await desk.arrive();

    desk.jobs.end(jobId, "succeeded");
    await waitFor(
      "the file",
      async () => (await desk.ledger.upload(desk.uploadId))?.state === "kept",
    );

    expect(desk.queue()).toEqual([]);
  });

  it("is put right after a restart: what came while nobody looked plays, what is gone leaves", async () => {
    const desk = await aRequest();
    const other = await desk.uploads.create(ADA, { ...REQUEST, name: "Gone.mp3" });
    desk.library.put(aTrack("right"));
    const upload = await desk.ledger.upload(desk.uploadId);
    if (!upload || !other.ok) throw new Error("there is no upload");
    await desk.ledger.changeUpload({ ...upload, state: "kept" });
    await desk.ledger.setUploadTrack(desk.uploadId, "right");
    await desk.ledger.dropUpload(other.value.uploadId);

    await desk.restart();
    await waitFor("order", () => desk.queue().every(({ track }) => !track.isPending));

    expect(desk.queue().map(({ track }) => track.trackId)).toEqual(["right"]);
  });
});

it("starts on a full card, and what is gone has left the queue", async () => {
  const desk = await aDesk();
  const asked = await desk.uploads.create(ADA, { name: "Gone.mp3", bytes: 100, isRequest: true });
  if (!asked.ok) throw new Error(asked.code);
  await desk.ledger.dropUpload(asked.value.uploadId);
  desk.store.failWith("storage-full");

  await desk.restart();
  await turns();

  expect(desk.stage.party.newest().queue).toEqual([]);
});

describe("a guest who may ask for nothing", () => {
  it.each(["muted", "banned"] as const)("brings nothing: %s", async (standing) => {
    const desk = await aDesk();
    await desk.stage.party.send(
      { kind: "join-party", guestId: guest("ada"), name: "Ada", hue: 0, ...bySystem },
      { answer: () => undefined },
    );
    const upload = await desk.bring(100, 50);

    await changeGuest(desk.stage, as("host"), guest("ada"), { standing });
    const answers = [
      await desk.uploads.create(ADA, { name: "New.mp3", bytes: 10 }),
      desk.uploads.mayUpload(ADA),
      desk.uploads.mayUpload({ ...ADA, isHost: true }),
    ];

    const code = `guest-${standing}`;
    expect(answers).toMatchObject([{ ok: false, code }, { ok: false, code }, { ok: true }]);
    expect(await desk.uploads.allowance(ADA)).toMatchObject({ isAllowed: false, bytesLeft: 0 });
    expect((await desk.ledger.upload(upload.uploadId))?.state).toBe("receiving");
  });
});
