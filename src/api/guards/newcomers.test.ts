import { describe, expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { anApi } from "../testing/an-api.ts";

const someSong = () => aParty({ queue: ["a by ada"] }).state();
const vote = { value: 1 };

/** So many phones of one device vote, one after the other. */
const crowd = async (on: Awaited<ReturnType<typeof anApi>>, address: string, size: number) => {
  const statuses: number[] = [];
  for (let number = 0; number < size; number += 1) {
    statuses.push((await on.phone({ address }).ask("PUT", "/queue/a/vote", vote)).status);
  }
  return statuses;
};

describe("one device", () => {
  it("brings twenty new guests, and one more every three minutes", async () => {
    const on = await anApi({ party: someSong() });

    const statuses = await crowd(on, "10.0.0.7", 22);
    on.environment.wait(3 * 60_000);
    const later = await crowd(on, "10.0.0.7", 2);

    expect(statuses).toEqual([...Array(20).fill(200), 429, 429]);
    expect(later).toEqual([200, 429]);
  });

  it("does not keep another one from coming", async () => {
    const on = await anApi({ party: someSong() });
    await crowd(on, "10.0.0.7", 21);

    expect(await crowd(on, "10.0.0.8", 1)).toEqual([200]);
  });

  it("lets its old guests vote on, and anybody look", async () => {
    const on = await anApi({ party: someSong() });
    const old = on.phone({ address: "10.0.0.7" });
    await old.ask("PUT", "/queue/a/vote", vote);
    await crowd(on, "10.0.0.7", 30);

    const again = await old.ask("PUT", "/queue/a/vote", { value: 0 });
    const look = await on.phone({ address: "10.0.0.7" }).get("/party");

    expect([again.status, look.status]).toEqual([200, 200]);
  });

  it("that is the box itself brings as many as it likes", async () => {
    const on = await anApi({ party: someSong() });

    const statuses = await crowd(on, "::ffff:127.0.0.1", 25);

    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("hears when to try again", async () => {
    const on = await anApi({ party: someSong() });
    await crowd(on, "10.0.0.7", 20);

    const answer = await on.phone({ address: "10.0.0.7" }).ask("PUT", "/queue/a/vote", vote);

    expect(answer.body).toMatchObject({ code: "rate-limited", retryAfterSec: 180 });
    expect(answer.headers.get("retry-after")).toBe("180");
  });
});
