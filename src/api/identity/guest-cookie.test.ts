import { describe, expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { anApi } from "../testing/an-api.ts";

const tokenOf = (line: string): string => /rumpus_guest=([^;]+)/.exec(line)?.[1] ?? "";

describe("a guest's cookie", () => {
  it("is set once, for this site alone, and out of reach for scripts", async () => {
    const ada = (await anApi()).phone();

    const first = await ada.get("/party");
    const second = await ada.get("/party");

    const [line = ""] = first.headers.getSetCookie();
    expect(line).toMatch(
      /^rumpus_guest=[\w-]{22}; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/,
    );
    expect(second.headers.getSetCookie()).toEqual([]);
  });

  it("stands for the same guest for ever, also after a restart", async () => {
    const before = await anApi();
    const ada = before.phone();
    const first = await ada.get("/party");

    const again = await ada.get("/party");
    const after = (await anApi()).phone({ cookies: [ada.cookie()] });
    const later = await after.get("/party");

    expect(again.body.me.guestId).toBe(first.body.me.guestId);
    expect(later.body.me.guestId).toBe(first.body.me.guestId);
  });

  it("is never shown, not even to its owner: the id is not the secret", async () => {
    const party = aParty({ queue: ["a by ada"] }).state();
    const { phone } = await anApi({ party });
    const ada = phone();

    const first = await ada.get("/party");
    await ada.ask("PUT", "/queue/a/vote", { value: 1 });
    const token = tokenOf(first.headers.getSetCookie()[0] ?? "");
    const seen = [await ada.get("/party"), await phone().get("/party")];

    expect(token).not.toBe("");
    for (const { text } of [first, ...seen]) expect(text).not.toContain(token);
    expect(first.body.me.guestId).not.toContain(token.slice(0, 8));
  });

  it("cannot be made from what others see", async () => {
    const { phone } = await anApi();
    const ada = await phone().get("/party");

    const thief = phone({ cookies: [`rumpus_guest=${ada.body.me.guestId}`] });
    const answer = await thief.get("/party");

    expect(answer.body.me.guestId).not.toBe(ada.body.me.guestId);
  });

  it.each(["", "short", "x".repeat(23), "äääääääääääääääääääääää", "<script>aaaaaaaaaaaaaa"])(
    "that we never gave (%j) is replaced",
    async (value) => {
      const { phone } = await anApi();

      const answer = await phone().ask("GET", "/party", undefined, {
        cookie: `rumpus_guest=${encodeURI(value)}`,
      });

      expect(answer.headers.getSetCookie()).toHaveLength(1);
    },
  );

  it("comes along with a refusal too, so that trying again is the same guest", async () => {
    const ada = (await anApi()).phone();

    const refused = await ada.ask("PUT", "/queue/gone/vote", { value: 1 });

    expect(refused.status).toBe(404);
    expect(refused.headers.getSetCookie()).toHaveLength(1);
  });

  it("costs the disk nothing for who only looks", async () => {
    const { phone, store, party } = await anApi();

    await phone().get("/party");
    await phone().get("/tracks");

    expect(store.tries()).toBe(0);
    expect(party.known().guests.size).toBe(0);
  });
});
