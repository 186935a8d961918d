import { expect, it } from "vitest";
import { troubleInWords } from "./trouble-in-words.ts";
import { words } from "./words/en.ts";

it("says why the music has stopped in words of this page, or else in the jukebox’s", () => {
  const known = troubleInWords({ troubleCode: "missing", trouble: "its file is gone" });
  const unknown = troubleInWords({ troubleCode: "bewitched" as never, trouble: "it is bewitched" });

  expect([known, unknown, troubleInWords({})]).toEqual([words.missing, "it is bewitched", ""]);
});
