import { describe, expect, it } from "vitest";
import { aParty } from "../../../domain/testing/a-party.ts";
import { HashtagCard, PartySnapshot } from "../../../protocol/party.ts";
import { anApi, type Phone } from "../../testing/an-api.ts";

const say = (phone: Phone, text: string) => phone.ask("POST", "/hashtags", { text });
const texts = (cards: readonly HashtagCard[]) => cards.map(({ text }) => text);

describe("hashtags", () => {
  it("wait for the host: their guest and the host see them, nobody else", async () => {
    const { phone, host: asHost } = await anApi();
    const [ada, bob, host] = [phone(), phone(), await asHost()];

    const { status, body } = await say(ada, "#happy birthday");
    const seen = await Promise.all(
      [ada, bob, host].map(async (one) => (await one.get("/party")).body),
    );

    expect(status).toBe(201);
    expect(HashtagCard.strict().parse(body)).toEqual(body);
    expect(body).toMatchObject({ text: "happyBirthday", isShown: false, isOwn: true });
    expect(seen.map(({ me }) => texts(me.hashtags))).toEqual([
      ["happyBirthday"],
      [],
      ["happyBirthday"],
    ]);
    expect(seen.map(({ hashtags }) => hashtags)).toEqual([[], [], []]);
    for (const each of seen) expect(PartySnapshot.strict().parse(each)).toEqual(each);
  });

  it("are for everybody once the host lets them, and their guest's to take away", async () => {
    const { phone, host: asHost } = await anApi();
    const [ada, bob, host] = [phone(), phone(), await asHost()];
    const { hashtagId } = (await say(ada, "hello")).body;

    const refused = await bob.ask("PUT", `/hashtags/${hashtagId}`, { isShown: true });
    const let1 = await host.ask("PUT", `/hashtags/${hashtagId}`, { isShown: true });
    const seen = await Promise.all(
      [ada, bob].map(async (one) => (await one.get("/party")).body.hashtags[0]),
    );
    const others = await bob.ask("DELETE", `/hashtags/${hashtagId}`);
    const own = await ada.ask("DELETE", `/hashtags/${hashtagId}`);
    const gone = await ada.ask("DELETE", `/hashtags/${hashtagId}`);

    expect([refused, let1, others, own, gone].map(({ status }) => status)).toEqual([
      403, 204, 403, 204, 404,
    ]);
    expect(seen).toMatchObject([
      { text: "hello", isOwn: true },
      { text: "hello", isOwn: false },
    ]);
    expect((await bob.get("/party")).body.hashtags).toEqual([]);
  });

  it("said again, by whomever, are the same", async () => {
    const { phone } = await anApi({ party: aParty({ settings: { hashtags: "open" } }).state() });
    const [ada, bob] = [phone(), phone()];

    const [first, again] = [await say(ada, "Hello"), await say(bob, "hello!")];

    expect(again.body).toEqual({ ...first.body, isOwn: false });
  });

  it("have no colour while guests are not shown, but for the host", async () => {
    const settings = { hashtags: "open", showGuests: false } as const;
    const { phone, host: asHost } = await anApi({ party: aParty({ settings }).state() });
    const [ada, host] = [phone(), await asHost()];
    await ada.ask("PATCH", "/me", { hue: 77 });

    const { body } = await say(ada, "Hello");
    const seen = await Promise.all(
      [ada, phone(), host].map(async (one) => (await one.get("/party")).body.hashtags[0].hue),
    );

    expect(body).not.toHaveProperty("hue");
    expect(seen).toEqual([undefined, undefined, 77]);
  });

  it("are gone from every screen, and come back, as the host switches them off and on", async () => {
    const { phone, host: asHost } = await anApi({
      party: aParty({ settings: { hashtags: "open" } }).state(),
    });
    const [ada, host] = [phone(), await asHost()];
    await say(ada, "rude");
    const shown = async () =>
      Promise.all([ada, phone(), host].map(async (one) => (await one.get("/party")).body.hashtags));
    const before = await shown();

    await host.ask("PATCH", "/settings", { hashtags: "off" });
    const off = await shown();
    await host.ask("PATCH", "/settings", { hashtags: "approved" });

    expect(before.map((tags) => tags.length)).toEqual([1, 1, 1]);
    expect(off).toEqual([[], [], []]);
    expect((await shown()).map((tags) => tags.length)).toEqual([1, 1, 1]);
  });

  it.each([
    ["!!!", 400, "bad-hashtag"],
    ["", 400, "bad-request"],
  ])("typed as %j are refused", async (text, status, code) => {
    const { phone } = await anApi();

    const answer = await say(phone(), text);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
