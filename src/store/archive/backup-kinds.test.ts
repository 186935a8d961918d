import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createBackupKind, createCheckRestoreKind } from "./backup-kinds.ts";
import { decideRestore } from "./restoring/decide-restore.ts";
import { finishRestore } from "./restoring/finish-restore.ts";
import { aBackup, aPartyFolder, partyIn } from "./testing/a-party-folder.ts";
import { runJob } from "./testing/run-job.ts";

const kindsFor = (dataFolder: string) => ({
  backup: createBackupKind({ dataFolder, program: "1.2.3" }),
  check: createCheckRestoreKind({ dataFolder }),
});

describe("a backup run", () => {
  it("leaves one archive as its artifact, which brings the party back", async () => {
    const { folder, party, writer, close } = aPartyFolder();
    const { backup, check } = kindsFor(folder);

    const made = await runJob(backup, {});
    const [name = ""] = readdirSync(made.artifactFolder);
    const archive = join(made.artifactFolder, name);
    writer.putMeta("secret:host-pin", "changed since");
    const checked = await runJob(check, { path: archive });
    close();
    decideRestore(folder, Date.now());
    finishRestore(folder);

    expect([made.end, checked.end]).toEqual([{ type: "done" }, { type: "done" }]);
    expect(readdirSync(made.artifactFolder)).toEqual([name]);
    expect(name).toMatch(/^rumpus-\d{4}-\d\d-\d\d-\d{4}\.tar\.zst$/);
    expect(partyIn(folder)).toEqual(party);
    expect(made.progress.at(-1)).toMatchObject({
      percent: 100,
      counts: { guests: party.guests.size, bytes: statSync(archive).size },
    });
  });

  it("that is cancelled leaves nothing", async () => {
    const { folder } = aPartyFolder();
    for (let number = 0; number < 40; number += 1) {
      writeFileSync(join(folder, `uploads/song ${number}.mp3`), Buffer.alloc(2 << 20, number));
    }

    const run = await runJob(kindsFor(folder).backup, {}, (message, stop) => {
      if (message.type === "progress" && (message.percent ?? 0) > 5) stop();
    });

    expect(run.end).toMatchObject({ type: "failed" });
    expect(readdirSync(run.artifactFolder)).toEqual([]);
    expect(readdirSync(join(folder, "backup-work"))).toEqual([]);
  });

  it("is not in the party that it brings back", async () => {
    const { folder, close } = aPartyFolder();
    close();
    const { default: Database } = await import("better-sqlite3");
    const db = new Database(join(folder, "rumpus.db"));
    const add = db.prepare(
      "INSERT INTO runs (job_id, kind, is_open, is_scheduled, run) VALUES (?, ?, ?, 0, '{}')",
    );
    add.run("this one", "backup", 1);
    add.run("an earlier one", "backup", 0);
    add.run("an import", "import-folders", 1);
    db.close();

    const { target } = await aBackup(folder);
    await runJob(kindsFor(folder).check, { path: target });

    const ready = new Database(join(folder, "restore/ready/rumpus.db"), { readonly: true });
    const left = ready.prepare("SELECT job_id FROM runs ORDER BY number").pluck().all();
    ready.close();
    expect(left).toEqual(["an earlier one", "an import"]);
  });
});

describe("a check", () => {
  it("of what was sent for it keeps the archive no longer", async () => {
    const { folder } = aPartyFolder();
    const { target } = await aBackup(folder);
    mkdirSync(join(folder, "restore"));
    const path = join(folder, "restore/upload-abc.tar.zst");
    copyFileSync(target, path);

    const { end } = await runJob(kindsFor(folder).check, { path });

    expect(end).toEqual({ type: "done" });
    expect(readdirSync(join(folder, "restore")).sort()).toEqual(["ready", "ready.json"]);
  });

  it("of what is no backup says so, and forgets what was checked before", async () => {
    const { folder } = aPartyFolder();
    const { check } = kindsFor(folder);
    const { target } = await aBackup(folder);
    await runJob(check, { path: target });
    const path = join(folder, "restore/upload-abc.tar.zst");
    writeFileSync(path, "holiday pictures");

    const { end } = await runJob(check, { path });

    expect(end).toMatchObject({ type: "failed", failure: { code: "broken-archive" } });
    expect(readdirSync(join(folder, "restore"))).toEqual([]);
    expect(existsSync(target)).toBe(true);
  });

  it("of a file that is gone says what to do", async () => {
    const { folder } = aPartyFolder();

    const { end } = await runJob(kindsFor(folder).check, { path: join(folder, "gone") });

    expect(end).toMatchObject({ failure: { code: "no-such-file", todo: "send it again" } });
  });

  it.each([
    "/etc/passwd",
    "/data/../etc/passwd",
    "/data",
    "restore/x",
    "/database/x",
    7,
    undefined,
  ])("takes nothing from outside the party's folder, such as %j", (path) => {
    const { check } = kindsFor("/data");

    expect(check.parseInput({ path })).toMatchObject({ ok: false, code: "bad-input" });
    expect(check.parseInput({ path: "/data/jobs/j/artifacts/x" }).ok).toBe(true);
  });
});

it("a backup takes no input", () => {
  const { backup } = kindsFor("/data");

  expect([backup.parseInput({}).ok, backup.parseInput({ path: "/" }).ok]).toEqual([true, false]);
});
