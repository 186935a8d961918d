import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import type { TrackId } from "../domain/ids.ts";
import { migrate } from "./migrate.ts";
import { openForReading, openForWriting } from "./open.ts";
import { serveReader } from "./serve-reader.ts";
import { aFile, aFolder, imports, START_MS } from "./testing/a-store.ts";
import { aWriter } from "./testing/a-writer.ts";

const aDatabase = () => {
  const db = new Database(":memory:");
  onTestFinished(() => void db.close());
  return db;
};

const version = (db: Database.Database): unknown => db.pragma("user_version", { simple: true });

const migrations = (files: Readonly<Record<string, string>>): URL => {
  const folder = join(aFolder(), "migrations");
  mkdirSync(folder);
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql);
  return pathToFileURL(`${folder}/`);
};

const readMigration = (name: string): string =>
  readFileSync(new URL(`./migrations/${name}`, import.meta.url), "utf8");

describe("the schema of a party", () => {
  it("is made from nothing, and a second time changes nothing", () => {
    const db = aDatabase();
    const schema = () => db.prepare("SELECT sql FROM sqlite_schema ORDER BY name").all();

    const first = migrate(db);
    const made = schema();
    const again = migrate(db);

    expect(first).toEqual({ ok: true, value: version(db) });
    expect(again).toEqual(first);
    expect(schema()).toEqual(made);
  });

  it("is refused in one clear line when a newer Rumpus wrote it", () => {
    const writer = aWriter();
    writer.close();
    const db = new Database(writer.path);
    db.pragma("user_version = 999");
    db.close();

    const { opened } = aWriter(writer.folder);

    expect(opened).toMatchObject({ ok: false, code: "schema-newer" });
    expect(opened).toHaveProperty(
      "detail",
      expect.stringMatching(/^the database has schema 999, .*$/),
    );
  });

  it("is brought forward step by step, in order, whatever else lies in the folder", () => {
    const db = aDatabase();
    const folder = migrations({
      "0002-b.sql": "INSERT INTO steps VALUES ('b')",
      "0001-a.sql": "CREATE TABLE steps (name); INSERT INTO steps VALUES ('a')",
      "README.md": "not SQL",
    });

    migrate(db, folder);

    expect(db.prepare("SELECT name FROM steps").pluck().all()).toEqual(["a", "b"]);
    expect(version(db)).toBe(2);
  });

  it("stays as it was before a step that fails half way", () => {
    const db = aDatabase();
    const first = { "0001-a.sql": "CREATE TABLE steps (name)" };
    const broken = { "0002-b.sql": "INSERT INTO steps VALUES ('b'); NONSENSE" };

    expect(() => migrate(db, migrations({ ...first, ...broken }))).toThrow(/syntax/);

    expect(db.prepare("SELECT count(*) FROM steps").pluck().get()).toBe(0);
    expect(version(db)).toBe(1);
  });

  it("keeps the last songs of a party that began before they were kept in order", () => {
    const db = aDatabase();
    const all = new URL("./migrations/", import.meta.url);
    const insert = `INSERT INTO plays (number, play_id, entry_id, track_id, track, requested_at,
      score, started_at, how) VALUES (?, ?, 'e', 't', '{}', 0, 0, 0, ?)`;
    migrate(db, migrations({ "0001-party.sql": readMigration("0001-party.sql") }));
    db.prepare("INSERT INTO party VALUES (1, 0, 3, 1, 1, 0, '{}')").run();
    db.prepare(insert).run(1, "first", "finished");
    db.prepare(insert).run(2, "broken", "failed");
    db.prepare(insert).run(3, "third", "skipped");

    migrate(db, all);

    expect(db.prepare("SELECT recent FROM party").pluck().get()).toBe('["third","first"]');
  });

  it("keeps the guests of a party that began before the host could say anything about them", () => {
    const folder = aFolder();
    const db = openForWriting(join(folder, "rumpus.db"));
    const old = readdirSync(new URL("./migrations/", import.meta.url)).filter(
      (name) => name < "0007",
    );
    migrate(db, migrations(Object.fromEntries(old.map((name) => [name, readMigration(name)]))));
    db.exec(`INSERT INTO guests (guest_id, name, hue, joined_at, tokens, tokens_at, next_round)
      VALUES ('ada', 'Ada', 12, 5, 3, 6, 2)`);
    db.close();

    const party = aWriter(folder).load();

    expect([...party.guests.values()]).toEqual([
      {
        guestId: "ada",
        name: "Ada",
        hue: 12,
        joinedAtMs: 5,
        standing: "welcome",
        limits: {},
        requests: { tokens: 3, atMs: 6 },
        votedAtMs: [],
        nextRound: 2,
        lastTurnPlay: 0,
      },
    ]);
    expect(party.hashtags).toEqual([]);
  });

  it("keeps the tracks of a library that was made before files were told from tracks", () => {
    const folder = aFolder();
    const db = openForWriting(join(folder, "rumpus.db"));
    const old = ["0001-party.sql", "0002-recent.sql"];
    migrate(db, migrations(Object.fromEntries(old.map((name) => [name, readMigration(name)]))));
    db.exec(`INSERT INTO tracks (track_id, path, title, artist, album, duration_ms, cover_id, size,
        mtime_ms, added_at, missing_since, title_key, artist_key)
      VALUES ('hash', '/music/a.flac', 'A', 'The B', 'C', 1000, 'c0', 9, 8, 7, NULL, 'a', 'the b'),
        ('gone', '/music/gone.flac', 'G', 'B', 'C', 1000, NULL, 9, 8, 7, 6, 'g', 'b');
      INSERT INTO plays (number, play_id, entry_id, track_id, track, requested_at, score, started_at)
      VALUES (1, 'p', 'e', 'hash', '{}', 0, 0, 0)`);
    db.close();

    const writer = aWriter(folder);
    const reader = serveReader({ folder });
    const before = [reader.track("hash" as TrackId), reader.knownFiles("")];
    writer.putFiles(imports(aFile("A by The B on C", { path: "/music/a.flac" })), START_MS);
    const after = [
      reader.search("b", { limit: 9 }).items,
      reader.tracks({}, "played", { limit: 1 }),
    ];
    reader.close();

    expect(before).toMatchObject([
      { title: "A", source: "/music/a.flac", coverId: "c0" },
      [
        { path: "/music/a.flac", size: -1, state: "ok" },
        { path: "/music/gone.flac", size: -1, state: "missing" },
      ],
    ]);
    expect(after).toMatchObject([[{ trackId: "hash" }], { items: [{ trackId: "hash" }] }]);
  });
});

describe("the database file", () => {
  it("is written so that what is acknowledged is on the medium", () => {
    const path = join(aFolder(), "rumpus.db");

    const db = openForWriting(path);
    onTestFinished(() => void db.close());

    expect(db.pragma("synchronous", { simple: true })).toBe(2);
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
  });

  it("cannot be changed by who only reads", () => {
    const { path } = aWriter();

    const db = openForReading(path);
    onTestFinished(() => void db.close());

    expect(() => db.exec("DELETE FROM party")).toThrow(/readonly/);
  });
});
