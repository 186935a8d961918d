import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { aFolder } from "../../testing/a-store.ts";
import { copyParty } from "../database/copy-party.ts";
import { countParty } from "../database/count-party.ts";
import { prepareRestore } from "../restoring/prepare-restore.ts";
import { aPartyFolder, filesIn, NEVER, partyIn } from "../testing/a-party-folder.ts";
import { type ForgedEntry, forgeArchive, forgeManifest, sha256 } from "../testing/forge.ts";

/** The database of a good backup. */
const aDatabase = (): string => {
  const path = join(aFolder(), "copy.db");
  copyParty(aPartyFolder().folder, path);
  return path;
};

/** What a box with a party says to an archive; it must have the same party afterwards. */
const refusalOf = async (archive: string): Promise<{ code: string; detail: string }> => {
  const { folder, party, files, close } = aPartyFolder({ seed: 2 });
  close();
  const order = { dataFolder: folder, archive, signal: NEVER, onBytes: () => undefined };
  const error = await prepareRestore(order).catch((reason) => reason);
  expect(partyIn(folder)).toEqual(party);
  expect(filesIn(folder)).toEqual(files);
  expect(existsSync(join(folder, "restore.json"))).toBe(false);
  expect(readdirSync(join(folder, "restore"))).toEqual([]);
  return error?.failure ?? error;
};

const refusalOfEntries = async (...entries: readonly ForgedEntry[]) =>
  refusalOf(await forgeArchive(entries));

it("an archive made by hand as a backup is made is taken", async () => {
  const { list, database } = forgeManifest(aDatabase());
  const archive = await forgeArchive([list, database]);
  const dataFolder = aFolder();

  await prepareRestore({ dataFolder, archive, signal: NEVER, onBytes: () => undefined });

  expect(existsSync(join(dataFolder, "restore/ready/rumpus.db"))).toBe(true);
});

it("a backup of an older schema is brought up to this one's", async () => {
  const path = join(aFolder(), "old.db");
  const db = new Database(path);
  for (const name of ["0001-party.sql", "0002-recent.sql"]) {
    db.exec(readFileSync(new URL(`../../migrations/${name}`, import.meta.url), "utf8"));
  }
  db.pragma("user_version = 2");
  db.exec("INSERT INTO settings (key, value) VALUES ('partyName', '\"Old party\"')");
  db.close();
  const { list, database, newestSchema } = forgeManifest(path);
  const archive = await forgeArchive([list, database]);
  const dataFolder = aFolder();

  await prepareRestore({ dataFolder, archive, signal: NEVER, onBytes: () => undefined });

  const ready = join(dataFolder, "restore/ready");
  expect(countParty(join(ready, "rumpus.db")).schema).toBe(newestSchema);
  expect(partyIn(ready).settings.partyName).toBe("Old party");
});

describe("a restore refuses, and touches nothing:", () => {
  it("a backup of a newer schema, and says so in one line", async () => {
    const { newestSchema } = forgeManifest(aDatabase());
    const { list, database } = forgeManifest(aDatabase(), { schema: newestSchema + 1 });

    const { code, detail } = await refusalOfEntries(list, database);

    expect(code).toBe("schema-newer");
    expect(detail).toBe(
      `the backup's database has schema ${newestSchema + 1}, this Rumpus knows ${newestSchema}`,
    );
  });

  it("a database whose schema is newer than its list says", async () => {
    const { list, database } = forgeManifest(aDatabase(), { schema: 1 });

    expect(await refusalOfEntries(list, database)).toMatchObject({ code: "broken-archive" });
  });

  it("a newer format, whatever else its list says", async () => {
    const list = { name: "manifest.json", content: JSON.stringify({ format: 2, new: "things" }) };

    expect(await refusalOfEntries(list)).toMatchObject({
      code: "format-newer",
      detail: "the backup has format 2, this Rumpus knows 1",
    });
  });

  it.each([
    "/etc/cron.d/evil",
    "../evil",
    "uploads/../../evil",
    "uploads/./evil",
    "uploads//evil",
    "uploads/",
    "plugins/..",
    "rumpus.db/x",
    "run/mpv.sock",
    "uploads",
    "",
    "uploads/a\0b",
    `uploads/${"x".repeat(300)}`,
  ])("the path %j in its list", async (path) => {
    const { list, database } = forgeManifest(aDatabase(), {}, [{ path, content: "evil" }]);

    expect(await refusalOfEntries(list, database)).toMatchObject({ code: "broken-archive" });
  });

  it.each(["/etc/cron.d/evil", "../evil", "uploads/../../evil", "uploads/evil"])(
    "the path %j that is not in its list",
    async (name) => {
      const { list, database } = forgeManifest(aDatabase());

      const { code, detail } = await refusalOfEntries(list, database, { name, content: "evil" });

      expect([code, detail.includes("not in its list")]).toEqual(["broken-archive", true]);
    },
  );

  it.each(["symlink", "link", "character-device", "block-device", "fifo", "directory"] as const)(
    "a %s, also under a name of its list",
    async (type) => {
      const content = "plain";
      const { list, database } = forgeManifest(aDatabase(), {}, [{ path: "uploads/a", content }]);
      const odd = { name: "uploads/a", type, linkname: "/etc/passwd" };

      const { code, detail } = await refusalOfEntries(list, database, odd);

      expect(code).toBe("broken-archive");
      expect(detail).toContain(`is no ordinary file but a ${type}`);
    },
  );

  it("a link in the place of a folder, and then a file through it", async () => {
    const file = { path: "uploads/a/b", content: "evil" };
    const { list, database } = forgeManifest(aDatabase(), {}, [file]);
    const link = { name: "uploads/a", type: "symlink", linkname: "/tmp" } as const;

    const refused = await refusalOfEntries(list, database, link, { name: file.path, ...file });

    expect(refused).toMatchObject({ code: "broken-archive" });
  });

  it("a file that is also a folder", async () => {
    const files = [
      { path: "uploads/a", content: "file" },
      { path: "uploads/a/b", content: "in it" },
    ];
    const { list, database } = forgeManifest(aDatabase(), {}, files);
    const entries = files.map(({ path, content }) => ({ name: path, content }));

    expect(await refusalOfEntries(list, database, ...entries)).toMatchObject({
      code: "broken-archive",
    });
  });

  it("a file that comes twice, or not at all", async () => {
    const { list, database } = forgeManifest(aDatabase());

    const twice = await refusalOfEntries(list, database, database);
    const never = await refusalOfEntries(list);

    expect([twice.code, never.code]).toEqual(["broken-archive", "broken-archive"]);
    expect(never.detail).toContain("is missing");
  });

  it("a file that is larger than its list says, without unpacking it", async () => {
    const { list, database } = forgeManifest(aDatabase(), {}, [
      { path: "uploads/a", content: "x" },
    ]);
    const bomb = { name: "uploads/a", content: Buffer.alloc(32 << 20) };

    const { detail } = await refusalOfEntries(list, database, bomb);

    expect(detail).toContain("is not as large");
  });

  it("a list that is larger than the disk", async () => {
    const { list, database } = forgeManifest(aDatabase(), {
      files: [
        { path: "rumpus.db", bytes: 2 ** 50, sha256: sha256("") },
        { path: "uploads/a", bytes: 2 ** 50, sha256: sha256("") },
      ],
    });

    const { code, detail } = await refusalOfEntries(list, database);

    expect(code).toBe("storage-full");
    expect(detail).toMatch(/needs 2251799\.\d GB .* are missing$/);
  });

  it("one that unpacks to endless nothing", async () => {
    const { list, database } = forgeManifest(aDatabase());
    const archive = await forgeArchive([list, database], Buffer.alloc(64 << 20));

    const { detail } = await refusalOf(archive);

    expect(detail).toContain("unpacks to more than its files");
  });

  it("a list that is no list", async () => {
    const { database } = forgeManifest(aDatabase());

    for (const content of ["", "{", "null", "[]", '{"format":1}', '{"format":"one"}']) {
      const refused = await refusalOfEntries({ name: "manifest.json", content }, database);
      expect(refused).toMatchObject({ code: "broken-archive" });
    }
  });

  it("one that does not begin with its list, or has nothing in it", async () => {
    const { list, database } = forgeManifest(aDatabase());

    const late = await refusalOfEntries(database, list);
    const empty = await refusalOfEntries();

    expect([late.code, empty.code]).toEqual(["broken-archive", "broken-archive"]);
  });

  it("a file that is not what the list says", async () => {
    const { list, database } = forgeManifest(aDatabase(), {}, [
      { path: "uploads/a", content: "x" },
    ]);

    const { detail } = await refusalOfEntries(list, database, { name: "uploads/a", content: "y" });

    expect(detail).toContain("uploads/a is not what it was");
  });

  it("a database that is none, or is damaged inside", async () => {
    const path = aDatabase();
    const { database } = forgeManifest(path);
    const garbage = Buffer.from(database.content).fill("garbage", 4096 * 3, 4096 * 12);
    const asFile = (content: Buffer) => ({
      path: "rumpus.db",
      bytes: content.length,
      sha256: sha256(content),
    });

    const refused = [];
    for (const content of [garbage, Buffer.from("<html>"), Buffer.alloc(0)]) {
      const { list } = forgeManifest(path, { files: [asFile(content)] });
      refused.push((await refusalOfEntries(list, { name: "rumpus.db", content })).code);
    }

    expect(refused).toEqual(["broken-archive", "broken-archive", "broken-archive"]);
  });

  it("a database with less in it than its list says", async () => {
    const counts = { tracks: 1, plays: 1, playlists: 1, guests: 12_345 };
    const { list, database } = forgeManifest(aDatabase(), { counts });

    const { detail } = await refusalOfEntries(list, database);

    expect(detail).toContain("not the one that its list tells of");
  });

  it("what is no archive at all", async () => {
    const path = join(aFolder(), "party.tar.zst");
    for (const content of ["", "PK\u0003\u0004", "<html>", "x".repeat(100_000)]) {
      writeFileSync(path, content);
      expect(await refusalOf(path)).toMatchObject({ code: "broken-archive" });
    }
  });
});
