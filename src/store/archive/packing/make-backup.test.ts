import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder } from "../../testing/a-store.ts";
import { decideRestore } from "../restoring/decide-restore.ts";
import { finishRestore } from "../restoring/finish-restore.ts";
import { prepareRestore } from "../restoring/prepare-restore.ts";
import {
  aBackup,
  aPartyFolder,
  filesIn,
  NEVER,
  partyIn,
  putFile,
} from "../testing/a-party-folder.ts";
import { readEntries } from "../unpacking/read-entries.ts";
import { makeBackup } from "./make-backup.ts";

const restoreInto = async (folder: string, archive: string) => {
  await prepareRestore({ dataFolder: folder, archive, signal: NEVER, onBytes: () => undefined });
  decideRestore(folder, Date.now());
  return finishRestore(folder);
};

const namesIn = async (archive: string): Promise<readonly string[]> => {
  const names: string[] = [];
  await readEntries(archive, NEVER, async ({ name, chunks }) => {
    names.push(name);
    for await (const _ of chunks);
  });
  return names;
};

describe("a backup", () => {
  it("of a running party brings the same party and files back on another box", async () => {
    const { folder, party, files } = aPartyFolder();
    const elsewhere = aFolder();

    const { target } = await aBackup(folder);
    await restoreInto(elsewhere, target);

    expect(party.guests.size).toBeGreaterThan(0);
    expect(partyIn(elsewhere)).toEqual(party);
    expect(filesIn(elsewhere)).toEqual(files);
  });

  it("has what is still in the log of a daemon that was killed", async () => {
    const { folder, party } = aPartyFolder();
    const killed = aFolder();
    for (const name of ["rumpus.db", "rumpus.db-wal"]) {
      copyFileSync(join(folder, name), join(killed, name));
    }
    const elsewhere = aFolder();

    const { target } = await aBackup(killed);
    await restoreInto(elsewhere, target);

    expect(partyIn(elsewhere)).toEqual(party);
    expect(partyIn(killed)).toEqual(party);
  });

  it("begins with a list of what it holds", async () => {
    const { folder, files } = aPartyFolder();

    const { target, manifest } = await aBackup(folder);

    expect(await namesIn(target)).toEqual(["manifest.json", ...manifest.files.map((f) => f.path)]);
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(
      ["rumpus.db", ...Object.keys(files)].sort(),
    );
    expect(manifest).toMatchObject({ format: 1, program: "1.2.3" });
    expect(manifest.counts.guests).toBeGreaterThan(0);
    expect(manifest.counts.plays).toBeGreaterThan(0);
  });

  it("is for the owner of the box alone, and leaves nothing else behind", async () => {
    const { folder } = aPartyFolder();

    const { target } = await aBackup(folder);

    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(target))).toHaveLength(1);
    expect(readdirSync(join(folder, "backup-work"))).toEqual([]);
  });

  it("leaves out unfinished uploads and whatever is no file, and says the latter", async () => {
    const { folder } = aPartyFolder();
    putFile(folder, "uploads/.partial/abc", "half");
    putFile(folder, "uploads/abc.partial", "half");
    symlinkSync("/etc/passwd", join(folder, "plugins/link.mjs"));

    const { manifest, warnings } = await aBackup(folder);

    const paths = manifest.files.map(({ path }) => path).join(" ");
    expect(paths).not.toMatch(/partial|link/);
    expect(warnings).toEqual(["plugins/link.mjs is left out: it is no ordinary file"]);
  });

  it("sweeps away what a killed one left, and nothing of another one that is at it", async () => {
    const { folder } = aPartyFolder();
    putFile(folder, "backup-work/work-killed/rumpus.db", "half");

    const made = await Promise.all([aBackup(folder), aBackup(folder)]);

    expect(made.map(({ target }) => existsSync(target))).toEqual([true, true]);
    expect(readdirSync(join(folder, "backup-work"))).toEqual([]);
  });

  it("tells how far it is, from the beginning to nearly the end", async () => {
    const { folder } = aPartyFolder();

    const { percents } = await aBackup(folder);

    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents[0]).toBe(0);
    expect(percents.at(-1)).toBe(99);
  });
});

describe("no backup is made", () => {
  const fails = async (folder: string, signal = NEVER) => {
    const error = await aBackup(folder, signal).catch((reason) => reason);
    return error.failure ?? error;
  };

  it("of a folder without a party", async () => {
    expect(await fails(aFolder())).toMatchObject({ code: "no-party" });
  });

  it("of a damaged database", async () => {
    const { folder, close } = aPartyFolder();
    close();
    const path = join(folder, "rumpus.db");
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill("garbage", 4096 * 2, 4096 * 20));

    expect(await fails(folder)).toMatchObject({ code: "damaged-party" });
  });

  it("while a restore is half done", async () => {
    const { folder } = aPartyFolder();
    writeFileSync(join(folder, "restore.json"), "{}");

    expect(await fails(folder)).toMatchObject({ code: "restore-pending" });
  });

  it("of a file that grows while it is read; it may be tried again", async () => {
    const { folder } = aPartyFolder();
    const path = join(folder, "uploads/growing.mp3");
    putFile(folder, "uploads/growing.mp3", "x".repeat(4 << 20));
    const growing = setInterval(() => writeFileSync(path, "more", { flag: "a" }), 1);

    const failure = await fails(folder);
    clearInterval(growing);

    expect(failure).toMatchObject({ code: "changed-meanwhile", isTransient: true });
  });

  it("when a file goes away meanwhile; it may be tried again", async () => {
    const { folder } = aPartyFolder();
    const target = join(aFolder(), "x.tar.zst");

    const error = await makeBackup({
      dataFolder: folder,
      target,
      program: "1.2.3",
      nowMs: 0,
      signal: NEVER,
      warn: () => undefined,
      progress: ({ message }) => {
        if (message === "Writing the backup") rmSync(join(folder, "plugins"), { recursive: true });
      },
    }).catch((reason) => reason);

    expect(error.failure).toMatchObject({ code: "changed-meanwhile", isTransient: true });
    expect(readdirSync(dirname(target))).toEqual([]);
  });

  it("when it is cancelled; nothing of it is left", async () => {
    const { folder } = aPartyFolder();
    const work = join(folder, "backup-work");

    const failure = await fails(folder, AbortSignal.abort());

    expect(failure).toMatchObject({ name: "AbortError" });
    expect(readdirSync(work)).toEqual([]);
  });
});
