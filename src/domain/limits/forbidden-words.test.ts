import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const ask = (
  forbiddenWords: readonly string[],
  track: { title?: string; artist?: string; album?: string },
) => aParty({ settings: { forbiddenWords } }).request("ada", "song", track);

describe("forbidden words", () => {
  it.each([
    ["in the title", { title: "All I want for Christmas" }],
    ["in the artist", { artist: "Christmas Choir" }],
    ["in the album", { album: "A very Christmas" }],
    ["in capitals", { title: "CHRISTMAS" }],
    ["next to punctuation", { title: "(Christmas!) time" }],
    ["with diacritics", { title: "Chrïstmás" }],
    ["with diacritics of their own", { title: "Chri\u0308stmas" }],
  ])("are found %s", (_where, track) => {
    const answer = ask(["other", "christmas"], track);

    expect(answer).toEqual({ code: "forbidden-word" });
  });

  it.each([
    ["Fête", "fete"],
    ["fete", "Fête"],
    ["Straße", "straße"],
    ["Кино", "КИНО"],
    ["let it go", "Let It Go"],
    ["don't", "Don’t"],
  ])("%s forbids %s", (word, title) => {
    const answer = ask([word], { title });

    expect(answer).toEqual({ code: "forbidden-word" });
  });

  it.each([
    ["ass", "Bass assault"],
    ["let go", "Let it go"],
    ["cat", "Cats"],
    ["", "Anything"],
    ["!!!", "Anything!!!"],
  ])("are whole words: %j allows %j", (word, title) => {
    const answer = ask([word], { title });

    expect(answer).toBe("accepted");
  });
});
