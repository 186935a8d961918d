import { expect, it } from "vitest";
import { spokenName } from "./spoken-name.ts";

it.each([
  ["Remove", "Remove the folder /music", "Remove the folder /music"],
  ["Take away", "#MiaIs30", "Take away: #MiaIs30"],
  ["Save", undefined, undefined],
  [undefined, "Close", "Close"],
])("says a button that shows %j and means %j as %j", (word, label, name) => {
  expect(spokenName(word, label)).toBe(name);
});
