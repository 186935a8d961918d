import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { partialFolderOf, publishFolder } from "./publish-folder.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rumpus-publish-"));
  mkdirSync(partialFolderOf(join(root, "music")));
  writeFileSync(join(partialFolderOf(join(root, "music")), "song.mp3"), "new");
  writeFileSync(join(partialFolderOf(join(root, "music")), "demo-songs.json"), "[]");
});

afterEach(() => rmSync(root, { recursive: true }));

it("brings the songs into a folder that was not there", async () => {
  await publishFolder(partialFolderOf(join(root, "music")), join(root, "music"));

  expect(readdirSync(root)).toEqual(["music"]);
  expect(readdirSync(join(root, "music")).toSorted()).toEqual(["demo-songs.json", "song.mp3"]);
});

it("leaves the host's own music where it is", async () => {
  mkdirSync(join(root, "music"));
  writeFileSync(join(root, "music", "wedding.mp3"), "mine");

  await publishFolder(partialFolderOf(join(root, "music")), join(root, "music"));

  expect(readdirSync(root)).toEqual(["music"]);
  expect(readFileSync(join(root, "music", "wedding.mp3"), "utf8")).toBe("mine");
  expect(readFileSync(join(root, "music", "song.mp3"), "utf8")).toBe("new");
});
