import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createLogBook, type LogBookOptions } from "./create-log-book.ts";

const aBook = (more: Partial<LogBookOptions> = {}) => {
  const root = mkdtempSync(join(tmpdir(), "rumpus-logs-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, "logs");
  const nowMs = () => Date.UTC(2026, 10, 21, 20, 15);
  return { folder, root, book: createLogBook({ folder, nowMs, everyMs: 1, ...more }) };
};

it("keeps what the daemon told, with the time, also what came before it was ready", async () => {
  const { book } = aBook();
  book.log("info", "starting");

  await book.start();
  book.log("warn", "a cable is loose\nthe red one");

  expect(await book.read()).toBe(
    "2026-11-21T20:15:00.000Z info  starting\n" +
      "2026-11-21T20:15:00.000Z warn  a cable is loose\n  the red one\n",
  );
});

it("touches no disk before the party is ready", async () => {
  const { book, root } = aBook();

  book.log("info", "another Rumpus runs here");
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(readdirSync(root)).toEqual([]);
});

it("grows no further than its files allow, and forgets the oldest lines first", async () => {
  const { book, folder } = aBook({ fileBytes: 1000, files: 3 });
  await book.start();

  for (let number = 0; number < 100; number += 1) {
    book.log("info", `line ${number} ${"x".repeat(40)}`);
    await book.flush();
  }

  const text = await book.read();
  expect(readdirSync(folder)).toHaveLength(3);
  for (const name of readdirSync(folder))
    expect(statSync(join(folder, name)).size).toBeLessThan(1200);
  expect(text).toContain("line 99 ");
  expect(text).not.toContain("line 0 ");
  expect(text.indexOf("line 98 ")).toBeLessThan(text.indexOf("line 99 "));
});

it("holds no PIN, no password and no cookie", async () => {
  const { book } = aBook();
  book.hide("2468");
  book.hide("dance (all) night");
  await book.start();

  book.log("info", "PIN 2468, Wi-Fi dance (all) night, rumpus_host=abc-DEF_123; port 12468");

  expect(await book.read()).toContain("PIN •••, Wi-Fi •••, rumpus_host=•••; port 12468");
});

it("still has the newest crash after many quiet days", async () => {
  const { book, folder } = aBook({ fileBytes: 200, files: 2 });
  await book.start();
  book.log("info", "all is well");
  book.crash("stopped by a bug: TypeError");
  const log = readFileSync(join(folder, "rumpus.log"), "utf8");

  const next = createLogBook({ folder, nowMs: () => 0, fileBytes: 200, files: 2 });
  await next.start();
  for (let day = 0; day < 20; day += 1) {
    next.log("info", `day ${day} ${"x".repeat(100)}`);
    await next.flush();
  }

  expect(log).toMatch(/all is well\n.*stopped by a bug/);
  expect(await next.read()).toMatch(/^The newest crash:\n.*stopped by a bug: TypeError\n/);
});

it("lets the party go on when the disk takes nothing, and says what is missing", async () => {
  const { book, folder } = aBook();
  // A file where the folder should be.
  writeFileSync(folder, "");
  await book.start();
  book.log("info", "one");
  await book.flush();
  book.crash("two");
  rmSync(folder);
  book.log("info", "three");

  expect(await book.read()).toContain("three");
});
