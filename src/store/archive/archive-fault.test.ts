import { expect, it } from "vitest";
import { JobError } from "../../lib/job-child/job-error.ts";
import { brokenArchive, explain } from "./archive-fault.ts";
import { demandSpace, inWords } from "./free-space.ts";

it.each([
  ["ENOSPC", "storage-full"],
  ["EDQUOT", "storage-full"],
  ["SQLITE_FULL", "storage-full"],
  ["EROFS", "storage-readonly"],
  ["EACCES", "storage-readonly"],
])("an error %s of the disk is told as %s, with something to do", (code, expected) => {
  const told = explain(Object.assign(new Error("it failed"), { code }));

  expect(told).toBeInstanceOf(JobError);
  expect((told as JobError).failure).toMatchObject({
    code: expected,
    todo: expect.stringMatching(/\w/),
  });
});

it("what is explained already, and what is a bug, stays what it is", () => {
  const known = brokenArchive("it has a hole");
  const bug = new TypeError("x is not a function");

  expect([explain(known), explain(bug)]).toEqual([known, bug]);
});

it("too little room is told with what is missing, before anything is written", async () => {
  const error = await demandSpace("/", 2 ** 60, "the backup").catch((reason) => reason);

  expect(error.failure).toMatchObject({
    code: "storage-full",
    todo: expect.stringMatching(/^free \d+\.\d GB/),
  });
  await expect(demandSpace("/", 0, "nothing")).resolves.toBeUndefined();
});

it.each([
  [0, "0.0 MB"],
  [1, "0.1 MB"],
  [1_250_000, "1.3 MB"],
  [999_999_999, "1000.0 MB"],
  [1_200_000_001, "1.3 GB"],
])("%d bytes are %s, never less than they are", (bytes, words) => {
  expect(inWords(bytes)).toBe(words);
});
