import { describe, expect, it } from "vitest";
import { HASHTAGS_MAX } from "../hashtag.ts";
import { aParty } from "../testing/a-party.ts";
import { tidyHashtag } from "./add-hashtag.ts";

const YES = "accepted";
const anOpenParty = (settings = {}) => aParty({ settings: { hashtags: "open", ...settings } });

describe("a hashtag", () => {
  it.each([
    ["#Happy birthday!", "HappyBirthday"],
    ["  #happy   #birthday ", "happyBirthday"],
    ["été à la plage", "étéÀLaPlage"],
    ["ada + bob = ❤️", "adaBob❤️"],
    ["🇵🇱", "🇵🇱"],
    ["2026", "2026"],
    ["rock_n-roll", "rock_n-roll"],
    ["<b>x</b>", "bxb"],
  ])("typed as %j reads %j", (typed, text) => {
    expect(tidyHashtag(typed)).toBe(text);
  });

  it.each(["", "   ", "#", "!!!", "--_", "\u0301", "x".repeat(41), `z${"\u0300".repeat(4)}`])(
    "is never %j",
    (typed) => {
      const answer = anOpenParty().say("ada", typed);

      expect(answer).toEqual({ code: "bad-hashtag" });
    },
  );

  it("is seen at once where the host lets everybody speak", () => {
    const party = anOpenParty();

    party.say("ada", "party time");

    expect(party.hashtags()).toEqual(["#partyTime"]);
  });

  it("waits for the host where the host wants to read it first; the host's own does not", () => {
    const party = anOpenParty({ hashtags: "approved" });

    party.say("ada", "one");
    party.say("host", "two");

    expect(party.hashtags()).toEqual(["(#one)", "#two"]);
  });

  it("is nobody's but the host's where there are none", () => {
    const party = anOpenParty({ hashtags: "off" });

    const answers = [party.say("ada", "one"), party.say("host", "two")];

    expect(answers).toEqual([{ code: "hashtags-off" }, YES]);
    expect(party.hashtags()).toEqual(["#two"]);
  });

  it("has no forbidden word, neither as it was typed nor as it reads", () => {
    const party = anOpenParty({ forbiddenWords: ["bad", "verybad"] });

    const answers = ["so bad", "very bad", "verybad", "badge"].map((text) =>
      party.say("ada", text),
    );

    const no = { code: "forbidden-word" };
    expect(answers).toEqual([no, no, no, YES]);
  });

  it("is there once, whoever says it again", () => {
    const party = anOpenParty();
    party.say("ada", "Hello");

    const answer = party.say("bob", "hello!");

    expect(answer).toBe(YES);
    expect(party.hashtags()).toEqual(["#Hello"]);
  });

  it("is one of at most five of a guest; the host has as many as it takes", () => {
    const party = anOpenParty();
    const texts = ["a", "b", "c", "d", "e"];
    for (const text of texts) party.say("ada", text);
    for (const text of texts) party.say("host", `h${text}`);

    const answers = [party.say("ada", "f"), party.say("bob", "g"), party.say("host", "hf")];
    party.judge("ada", "a", false);
    const after = party.say("ada", "f");

    expect(answers).toEqual([{ code: "too-many-hashtags" }, YES, YES]);
    expect(after).toBe(YES);
  });

  it("makes room for newer ones when there are very many", () => {
    const party = anOpenParty();
    for (let number = 1; number <= HASHTAGS_MAX + 2; number += 1) party.say("host", `t${number}`);

    const all = party.hashtags();

    expect(all).toHaveLength(HASHTAGS_MAX);
    expect([all[0], all.at(-1)]).toEqual(["#t3", `#t${HASHTAGS_MAX + 2}`]);
  });
});

describe("a flood of hashtags", () => {
  it("that wait for the host leaves what is shown where it is", () => {
    const party = anOpenParty({ hashtags: "approved" });
    party.say("host", "welcome");
    for (let number = 0; number < HASHTAGS_MAX + 5; number += 1)
      party.say(`guest ${Math.floor(number / 5)}`, `spam ${number}`);

    const all = party.hashtags();

    expect(all).toHaveLength(HASHTAGS_MAX);
    expect([all[0], all[1], all.at(-1)]).toEqual([
      "#welcome",
      "(#spam6)",
      `(#spam${HASHTAGS_MAX + 4})`,
    ]);
  });
});

describe("judging hashtags", () => {
  const waiting = () => {
    const party = anOpenParty({ hashtags: "approved" });
    party.say("ada", "one");
    party.say("bob", "two");
    return party;
  };

  it("is the host's: what is let is seen, what is taken away is gone", () => {
    const party = waiting();

    party.judge("host", "one", true);
    party.judge("host", "two", false);

    expect(party.hashtags()).toEqual(["#one"]);
  });

  it("is no guest's, but everybody takes the own away", () => {
    const party = waiting();

    const answers = [
      party.judge("ada", "one", true),
      party.judge("ada", "two", false),
      party.judge("ada", "one", false),
    ];

    expect(answers).toEqual([{ code: "host-only" }, { code: "host-only" }, YES]);
    expect(party.hashtags()).toEqual(["(#two)"]);
  });

  it("twice changes nothing, and of what is gone cannot be", () => {
    const party = waiting();
    party.judge("host", "one", true);

    const again = party.judge("host", "one", true);
    const events = party.events();
    party.judge("host", "one", false);
    const gone = party.judge("host", "one", false);

    expect([again, events]).toEqual([YES, []]);
    expect(gone).toEqual({ code: "no-such-hashtag" });
  });
});
