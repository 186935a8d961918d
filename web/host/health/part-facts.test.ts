import { expect, it } from "vitest";
import { factsOf } from "./part-facts.ts";

it("tells of a part what it knows, and nothing of what it does not", () => {
  expect(factsOf({ state: "ok", freeBytes: 48e9, databaseBytes: 1.2e6 })).toBe(
    "48 GB free · database 1.2 MB",
  );
  expect(factsOf({ state: "ok", tracks: 1, foldersOffline: 0 })).toBe("1 song");
  expect(factsOf({ state: "ok", celsius: 61.4 })).toBe("61 °C");
  expect(factsOf({ state: "down", reason: "gone" })).toBe("");
});
