import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { lockFolder } from "../../lib/folder-lock.ts";
import { aFolder } from "../testing/a-store.ts";
import { finishRestore } from "./restoring/finish-restore.ts";
import { aBackup, aPartyFolder, filesIn, partyIn } from "./testing/a-party-folder.ts";
import { forgeArchive } from "./testing/forge.ts";

const SCRIPTS = fileURLToPath(new URL("../../../scripts/archive/", import.meta.url));

/** `scripts/backup` or `scripts/restore`, called from a folder. */
const run = async (name: "backup" | "restore", args: readonly string[], from = aFolder()) => {
  const child = spawn(process.execPath, [join(SCRIPTS, `${name}.ts`), ...args], {
    env: { ...process.env, RUMPUS_CALLED_FROM: from, RUMPUS_DATA: "" },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (err += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { code, out, err, from };
};

const aRunningDaemonOn = async (folder: string): Promise<void> => {
  const lock = await lockFolder(folder);
  if (lock.ok) onTestFinished(lock.value);
};

describe("scripts/backup", () => {
  it("writes a backup where one stands, while the party runs", async () => {
    const { folder, party } = aPartyFolder();
    await aRunningDaemonOn(folder);

    const { code, out, err, from } = await run("backup", ["--data", folder]);

    const [name = ""] = readdirSync(from);
    expect([code, err]).toEqual([0, ""]);
    expect(name).toMatch(/^rumpus-.*\.tar\.zst$/);
    expect(out).toMatch(/^\S+ \(0\.\d MB\) was written and tried: .* guests\n$/);
    expect(out).toContain(`${party.guests.size} guests`);
  });

  it("writes it under another name, also when the party does not run", async () => {
    const { folder, close } = aPartyFolder();
    close();

    const { code, from } = await run("backup", ["my.zst", "--data", folder]);

    expect([code, readdirSync(from)]).toEqual([0, ["my.zst"]]);
  });

  it("says in one line what it cannot do", async () => {
    const { folder } = aPartyFolder();
    const from = aFolder();
    writeFileSync(join(from, "there"), "precious");
    const wishes = [
      [["--data", "/nowhere"], "there is no party in /nowhere: say with --data where it is"],
      [["there", "--data", folder], `${from}/there is there already: choose another name`],
      [["a/b", "--data", folder], `there is no folder ${from}/a: make it, or choose another`],
      [["a", "b"], "name one file (see --help)"],
    ] as const;

    for (const [args, expected] of wishes) {
      expect(await run("backup", args, from)).toMatchObject({
        code: 1,
        out: "",
        err: `${expected}\n`,
      });
    }
    expect(readdirSync(from)).toEqual(["there"]);
  });
});

describe("scripts/restore", () => {
  it("brings the party back and says where the other one is", async () => {
    const fresh = aPartyFolder({ seed: 1 });
    const { target } = await aBackup(fresh.folder);
    const old = aPartyFolder({ seed: 2 });
    old.close();

    const { code, out, err } = await run("restore", [target, "--data", old.folder]);

    const aside = /what was there before is in (\S+)\n$/.exec(out)?.[1] ?? "";
    expect([code, err, out.split("\n").length]).toEqual([0, "", 2]);
    expect(partyIn(old.folder)).toEqual(fresh.party);
    expect(filesIn(old.folder)).toEqual(fresh.files);
    expect(partyIn(aside)).toEqual(old.party);
  });

  it("makes the party where there was none", async () => {
    const { folder, party } = aPartyFolder();
    const { target } = await aBackup(folder);
    const data = join(aFolder(), "new/data");

    const { code } = await run("restore", [target, "--data", data]);

    expect(code).toBe(0);
    expect(partyIn(data)).toEqual(party);
  });

  it("refuses while Rumpus runs on that party", async () => {
    const { folder, party, close } = aPartyFolder({ seed: 2 });
    const { target } = await aBackup(aPartyFolder({ seed: 1 }).folder);
    close();
    await aRunningDaemonOn(folder);

    const { code, err } = await run("restore", [target, "--data", folder]);

    expect(code).toBe(1);
    expect(err).toMatch(/^another Rumpus runs on .*: stop it, .*\n$/);
    expect(partyIn(folder)).toEqual(party);
  });

  it.each(["restore/ready", "restore.json", "before-restore-", "restore/ready/uploads"])(
    "that is killed when %s is there leaves one party whole",
    async (sign) => {
      const fresh = aPartyFolder({ seed: 1 });
      const { target } = await aBackup(fresh.folder);
      const old = aPartyFolder({ seed: 2, files: { "uploads/old.mp3": "old" } });
      old.close();
      const child = spawn(process.execPath, [
        join(SCRIPTS, "restore.ts"),
        target,
        "--data",
        old.folder,
      ]);
      const ended = new Promise((resolve) => child.once("close", resolve));
      const isThere = () =>
        existsSync(join(old.folder, sign)) ||
        readdirSync(old.folder).some((name) => name.startsWith(sign));
      while (child.exitCode === null && !isThere()) {
        await new Promise((resolve) => setImmediate(resolve));
      }

      child.kill("SIGKILL");
      await ended;
      const finished = finishRestore(old.folder);

      expect(finished.ok).toBe(true);
      const { partyName } = partyIn(old.folder).settings;
      const expected = partyName === "Party 1" ? fresh : old;
      expect(partyIn(old.folder)).toEqual(expected.party);
      expect(filesIn(old.folder)).toEqual(expected.files);
    },
  );

  it("says in one line what it cannot do, and leaves the party as it was", async () => {
    const { folder, party, close } = aPartyFolder({ seed: 2 });
    close();
    const list = { name: "manifest.json", content: JSON.stringify({ format: 9 }) };
    const newer = await forgeArchive([list]);
    mkdirSync(join(folder, "sub"));
    const wishes = [
      [[], "name the backup to restore (see --help)"],
      [["/nowhere/x"], "there is no file /nowhere/x"],
      [[join(folder, "sub")], `there is no file ${folder}/sub`],
      [
        [newer],
        "the backup has format 9, this Rumpus knows 1: restore it with the newer Rumpus that wrote it",
      ],
    ] as const;

    for (const [args, expected] of wishes) {
      expect(await run("restore", [...args, "--data", folder])).toMatchObject({
        code: 1,
        out: "",
        err: `${expected}\n`,
      });
    }
    expect(partyIn(folder)).toEqual(party);
    expect(existsSync(join(folder, "restore.json"))).toBe(false);
  });

  it.each(["backup", "restore"] as const)("and scripts/%s explain themselves", async (name) => {
    const { code, out } = await run(name, ["--help"]);

    expect(code).toBe(0);
    expect(out).toContain(`Usage: scripts/${name}`);
  });
});
