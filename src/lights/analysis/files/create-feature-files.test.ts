import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolder } from "../testing/sounds.ts";
import { createFeatureFiles } from "./create-feature-files.ts";

it("keeps the whole files of known songs and sweeps everything else away", async () => {
  const folder = join(aFolder(), "features");
  const files = createFeatureFiles(folder);
  await files.sweep(new Set());
  for (const name of ["a.features", "a.part", "stranger.features", "b.features.tmp", "b.part"])
    writeFileSync(join(folder, name), "");

  const found = await files.sweep(new Set(["a", "b"]));

  expect([...found]).toEqual(["a"]);
  expect(readdirSync(folder)).toEqual(["a.features"]);
});

it("removes a song's file, also when it is gone already", async () => {
  const folder = aFolder();
  const files = createFeatureFiles(folder);
  writeFileSync(join(folder, "a.features"), "");

  await files.remove(files.file("a", true));
  await files.remove(files.file("a", true));

  expect(readdirSync(folder)).toEqual([]);
});
