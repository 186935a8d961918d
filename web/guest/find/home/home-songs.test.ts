import { expect, it } from "vitest";
import { distinct } from "./home-songs.ts";

const song = (trackId: string, playId = "") => ({ trackId, playId });

it("a song that played three times is offered once, and not again when it is popular already", () => {
  const played = [song("a", "3"), song("b"), song("a", "2"), song("c"), song("d"), song("a", "1")];

  const offered = distinct(played, [song("c")], 3);

  expect(offered).toEqual([song("a", "3"), song("b"), song("d")]);
});
