import type { Locator } from "playwright-core";
import { expect } from "vitest";
import type { Guest } from "../testing/http/guest.ts";
import { waitFor } from "../testing/wait-for.ts";
import { startEvening } from "./testing/evening.ts";
import { type Frame, inFrames } from "./testing/frames.ts";
import { type Phone, scoreOf } from "./testing/phone.ts";
import { startVisits } from "./testing/visits.ts";

const PATIENCE_MS = 30_000;

const visits = startVisits();
const evening = startEvening();
let carl: Guest;
let ada: Phone;
let bob: Phone;
/** The command ids of ada's votes, each as often as it was sent. */
let sent: string[];

const meet = async (frame: Frame): Promise<void> => {
  const { url } = evening.party();
  carl = await evening.party().guest();
  ada = await visits.phone(frame, url);
  bob = await visits.phone(frame, url);
  sent = [];
  ada.page.on("request", (request) => {
    const key = request.headers()["idempotency-key"];
    if (key !== undefined && request.url().endsWith("/vote")) sent.push(key);
  });
};

const banner = ({ page }: Phone): Locator => page.locator(".connection-words");

/** A song that waits with the vote of who asked for it. */
const carlAsksFor = async (title: string): Promise<void> => {
  await evening.ask(carl, title);
  await ada.song(title).waitFor();
};

const voteUp = async (title: string): Promise<void> => {
  await ada.song(title).getByLabel("Vote up").tap();
  await waitFor("the own vote", async () => (await scoreOf(ada.song(title))) === 2);
};

const secondTry = () => waitFor("a second try", () => sent.length > 1, PATIENCE_MS);

/** In the end everybody sees the vote, and sees it once. */
const seeOneVote = async (title: string): Promise<void> => {
  const isSeen = async () => (await scoreOf(bob.song(title))) === 2;
  await waitFor("bob to see the vote", isSeen, PATIENCE_MS);
  await banner(ada).waitFor({ state: "detached" });
  await ada.page.locator("[data-pending=true]").waitFor({ state: "detached" });
  expect(await scoreOf(ada.song(title))).toBe(2);
  expect(new Set(sent).size).toBe(1);
};

inFrames(
  "a phone that leaves the Wi-Fi says so, keeps votes and wishes, and sends them when it is back",
  async (frame) => {
    await meet(frame);
    const { page } = ada;
    await carlAsksFor("Tone 1");
    await page.getByRole("button", { name: "Add a song" }).tap();
    await page.getByLabel("Song, artist or album").fill("Tone 5");
    const found = page.locator(".results .song-row", { hasText: "Tone 5" }).first();
    await found.waitFor();

    await page.context().setOffline(true);
    await banner(ada).waitFor();
    await found.locator(".button-strong").tap();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await voteUp("Tone 1");
    await secondTry();
    await page.context().setOffline(false);

    await seeOneVote("Tone 1");
    await bob.song("Tone 5").waitFor();
    expect((await bob.queue()).filter((title) => title === "Tone 5")).toEqual(["Tone 5"]);
  },
);

inFrames(
  "a box that falls silent is noticed with the first vote, which counts once it speaks again",
  async (frame) => {
    await meet(frame);
    await carlAsksFor("Tone 2");
    process.kill(evening.party().pid, "SIGSTOP");
    try {
      await voteUp("Tone 2");
      await banner(ada).waitFor();
      await secondTry();
    } finally {
      process.kill(evening.party().pid, "SIGCONT");
    }

    await seeOneVote("Tone 2");
  },
);
