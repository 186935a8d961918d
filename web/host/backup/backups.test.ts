import { describe, expect, it } from "vitest";
import { aRun } from "../testing/a-run.ts";
import { backupsOf } from "./backups.ts";

const archive = { name: "rumpus-2026-11-21-0500.tar.zst", bytes: 5_000 };

describe("the backups", () => {
  it("are the archives of backup runs that went well, the newest first", () => {
    const done = { kind: "backup", state: "succeeded" as const, artifacts: [archive] };
    const runs = [
      aRun("old", { ...done, endedAt: 1_000 }),
      aRun("new", { ...done, endedAt: 2_000, artifacts: [archive, { name: "log", bytes: 1 }] }),
      aRun("failed", { ...done, state: "failed", endedAt: 3_000 }),
      aRun("import", { ...done, kind: "import", endedAt: 4_000 }),
    ];

    expect(backupsOf(runs).map(({ jobId, name }) => [jobId, name])).toEqual([
      ["new", archive.name],
      ["old", archive.name],
    ]);
  });
});
