import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aJobFolder } from "../testing/start-whim.ts";
import { createWrapperFinder } from "./wrappers.ts";

/** A program that begins like this, and then runs what stands behind it. */
const aProgram = (beginning: string) => {
  const folder = aJobFolder();
  const path = join(folder, "wrapper");
  writeFileSync(path, `#!/bin/sh\ncd "${folder}"\n${beginning}\nexec "$@"\n`);
  chmodSync(path, 0o755);
  return { path, hasTried: () => existsSync(join(folder, "tried")) };
};

it("tries again what was only too slow", async () => {
  const slow = aProgram("[ -e tried ] || { touch tried; exec sleep 60; }");
  const find = createWrapperFinder([["env"], [slow.path]], 2000);

  const first = await find();
  const next = await find();

  expect([first, next]).toEqual([["env"], ["env", slow.path]]);
});

it("tries what does not work only once", async () => {
  const broken = aProgram("[ -e tried ] || { touch tried; exit 1; }");
  const find = createWrapperFinder([[broken.path], ["/no/such/wrapper"]], 5000);

  const found = [await find(), await find()];

  expect(broken.hasTried()).toBe(true);
  expect(found).toEqual([[], []]);
});
