import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { migrate } from "../migrate.ts";
import { openForWriting } from "../open.ts";
import { aFolder } from "../testing/a-store.ts";
import { createLightWriter } from "./light-writer.ts";

const aDatabase = () => {
  const db = openForWriting(join(aFolder(), "rumpus.db"));
  onTestFinished(() => void db.close());
  migrate(db);
  return { db, lights: createLightWriter(db) };
};

it("a full card is told as such, and what was there stays", () => {
  const { db, lights } = aDatabase();
  lights.putLightShow("old");
  db.pragma(`max_page_count = ${db.pragma("page_count", { simple: true })}`);

  const written = lights.putLightShow("new".repeat(100_000));

  expect(written).toMatchObject({ ok: false, code: "storage-full" });
  expect(lights.lightRows().show).toBe("old");
});

it("a setting is on the medium when it is acknowledged", () => {
  const { db, lights } = aDatabase();

  lights.putLightFixture("one", "{}");

  // 2: FULL. With less, the newest may be gone when the plug is pulled.
  expect(db.pragma("synchronous", { simple: true })).toBe(2);
  expect(db.inTransaction).toBe(false);
});
