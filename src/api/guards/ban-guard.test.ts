import { describe, expect, it } from "vitest";
import { createFakeBanNotes } from "../../core/testing/fake-ban-notes.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { anApi, type Phone } from "../testing/an-api.ts";

const vote = (phone: Phone, value = 1) => phone.ask("PUT", "/queue/song/vote", { value });

/** Eve, on her own phone, did something and was banned for it. */
const aBan = async (address = "10.0.0.7") => {
  const banNotes = createFakeBanNotes();
  const on = await anApi({ party: aParty({ queue: ["song by ada"] }).state(), banNotes });
  const host = await on.host();
  const eve = on.phone({ address });
  await vote(eve);
  const { guestId } = (await eve.get("/party")).body.me;
  const judge = (standing: string) => host.ask("PATCH", `/guests/${guestId}`, { standing });
  await judge("banned");
  return { ...on, banNotes, host, eve, judge };
};
const codes = (answers: readonly { readonly body: { readonly code?: string } | undefined }[]) =>
  answers.map(({ body }) => body?.code);

describe("a guest who is banned", () => {
  it("may look, and change nothing", async () => {
    const { eve } = await aBan();

    const writes = [
      await vote(eve, 0),
      await eve.ask("DELETE", "/queue/song"),
      await eve.ask("PUT", "/playback/skip-vote", { value: true }),
      await eve.ask("PATCH", "/me", { name: "Eva" }),
      await eve.ask("POST", "/uploads", {}),
    ];

    expect(codes(writes)).toEqual(Array(5).fill("guest-banned"));
    expect((await eve.get("/party")).status).toBe(200);
    expect((await eve.get("/tracks")).status).toBe(200);
  });

  it("is not somebody else by clearing the cookies", async () => {
    const { phone } = await aBan();

    const answers = [
      await vote(phone({ address: "10.0.0.7" })),
      await vote(phone({ address: "10.0.0.8" })),
    ];

    expect(codes(answers)).toEqual(["guest-banned", undefined]);
  });

  it("does not keep others from the party who were there already, or who share the box", async () => {
    const { phone, judge, host } = await aBan();
    await judge("welcome");
    const neighbour = phone({ address: "10.0.0.7" });
    await vote(neighbour);
    await judge("banned");
    const box = await aBan("127.0.0.1");

    const answers = [await vote(neighbour, 0), await vote(box.phone({ address: "127.0.0.1" }))];

    expect(codes(answers)).toEqual([undefined, undefined]);
    expect((await host.ask("DELETE", "/queue/song")).status).toBe(204);
  });

  it("is welcome again when the host says so, and the address after an evening", async () => {
    const { eve, phone, judge, environment } = await aBan();
    const later = await aBan();

    await judge("welcome");
    later.environment.wait(13 * 3_600_000);
    environment.wait(1);
    const answers = [
      await vote(eve, 0),
      await vote(phone({ address: "10.0.0.7" })),
      await vote(later.phone({ address: "10.0.0.7" })),
      await vote(later.eve, 0),
    ];

    expect(codes(answers)).toEqual([undefined, undefined, undefined, "guest-banned"]);
  });

  it("is remembered by the address also who came there long ago and stayed", async () => {
    const { eve, phone, environment } = await aBan();
    environment.wait(11 * 3_600_000);
    await eve.get("/party");
    environment.wait(2 * 3_600_000);

    const answer = await vote(phone({ address: "10.0.0.7" }));

    expect(answer.body.code).toBe("guest-banned");
  });

  it("may still show to be the host", async () => {
    const { eve } = await aBan();

    const answer = await eve.ask("POST", "/session", { pin: "0000" });

    expect(answer.body.code).toBe("wrong-pin");
  });
});

describe("a ban over a restart", () => {
  /** The same disk, some time later. */
  const restart = async (
    { store, banNotes, bans }: Awaited<ReturnType<typeof aBan>>,
    waitMs = 0,
  ) => {
    await bans.stop();
    const on = await anApi({ store, banNotes });
    on.environment.wait(waitMs);
    return on;
  };

  it("holds with cleared cookies, and for nobody who comes from elsewhere or was there before", async () => {
    const before = await aBan();
    const neighbour = before.phone({ address: "10.0.0.9" });
    await vote(neighbour);
    const { phone } = await restart(before);
    const cookies = [neighbour.cookie()];

    const answers = [
      await vote(phone({ address: "10.0.0.7" })),
      await vote(phone({ address: "10.0.0.8" })),
      await vote(phone({ address: "10.0.0.7", cookies }), 0),
    ];

    expect(codes(answers)).toEqual(["guest-banned", undefined, undefined]);
  });

  it("ends with the evening, and nothing of it stays on disk", async () => {
    const before = await aBan();
    const { phone, bans } = await restart(before, 13 * 3_600_000);

    const late = phone({ address: "10.0.0.7" });

    const answer = await vote(late);
    await late.get("/party");
    await bans.stop();

    expect(answer.status).toBe(200);
    expect(before.banNotes.kept()).toEqual([]);
  });

  it("keeps no address, only of who is banned, and only until the host forgives", async () => {
    const { phone, judge, bans, banNotes } = await aBan();
    await vote(phone({ address: "10.0.0.8" }));
    await bans.stop();
    const during = banNotes.kept();

    await judge("welcome");
    await bans.stop();

    expect(during).toHaveLength(1);
    expect(JSON.stringify(during)).not.toContain("10.0.0");
    expect(banNotes.kept()).toEqual([]);
  });

  it("follows the guest to another place, and a full card is tried again", async () => {
    const before = await aBan();
    const cookies = [before.eve.cookie()];
    before.banNotes.fill(true);
    await before.phone({ address: "10.0.0.20", cookies }).get("/party");
    await before.bans.stop();
    before.banNotes.fill(false);
    await vote(before.phone({ address: "10.0.0.8" }));
    await vote(before.phone({ address: "10.0.0.8" }));
    before.environment.wait(60_000);
    await before.phone({ address: "10.0.0.20", cookies }).get("/party");
    const { phone } = await restart(before);

    const answers = [
      await vote(phone({ address: "10.0.0.20" })),
      await vote(phone({ address: "10.0.0.7" })),
    ];

    expect(codes(answers)).toEqual(["guest-banned", undefined]);
    expect(before.logged.filter((line) => line.includes("was not stored"))).toHaveLength(1);
  });
});
