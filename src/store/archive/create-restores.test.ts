import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder } from "../testing/a-store.ts";
import { createRestores } from "./create-restores.ts";
import { prepareRestore } from "./restoring/prepare-restore.ts";
import { aBackup, aPartyFolder, NEVER } from "./testing/a-party-folder.ts";

async function* chunksOf(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

/** Sends something and then breaks off. */
async function* brokenOff(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from("half"));
  throw new Error("aborted");
}

const aBox = () => {
  const folder = aFolder();
  return { folder, restores: createRestores(folder, () => 0), inbox: join(folder, "restore") };
};

describe("an archive that comes in", () => {
  it("is kept as it was sent", async () => {
    const { restores, inbox } = aBox();

    const received = await restores.receive(chunksOf("ab", "cd"), 4);

    const path = received.ok ? received.value : "";
    expect(readFileSync(path, "utf8")).toBe("abcd");
    expect(readdirSync(inbox)).toEqual([path.slice(inbox.length + 1)]);
  });

  it("and breaks off is not kept", async () => {
    const { restores, inbox } = aBox();

    const broken = await restores.receive(brokenOff(), undefined);
    const short = await restores.receive(chunksOf("ab"), 3);

    expect([broken, short]).toMatchObject([{ code: "broken-off" }, { code: "broken-off" }]);
    expect(readdirSync(inbox)).toEqual([]);
  });

  it("is refused before it comes when it is larger than the disk", async () => {
    const { restores, inbox } = aBox();

    const refused = await restores.receive(chunksOf("ab"), 2 ** 50);

    expect(refused).toMatchObject({
      code: "storage-full",
      detail: expect.stringMatching(/are missing$/),
    });
    expect(readdirSync(inbox)).toEqual([]);
  });

  it("waits for no other one: it is refused", async () => {
    const { restores } = aBox();
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    async function* slow(): AsyncGenerator<Uint8Array> {
      await gate;
      yield Buffer.from("first");
    }

    const first = restores.receive(slow(), undefined);
    const second = await restores.receive(chunksOf("second"), undefined);
    go();

    expect(second).toMatchObject({ ok: false, code: "restore-busy" });
    expect((await first).ok).toBe(true);
    expect((await restores.receive(chunksOf("third"), undefined)).ok).toBe(true);
  });

  it("cannot be kept where nothing can be written, and that is told", async () => {
    const { folder, restores } = aBox();
    writeFileSync(join(folder, "restore"), "a file in the way");

    const failed = await restores.receive(chunksOf("ab"), 2);

    expect(failed).toMatchObject({ ok: false, code: "storage-failed" });
  });
});

describe("a decision", () => {
  it("needs a backup that was found good", async () => {
    const { restores } = aBox();

    expect(await restores.decide()).toMatchObject({ code: "nothing-to-restore" });
  });

  it("says what comes, and is on the disk", async () => {
    const { folder, party } = aPartyFolder();
    const { target } = await aBackup(folder);
    const order = { dataFolder: folder, signal: NEVER, onBytes: () => undefined };
    await prepareRestore({ ...order, archive: target });

    const decided = await createRestores(folder, () => 0).decide();

    expect(decided).toMatchObject({ ok: true, value: { counts: { guests: party.guests.size } } });
    expect(existsSync(join(folder, "restore.json"))).toBe(true);
  });
});
