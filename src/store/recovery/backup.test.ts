import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { aWriter } from "../testing/a-writer.ts";
import { checkDatabase } from "./recover.ts";

const HOUR_MS = 3_600_000;

describe("backups of a party", () => {
  it("are whole databases with the party in them", () => {
    const writer = aWriter();
    writer.setVolume(17);

    const path = writer.backUp(HOUR_MS);

    const db = new Database(path, { readonly: true });
    const row = db.prepare("SELECT playback FROM party").get() as { playback: string };
    db.close();
    expect(checkDatabase(path)).toBe("ok");
    expect(JSON.parse(row.playback)).toMatchObject({ volumePct: 17 });
  });

  it("are the newest five", () => {
    const writer = aWriter();

    const made = [1, 2, 3, 4, 5, 6, 7].map((hour) => writer.backUp(hour * HOUR_MS));

    const kept = readdirSync(join(writer.folder, "backups"))
      .sort()
      .map((name) => join(writer.folder, "backups", name));
    expect(kept).toEqual(made.slice(2));
  });

  it("sweep away what an interrupted one left behind", () => {
    const writer = aWriter();
    writer.backUp(HOUR_MS);
    const left = join(writer.folder, "backups", "rumpus-x.db.partial");
    writeFileSync(left, "half");

    writer.backUp(2 * HOUR_MS);

    const names = readdirSync(join(writer.folder, "backups"));
    expect(names.filter((name) => !name.endsWith(".db"))).toEqual([]);
    expect(names).toHaveLength(2);
  });
});
