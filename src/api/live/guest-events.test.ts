import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { as, turns } from "../../core/testing/a-stage.ts";
import { changeGuest } from "../../core/use-cases/guests/change-guest.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { guest } from "../../domain/testing/names.ts";
import { anApi } from "../testing/an-api.ts";
import { createGuestNews } from "./guest-events.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const aBox = async () => {
  const on = await anApi({ party: aParty({ queue: ["a by ada"] }).state() });
  const news = createGuestNews(on.hub, on.party);
  const got = { host: [] as string[], zoe: [] as string[] };
  const page = (name: "host" | "zoe") => ({
    guestId: guest(name),
    countsAs: guest(name),
    isHost: () => name === "host",
    address: "10.0.0.1",
    send: (chunk: Buffer) => {
      for (const [, kind = ""] of chunk.toString().matchAll(/^event: (\S+)$/gm)) {
        if (kind === "guests-changed") got[name].push(kind);
      }
      return true;
    },
    close: () => undefined,
  });
  const open = (name: "host" | "zoe") => on.hub.add(page(name), undefined, false);
  return { ...on, news, got, open };
};

it("tells the host, and nobody else, that the guests are others, once a second at most", async () => {
  const { open, got, stage, vote } = await aBox();
  open("host");
  open("zoe");
  vi.advanceTimersByTime(0);
  const opened = got.host.length;

  for (const standing of ["muted", "banned", "welcome"] as const)
    await changeGuest(stage, as("host"), guest("ada"), { standing });
  await vote("new guest", "a");
  await turns();
  vi.advanceTimersByTime(999);
  const within = got.host.length;
  vi.advanceTimersByTime(1);

  expect([opened, within, got.host.length]).toEqual([1, 1, 2]);
  expect(got.zoe).toEqual([]);
});

it("says nothing after the end", async () => {
  const { open, got, news } = await aBox();
  open("host");

  news.stop();
  vi.advanceTimersByTime(5000);

  expect(got.host).toEqual([]);
});
