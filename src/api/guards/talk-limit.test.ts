import { describe, expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { anApi } from "../testing/an-api.ts";

/** Somebody who is at the party, and the host. */
const aGuest = async () => {
  const on = await anApi({ party: aParty({ queue: ["song by ada"] }).state() });
  const phone = on.phone();
  await phone.ask("PUT", "/queue/song/vote", { value: 1 });
  return { ...on, guest: phone };
};

describe("a guest with busy fingers", () => {
  it("cannot take another name all the time: it is on every screen", async () => {
    const { guest, environment } = await aGuest();
    const rename = (number: number) => guest.ask("PATCH", "/me", { name: `Ada ${number}` });

    const answers = [];
    for (let number = 0; number < 22; number += 1) answers.push(await rename(number));
    environment.wait(3000);
    const later = [await rename(30), await rename(31)];

    const statuses = answers.map(({ status }) => status);
    expect(statuses).toEqual([...Array(20).fill(200), 429, 429]);
    expect(answers[21]?.headers.get("retry-after")).toBe("3");
    expect(later.map(({ status }) => status)).toEqual([200, 429]);
  });

  it("nor say a hashtag and take it back for ever, nor a skip vote", async () => {
    const { guest } = await aGuest();

    for (let number = 0; number < 10; number += 1) {
      const said = await guest.ask("POST", "/hashtags", { text: `loud ${number}` });
      await guest.ask("DELETE", `/hashtags/${said.body.hashtagId}`);
    }
    const answers = [
      await guest.ask("POST", "/hashtags", { text: "louder" }),
      await guest.ask("PUT", "/playback/skip-vote", { value: true }),
      await guest.ask("PUT", "/queue/song/vote", { value: 0 }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
  });

  it("does not slow others down, and the host is never slowed down", async () => {
    const { guest, phone, host: signIn } = await aGuest();
    for (let number = 0; number < 21; number += 1) await guest.ask("PATCH", "/me", { hue: number });
    const other = phone();
    const host = await signIn();

    const spoken = await other.ask("PATCH", "/me", { name: "Bob" });
    const statuses = new Set<number>();
    for (let number = 0; number < 25; number += 1) {
      statuses.add((await host.ask("PATCH", "/me", { hue: number })).status);
    }

    expect(spoken.status).toBe(200);
    expect([...statuses]).toEqual([200]);
  });
});
