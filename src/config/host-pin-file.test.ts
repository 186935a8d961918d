import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createPinFile } from "./host-pin-file.ts";

it("the PIN that was made is for the owner of the box alone, until another is chosen", () => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-pin-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = createPinFile(folder);
  const before = file.read();

  file.write("123456");
  const mode = statSync(join(folder, "host-pin.txt")).mode & 0o777;
  const kept = file.read();
  file.remove();
  file.remove();

  expect([before, mode, kept, file.read()]).toEqual([undefined, 0o600, "123456", undefined]);
});
