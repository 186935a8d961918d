import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AdmissionRules, judgeAdmission, type UploadUsage } from "./judge-admission.ts";

const rules: AdmissionRules = {
  dayStartMs: 0,
  guestBytesMax: 100,
  guestUnfinishedMax: 3,
  allUnfinishedMax: 20,
  roomBytes: 1000,
};
const nothing: UploadUsage = {
  guestBytes: 0,
  guestUnfinished: 0,
  allUnfinished: 0,
  promisedBytes: 0,
};

describe("who may bring one more file", () => {
  it.each([
    ["the first file of the evening", nothing, 100, "ok"],
    ["a file one byte too long for the guest's day", nothing, 101, "upload-quota"],
    ["what fits into the rest of the day", { ...nothing, guestBytes: 60 }, 40, "ok"],
    ["what does not fit into the rest", { ...nothing, guestBytes: 60 }, 41, "upload-quota"],
    ["a fourth at once", { ...nothing, guestUnfinished: 3 }, 1, "too-many-uploads"],
    ["a twenty-first of all", { ...nothing, allUnfinished: 20 }, 1, "too-many-uploads"],
    ["what others were promised", { ...nothing, promisedBytes: 950 }, 51, "storage-full"],
    ["the last free space", { ...nothing, promisedBytes: 950 }, 50, "ok"],
  ])("%s", (_, usage, bytes, expected) => {
    const judged = judgeAdmission(usage, bytes, rules);

    expect(judged.ok ? "ok" : judged.code).toBe(expected);
  });

  it("never promises more than there is, whoever comes in whatever order", () => {
    const wishes = fc.array(
      fc.record({ guest: fc.integer({ min: 0, max: 9 }), bytes: fc.nat(300) }),
    );

    fc.assert(
      fc.property(wishes, (all) => {
        const admitted: { guest: number; bytes: number }[] = [];
        for (const wish of all) {
          const own = admitted.filter(({ guest }) => guest === wish.guest);
          const sum = (list: readonly { bytes: number }[]) =>
            list.reduce((total, { bytes }) => total + bytes, 0);
          const usage = {
            guestBytes: sum(own),
            guestUnfinished: own.length,
            allUnfinished: admitted.length,
            promisedBytes: sum(admitted),
          };
          if (judgeAdmission(usage, wish.bytes, rules).ok) admitted.push(wish);
          expect(sum(admitted)).toBeLessThanOrEqual(rules.roomBytes);
          expect(admitted.length).toBeLessThanOrEqual(rules.allUnfinishedMax);
          expect(sum(admitted.filter(({ guest }) => guest === wish.guest))).toBeLessThanOrEqual(
            rules.guestBytesMax,
          );
        }
      }),
    );
  });
});
