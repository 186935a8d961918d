import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const YES = "accepted";
const withAda = (settings = {}) => aParty({ queue: ["song by ada", "other by bob"], settings });

describe("a guest's name", () => {
  it("is what the guest wants it to be, tidied", () => {
    const party = withAda();

    const answer = party.changeGuest("ada", "ada", {
      name: "  Ada \u202e\n the\u0007  Great ",
      hue: 12,
    });

    expect(answer).toBe(YES);
    expect(party.guest("ada")).toMatchObject({ name: "Ada the Great", hue: 12 });
  });

  it("may be an emoji or a flag in any writing", () => {
    const party = withAda();

    const answers = ["🦆", "🇵🇱", "Жанна", "علي", "3"].map((name) =>
      party.changeGuest("ada", "ada", { name }),
    );

    expect(answers).toEqual(Array(5).fill(YES));
  });

  it.each([
    "",
    "   ",
    "...",
    "\u200b",
    "\u3164\u115f",
    "\u{e0041}",
    "a".repeat(25),
    `z${"\u0300".repeat(12)}a`.repeat(13),
  ])("is never %j", (name) => {
    const party = withAda();

    const answer = party.changeGuest("ada", "ada", { name });

    expect(answer).toEqual({ code: "bad-name" });
    expect(party.guest("ada")?.name).toBe("ada");
  });

  it("has none of the words that the host does not want", () => {
    const party = withAda({ forbiddenWords: ["fool"] });

    const answers = ["A Fóol", "Foolish"].map((name) => party.changeGuest("ada", "ada", { name }));

    expect(answers).toEqual([{ code: "bad-name" }, YES]);
  });

  it("is nobody else's, however it is written; one's own may be written anew", () => {
    const party = withAda();

    const answers = [
      party.changeGuest("ada", "ada", { name: "BOB" }),
      party.changeGuest("ada", "ada", { name: "ｂob" }),
      party.changeGuest("ada", "ada", { name: "ADA" }),
    ];

    expect(answers).toEqual([{ code: "name-taken" }, { code: "name-taken" }, YES]);
  });

  it("is nobody else's in letters of another writing that look the same, or with a dot behind it", () => {
    const party = withAda();
    party.changeGuest("bob", "bob", { name: "Max Power" });

    const answers = ["Мах Роwеr", "Max.Power!", "Max\u2060Power", "Max Power 🎸", "Maх"].map(
      (name) => party.changeGuest("ada", "ada", { name }),
    );

    const taken = { code: "name-taken" };
    expect(answers).toEqual([taken, taken, taken, YES, YES]);
  });

  it("is the host's to change for everybody, and no other guest's", () => {
    const party = withAda();

    const answers = [
      party.changeGuest("bob", "ada", { name: "Nobody" }),
      party.changeGuest("host", "ada", { name: "Somebody" }),
    ];

    expect(answers).toEqual([{ code: "host-only" }, YES]);
    expect(party.guest("ada")?.name).toBe("Somebody");
  });

  it("of somebody who is not there cannot be changed", () => {
    const answer = withAda().changeGuest("host", "zoe", { name: "Zoe" });

    expect(answer).toEqual({ code: "no-such-guest" });
  });

  it("makes no news when it stays as it is", () => {
    const party = withAda();

    const answer = party.changeGuest("host", "ada", {
      name: "ada",
      standing: "welcome",
      limits: {},
    });

    expect(answer).toBe(YES);
    expect(party.events()).toEqual([]);
  });
});

describe("what the host lets a guest do", () => {
  it("is not the guest's own to change", () => {
    const party = withAda();

    const answers = [
      party.changeGuest("ada", "ada", { standing: "welcome" }),
      party.changeGuest("ada", "ada", { limits: { requestBurst: 0 } }),
    ];

    expect(answers).toEqual([{ code: "host-only" }, { code: "host-only" }]);
  });

  it("muted: voting, also to skip, and taking back, but no request, no word and no other name", () => {
    const party = aParty({
      playing: "on by bob",
      queue: ["song by ada", "other by bob"],
      settings: { interactivity: "open" },
    });
    party.changeGuest("host", "ada", { standing: "muted" });

    const answers = [
      party.vote("ada", "other", 1),
      party.skipVote("ada", 9),
      party.remove("ada", "song"),
      party.request("ada", "new"),
      party.say("ada", "hello"),
      party.changeGuest("ada", "ada", { name: "Eve" }),
      party.pause("ada"),
    ];

    const no = { code: "guest-muted" };
    expect(answers).toEqual([YES, YES, YES, no, no, no, { code: "host-only" }]);
  });

  it("banned: nothing but looking", () => {
    const party = aParty({ playing: "on by bob", queue: ["other by bob"] });
    party.vote("ada", "other", 1);
    party.changeGuest("host", "ada", { standing: "banned" });

    const answers = [
      party.vote("ada", "other", -1),
      party.skipVote("ada", 9),
      party.request("ada", "new"),
      party.say("ada", "hello"),
      party.changeGuest("ada", "ada", { hue: 3 }),
    ];

    expect(answers).toEqual(Array(5).fill({ code: "guest-banned" }));
  });

  it("is forgiven", () => {
    const party = withAda();
    party.changeGuest("host", "ada", { standing: "banned" });
    party.changeGuest("host", "ada", { standing: "welcome" });

    const answer = party.request("ada", "new");

    expect(answer).toBe(YES);
  });

  it("never binds the host, whatever was said about the same person as a guest", () => {
    const party = aParty({ queue: ["other by bob"] });
    party.vote("host", "other", 1);
    party.changeGuest("host", "host", { standing: "banned" });

    const answers = [party.request("host", "new"), party.vote("host", "other", 0)];

    expect(answers).toEqual([YES, YES]);
  });
});

describe("limits of one guest's own", () => {
  it("go before everybody's, and 0 is none", () => {
    const party = aParty({
      queue: ["a1 by ada", "b1 by bob", "c1 by cem"],
      settings: { waitingPerGuest: 1 },
    });
    party.changeGuest("host", "ada", { limits: { waitingPerGuest: 2 } });
    party.changeGuest("host", "cem", { limits: { waitingPerGuest: 0 } });

    const answers = [
      party.request("ada", "a2"),
      party.request("ada", "a3"),
      party.request("bob", "b2"),
      party.request("cem", "c2"),
      party.request("cem", "c3"),
    ];

    const no = { code: "too-many-waiting" };
    expect(answers).toEqual([YES, no, no, YES, YES]);
  });

  it("hold for how many songs may be asked for at once", () => {
    const party = aParty({ queue: ["a1 by ada"], settings: { requestBurst: 1 } });
    party.changeGuest("host", "ada", { limits: { requestBurst: 2 } });

    const answers = ["a2", "a3", "a4"].map((name) => party.request("ada", name));
    const others = ["b1", "b2"].map((name) => party.request("bob", name));

    expect(answers).toEqual([YES, YES, expect.objectContaining({ code: "too-many-requests" })]);
    expect(others).toEqual([YES, expect.objectContaining({ code: "too-many-requests" })]);
  });

  it("are replaced as a whole", () => {
    const party = withAda();
    party.changeGuest("host", "ada", { limits: { waitingPerGuest: 2 } });

    party.changeGuest("host", "ada", { limits: { requestBurst: 3 } });

    expect(party.guest("ada")?.limits).toEqual({ requestBurst: 3 });
  });
});
