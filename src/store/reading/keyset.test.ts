import Database from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { allPages } from "../../core/testing/library-contract.ts";
import { createKeysetList } from "./keyset.ts";

const aList = (isDescending: boolean) => {
  const db = new Database(":memory:");
  onTestFinished(() => void db.close());
  db.exec("CREATE TABLE songs (id INTEGER PRIMARY KEY, name TEXT)");
  const add = (id: number, name: string) =>
    db.prepare("INSERT INTO songs VALUES (?, ?)").run(id, name);
  const list = createKeysetList<{ readonly id: number; readonly name: string }>(db, {
    select: "SELECT id, name FROM songs",
    where: "id > ?",
    order: ["songs.name", "songs.id"],
    isDescending,
  });
  return { db, add, list };
};

it.each([false, true])(
  "a list stays in order while others come and go (descending: %s)",
  async (is) => {
    const { db, add, list } = aList(is);
    for (let id = 1; id <= 20; id += 1) add(id, `song ${id % 3}`);
    let reads = 0;

    const read = await allPages((page) => {
      const found = list([0], page);
      reads += 1;
      if (reads === 2) {
        db.prepare("DELETE FROM songs WHERE id = ?").run(found.items[0]?.id);
        add(100, is ? "zzz" : "aaa");
      }
      return Promise.resolve(found);
    }, 3);

    const ids = read.map(({ id }) => id);
    expect(new Set(ids).size).toBe(20);
    expect(ids).not.toContain(100);
  },
);

it.each(["", "x", "WyJhIl0", Buffer.from('["a",{}]').toString("base64url")])(
  "a cursor that we never gave begins at the beginning: %j",
  (cursor) => {
    const { add, list } = aList(false);
    add(1, "a");

    expect(list([0], { limit: 5, cursor }).items).toEqual([{ id: 1, name: "a" }]);
  },
);
