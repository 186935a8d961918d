import { expect, it } from "vitest";
import type { UploadLedger, UploadRecord } from "../ports/uploads.ts";
import type { AdmissionRules } from "../uploads/judge-admission.ts";

const RULES: AdmissionRules = {
  dayStartMs: 1000,
  guestBytesMax: 100,
  guestUnfinishedMax: 3,
  allUnfinishedMax: 5,
  roomBytes: 10_000,
};

const anUpload = (uploadId: string, more: Partial<UploadRecord> = {}): UploadRecord => ({
  uploadId,
  guestId: "ada",
  name: "Song.mp3",
  bytes: 10,
  createdAtMs: 2000,
  state: "receiving",
  jobId: undefined,
  trackId: undefined,
  ...more,
});

/** What every ledger keeps to. `aLedger` makes an empty one. */
export const uploadLedgerContract = (aLedger: () => Promise<UploadLedger>): void => {
  it("remembers an upload that it let in, and its changes", async () => {
    const ledger = await aLedger();
    const upload = anUpload("one");

    await ledger.admitUpload(upload, RULES);
    expect(await ledger.upload("one")).toEqual(upload);
    const checking = { ...upload, bytes: 8, state: "checking", jobId: "job" } as const;
    await ledger.changeUpload(checking);

    expect(await ledger.upload("one")).toEqual(checking);
    expect(await ledger.openUploads()).toEqual([checking]);
  });

  it("knows nothing of one that it refused", async () => {
    const ledger = await aLedger();

    const judged = await ledger.admitUpload(anUpload("big", { bytes: 101 }), RULES);

    expect(judged).toMatchObject({ ok: false, code: "upload-quota" });
    expect(await ledger.upload("big")).toBeUndefined();
  });

  it("counts a guest's day together, however many files are begun at once", async () => {
    const ledger = await aLedger();
    const rules = { ...RULES, guestUnfinishedMax: 99, allUnfinishedMax: 99 };

    const judged = await Promise.all(
      Array.from({ length: 30 }, (_, number) =>
        ledger.admitUpload(anUpload(`upload-${number}`), rules),
      ),
    );

    expect(judged.filter(({ ok }) => ok)).toHaveLength(10);
    expect(await ledger.uploadedBytes("ada", 1000)).toBe(100);
  });

  it("lets three of a guest arrive at once, and more when one is checked", async () => {
    const ledger = await aLedger();
    for (const id of ["one", "two", "three"]) await ledger.admitUpload(anUpload(id), RULES);

    const fourth = await ledger.admitUpload(anUpload("four"), RULES);
    await ledger.changeUpload(anUpload("one", { state: "checking", jobId: "job" }));
    const again = await ledger.admitUpload(anUpload("four"), RULES);

    expect(fourth).toMatchObject({ ok: false, code: "too-many-uploads" });
    expect(again.ok).toBe(true);
  });

  it("lets no more arrive at once than there is room for", async () => {
    const ledger = await aLedger();
    const rules = { ...RULES, roomBytes: 25 };

    await ledger.admitUpload(anUpload("one"), rules);
    await ledger.admitUpload(anUpload("two", { guestId: "bob" }), rules);
    const third = await ledger.admitUpload(anUpload("three", { guestId: "cyd" }), rules);

    expect(third).toMatchObject({ ok: false, code: "storage-full" });
  });

  it("gives the bytes of a dropped upload back, and counts only the day", async () => {
    const ledger = await aLedger();
    await ledger.admitUpload(anUpload("old", { createdAtMs: 999, bytes: 90 }), RULES);
    await ledger.admitUpload(anUpload("bad", { bytes: 90 }), RULES);

    await ledger.dropUpload("bad");
    const judged = await ledger.admitUpload(anUpload("new", { bytes: 100 }), RULES);

    expect(judged.ok).toBe(true);
    expect(await ledger.uploadedBytes("ada", 1000)).toBe(100);
  });

  it("forgets kept ones of before, and no others", async () => {
    const ledger = await aLedger();
    await ledger.admitUpload(anUpload("kept"), RULES);
    await ledger.changeUpload(anUpload("kept", { state: "kept", jobId: "job" }));
    await ledger.admitUpload(anUpload("open"), RULES);

    await ledger.forgetUploads(2000);
    expect(await ledger.upload("kept")).toBeDefined();
    await ledger.forgetUploads(2001);

    expect(await ledger.upload("kept")).toBeUndefined();
    expect(await ledger.upload("open")).toBeDefined();
  });

  it("remembers which track it became, whoever changes the rest meanwhile", async () => {
    const ledger = await aLedger();
    await ledger.admitUpload(anUpload("one"), RULES);

    await ledger.setUploadTrack("one", "track");
    await ledger.changeUpload(anUpload("one", { state: "kept", jobId: "job" }));

    expect(await ledger.upload("one")).toMatchObject({ state: "kept", trackId: "track" });
  });

  it("does not bring back what was dropped", async () => {
    const ledger = await aLedger();

    await ledger.changeUpload(anUpload("gone"));

    expect(await ledger.upload("gone")).toBeUndefined();
  });
};
