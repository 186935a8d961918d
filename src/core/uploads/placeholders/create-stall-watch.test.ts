import { expect, it } from "vitest";
import { createFakeEnvironment } from "../../testing/fake-environment.ts";
import { createFakeUploadLedger } from "../../testing/fake-upload-ledger.ts";
import { createStallWatch } from "./create-stall-watch.ts";

const NO_LIMITS = {
  dayStartMs: 0,
  guestBytesMax: 1000,
  guestUnfinishedMax: 9,
  allUnfinishedMax: 9,
  roomBytes: 1000,
};
const A_MINUTE_MS = 60_000;

/** A song that waits for its file, and somebody who looks every minute. */
const aSong = async () => {
  const environment = createFakeEnvironment();
  const ledger = createFakeUploadLedger();
  const upload = {
    uploadId: "song",
    guestId: "ada",
    name: "Song.mp3",
    bytes: 100,
    createdAtMs: environment.nowMs(),
    state: "receiving",
    jobId: undefined,
    trackId: undefined,
  } as const;
  await ledger.admitUpload(upload, NO_LIMITS);
  let size = 1;
  const gone: string[] = [];
  const look = createStallWatch(
    { environment, ledger, files: { size: () => Promise.resolve(size) } as never },
    {
      waiting: () => (gone.length === 0 ? ["song"] : []),
      settle: (uploadId) => Promise.resolve(void gone.push(uploadId)),
    },
  );
  return {
    gone,
    isDropped: () => ledger.dropUpload("song"),
    isChecked: () => ledger.changeUpload({ ...upload, state: "checking" }),
    minutes: async (count: number, growing = 0) => {
      for (let minute = 0; minute < count; minute += 1) {
        size += growing;
        await look();
        environment.wait(A_MINUTE_MS);
      }
    },
  };
};

it("gives a song up when nothing of its file has come for ten minutes", async () => {
  const { minutes, gone } = await aSong();

  await minutes(10);
  const early = [...gone];
  await minutes(1);

  expect([early, gone]).toEqual([[], ["song"]]);
});

it("waits for a file that comes slowly", async () => {
  const { minutes, gone } = await aSong();

  await minutes(30, 1);

  expect(gone).toEqual([]);
});

it("waits for a file that is here and is being checked", async () => {
  const { minutes, gone, isChecked } = await aSong();
  await isChecked();

  await minutes(30);

  expect(gone).toEqual([]);
});

it("gives a song up at once when its upload is gone", async () => {
  const { minutes, gone, isDropped } = await aSong();
  await isDropped();

  await minutes(1);

  expect(gone).toEqual(["song"]);
});
