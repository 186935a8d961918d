import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFolder } from "../../testing/a-store.ts";
import { aBackupInMemory, filesIn, NEVER, partyIn } from "../testing/a-party-folder.ts";
import { unpackVerified } from "./unpack-verified.ts";

/** Node ends a stream of zstd with a frame that has nothing in it. */
const EMPTY_FRAME_BYTES = 13;

describe("a backup that suffered", () => {
  /** What comes out of it: undefined if it is refused, as it has to be, by its code. */
  const unpacked = async (bytes: Buffer, folder: string) => {
    const into = join(mkdtempSync(join(folder, "try-")), "party");
    const archive = `${into}.tar.zst`;
    writeFileSync(archive, bytes);
    const order = { archive, into, isKept: false, signal: NEVER, onBytes: () => undefined };
    try {
      await unpackVerified(order);
      return { party: partyIn(into), files: filesIn(into) };
    } catch (error) {
      expect(error).toHaveProperty("failure.code", "broken-archive");
      return undefined;
    } finally {
      rmSync(archive);
    }
  };

  it("by one flipped bit anywhere is refused, or is as good as before", async () => {
    const { bytes: whole, ...good } = await aBackupInMemory();
    const folder = aFolder();
    let refused = 0;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const found = await unpacked(bytes, folder);
        runs += 1;
        if (found === undefined) refused += 1;
        else expect(found).toEqual(good);
      }),
      // As many in its middle as at its ends.
      { numRuns: 300, unbiased: true },
    );
    // A few bits of zstd's head mean nothing.
    expect(refused).toBeGreaterThan(0.97 * runs);
  });

  it("by a flipped bit in its first or last bytes is refused, or is as good as before", async () => {
    const { bytes: whole, ...good } = await aBackupInMemory();
    const folder = aFolder();
    const ends = [...Array(24).keys()].flatMap((at) => [at, whole.length - 1 - at]);
    for (const at of ends) {
      for (const bit of [0, 3, 4, 7]) {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const found = await unpacked(bytes, folder);
        if (found !== undefined) expect(found).toEqual(good);
      }
    }
  });

  it("by being cut off anywhere is refused, unless only its empty end is missing", async () => {
    const { bytes: whole, ...good } = await aBackupInMemory();
    const folder = aFolder();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        const found = await unpacked(whole.subarray(0, length), folder);
        if (length < whole.length - EMPTY_FRAME_BYTES) expect(found).toBeUndefined();
        else if (found !== undefined) expect(found).toEqual(good);
      }),
      { numRuns: 150, examples: [[0], [1], [whole.length - 1], [whole.length - 14]] },
    );
  });
});
