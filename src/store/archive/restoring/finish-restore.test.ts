import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { aFolder } from "../../testing/a-store.ts";
import {
  aBackupInMemory,
  aPartyFolder,
  filesIn,
  NEVER,
  partyIn,
  putFile,
} from "../testing/a-party-folder.ts";
import { decideRestore } from "./decide-restore.ts";
import { finishRestore } from "./finish-restore.ts";
import { prepareRestore } from "./prepare-restore.ts";

const CHILD = fileURLToPath(new URL("../testing/finish-until-killed.ts", import.meta.url));
const NOW_MS = Date.UTC(2026, 10, 21, 4, 5, 6);
const OLD_FILES = { "host-pin.txt": "old\n", "uploads/old.mp3": "old", "plugins/old.mjs": "old" };

const finishUntilKilled = (folder: string, killAt: number) => {
  const { stdout, signal } = spawnSync(process.execPath, [CHILD, folder, String(killAt)], {
    encoding: "utf8",
  });
  return { isKilled: signal === "SIGKILL", steps: Number(stdout) };
};

type Fresh = Awaited<ReturnType<typeof aBackupInMemory>>;

/** A party with everything that a restore replaces, killed with its log, and a new one decided for. */
const aDecidedRestore = async ({ bytes }: Fresh) => {
  const archive = join(aFolder(), "fresh.tar.zst");
  writeFileSync(archive, bytes);
  const old = aPartyFolder({ seed: 2, files: OLD_FILES });
  const folder = aFolder();
  cpSync(old.folder, folder, { recursive: true });
  putFile(folder, "backups/rumpus-x.db", "an hourly copy");
  const order = { dataFolder: folder, archive, signal: NEVER, onBytes: () => undefined };
  await prepareRestore(order);
  const decided = decideRestore(folder, NOW_MS);
  expect(decided.ok).toBe(true);
  return { folder, old, aside: join(folder, "before-restore-2026-11-21-04-05-06") };
};

describe("a restore that was decided", () => {
  const expectFresh = (folder: string, fresh: Fresh): void => {
    expect(filesIn(folder)).toEqual(fresh.files);
    expect(partyIn(folder)).toEqual(fresh.party);
    expect(existsSync(join(folder, "restore.json"))).toBe(false);
    expect(existsSync(join(folder, "restore"))).toBe(false);
    expect(existsSync(join(folder, "backups/rumpus-x.db"))).toBe(false);
  };

  it("puts the new party in place and the old one aside, with its log", async () => {
    const fresh = await aBackupInMemory();
    const { folder, old, aside } = await aDecidedRestore(fresh);

    const finished = finishRestore(folder);

    expect(finished).toMatchObject({ ok: true, value: { kind: "restored", aside } });
    expectFresh(folder, fresh);
    expect(existsSync(join(aside, "rumpus.db-wal"))).toBe(true);
    expect(filesIn(aside)).toEqual(OLD_FILES);
    expect(readFileSync(join(aside, "backups/rumpus-x.db"), "utf8")).toBe("an hourly copy");
    expect(partyIn(aside)).toEqual(old.party);
  });

  it("comes to its end however often it is killed, at every step", async () => {
    const fresh = await aBackupInMemory();
    const { steps } = finishUntilKilled((await aDecidedRestore(fresh)).folder, -1);
    expect(steps).toBeGreaterThan(12);
    for (let killAt = 0; killAt < steps; killAt += 1) {
      const { folder, old, aside } = await aDecidedRestore(fresh);
      expect(finishUntilKilled(folder, killAt).isKilled).toBe(true);
      // Once more on the way, where there still is one.
      finishUntilKilled(folder, 2);

      const finished = finishRestore(folder);

      expect(finished.ok, `killed at step ${killAt}`).toBe(true);
      expectFresh(folder, fresh);
      expect(partyIn(aside)).toEqual(old.party);
      expect(filesIn(aside)).toEqual(OLD_FILES);
    }
  }, 300_000);

  it("leaves the old party when what was checked is gone, killed on the way or not", async () => {
    const fresh = await aBackupInMemory();
    for (const killAt of [-1, 0, 1, 2, 3]) {
      const { folder, old, aside } = await aDecidedRestore(fresh);
      rmSync(join(folder, "restore/ready/uploads"), { recursive: true });
      finishUntilKilled(folder, killAt);

      const finished = finishRestore(folder);

      expect(finished.ok).toBe(true);
      expect(filesIn(folder)).toEqual(OLD_FILES);
      expect(partyIn(folder)).toEqual(old.party);
      expect(existsSync(aside)).toBe(false);
    }
  });

  it("brings the old party back when not all of it can be moved, killed on the way or not", async () => {
    const fresh = await aBackupInMemory();
    for (const killAt of [-1, 2, 4, 6, 7, 8, 9, 10]) {
      const { folder, old, aside } = await aDecidedRestore(fresh);
      // Something stands in the way of the uploads, which come after the database.
      putFile(folder, "before-restore-2026-11-21-04-05-06/uploads/in the way", "x");
      finishUntilKilled(folder, killAt);
      rmSync(join(aside, "uploads/in the way"), { force: true });
      if (existsSync(join(aside, "uploads"))) rmSync(join(aside, "uploads"), { recursive: true });

      const finished = finishRestore(folder);

      expect(finished.ok, `killed at step ${killAt}`).toBe(true);
      const isFresh = finished.ok && finished.value?.kind === "restored";
      if (killAt === -1) expect(isFresh).toBe(false);
      expect(partyIn(folder)).toEqual(isFresh ? fresh.party : old.party);
      expect(filesIn(folder)).toEqual(isFresh ? fresh.files : OLD_FILES);
    }
  });

  it("does not mix with an older one of the same second", async () => {
    const fresh = await aBackupInMemory();
    const { folder } = await aDecidedRestore(fresh);
    mkdirSync(join(folder, "before-restore-2026-11-21-04-05-06"));

    const decided = decideRestore(folder, NOW_MS);
    const finished = finishRestore(folder);

    expect(decided.ok).toBe(true);
    expect(finished).toMatchObject({ value: { aside: expect.stringMatching(/05-06-2$/) } });
  });

  it("that cannot be understood stops the start with words, and touches nothing", async () => {
    const fresh = await aBackupInMemory();
    const { folder } = await aDecidedRestore(fresh);
    writeFileSync(join(folder, "restore.json"), "{");
    const before = readdirSync(folder);

    const finished = finishRestore(folder);

    expect(finished).toMatchObject({ ok: false, code: "restore-stuck" });
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("without a restore", () => {
  it("a start finds nothing to do, and sweeps away what a check left", () => {
    const { folder, party, close } = aPartyFolder();
    close();
    putFile(folder, "restore/upload-abc.tar.zst.partial", "half");

    const finished = finishRestore(folder);

    expect(finished).toEqual({ ok: true, value: undefined });
    expect(existsSync(join(folder, "restore"))).toBe(false);
    expect(partyIn(folder)).toEqual(party);
  });

  it("nothing can be decided, also when a check was cut off", () => {
    const { folder } = aPartyFolder();
    mkdirSync(join(folder, "restore/ready"), { recursive: true });

    expect(decideRestore(folder, NOW_MS)).toMatchObject({ code: "nothing-to-restore" });
  });
});
