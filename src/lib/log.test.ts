import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { createLog } from "./log.ts";

const logged = (isJournal: boolean): string => {
  const out = new PassThrough();
  const log = createLog(out, isJournal);
  log("info", "ready");
  log("warn", "hm\nand more");
  log("error", "oh");
  return String(out.read());
};

it("a person reads one line a message, with what is behind it indented", () => {
  expect(logged(false)).toBe("ready\nwarn: hm\n  and more\nerror: oh\n");
});

it("the journal learns how serious it is", () => {
  expect(logged(true)).toBe("<6>ready\n<4>hm\n  and more\n<3>oh\n");
});
