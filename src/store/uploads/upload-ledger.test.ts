import { describe, expect, it } from "vitest";
import { uploadLedgerContract } from "../../core/testing/upload-ledger-contract.ts";
import { anOpenStore } from "../testing/a-store.ts";

describe("the ledger of uploads in the store", () => {
  uploadLedgerContract(() => anOpenStore());

  it("is the same after a restart", async () => {
    const before = await anOpenStore();
    const upload = {
      uploadId: "one",
      guestId: "ada",
      name: "Jóga.mp3",
      bytes: 3,
      createdAtMs: 5,
      state: "receiving",
      jobId: undefined,
      trackId: undefined,
    } as const;
    const rules = {
      dayStartMs: 0,
      guestBytesMax: 10,
      guestUnfinishedMax: 3,
      allUnfinishedMax: 20,
      roomBytes: 10,
    };
    await before.admitUpload(upload, rules);
    await before.stop();

    const after = await anOpenStore(before.folder);

    expect(await after.openUploads()).toEqual([upload]);
  });
});
