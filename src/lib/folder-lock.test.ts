import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lockFolder } from "./folder-lock.ts";

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

describe("a data folder", () => {
  it("has one daemon at a time, by whatever path", async () => {
    const folder = aFolder();
    const link = join(aFolder(), "link");
    symlinkSync(folder, link);

    const first = await lockFolder(folder);
    const second = await lockFolder(link);

    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, code: "folder-in-use" });
    expect(second).toHaveProperty("detail", expect.stringContaining("--data"));
    if (first.ok) first.value();
  });

  it("is free again when it is let go", async () => {
    const folder = aFolder();
    const first = await lockFolder(folder);
    if (first.ok) first.value();

    const second = await lockFolder(folder);

    expect(second.ok).toBe(true);
    if (second.ok) second.value();
  });

  it("is free again when its daemon was killed", async () => {
    const folder = aFolder();
    const script = `
      import { lockFolder } from ${JSON.stringify(new URL("./folder-lock.ts", import.meta.url).href)};
      const lock = await lockFolder(${JSON.stringify(folder)});
      console.log(lock.ok);
      process.kill(process.pid, "SIGKILL");`;
    const killed = (): string => {
      try {
        execFileSync(process.execPath, ["--input-type=module", "-e", script], { stdio: "pipe" });
        return "not killed";
      } catch (error) {
        return String((error as { stdout: Buffer }).stdout).trim();
      }
    };

    const had = killed();
    const now = await lockFolder(folder);

    expect([had, now.ok]).toEqual(["true", true]);
    if (now.ok) now.value();
  });

  it("is made when there is none", async () => {
    const lock = await lockFolder(join(aFolder(), "a", "b"));

    expect(lock.ok).toBe(true);
    if (lock.ok) lock.value();
  });
});
