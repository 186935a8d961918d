import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { bodyOf, partyOf } from "../testing/daemon/party-steps.ts";
import { waitFor } from "../testing/wait-for.ts";
import { OPENING_TITLE, startEvening } from "./testing/evening.ts";
import { type Frame, inFrames } from "./testing/frames.ts";
import { scoreOf } from "./testing/phone.ts";
import { startVisits } from "./testing/visits.ts";

const visits = startVisits();
const evening = startEvening();

const meet = async (frame: Frame) => {
  const { url } = evening.party();
  return { ada: await visits.phone(frame, url), bob: await visits.phone(frame, url) };
};

const refusal = (page: Page): Locator => page.locator(".toast-bad");

inFrames(
  "who asks for two songs sees which is next and when the other one plays",
  async (frame) => {
    const { ada, bob } = await meet(frame);

    await ada.add("Tone 2");
    await ada.add("Tone 3");

    await ada.song("Tone 2").getByText("Plays next").waitFor();
    await ada
      .song("Tone 3")
      .getByText(/^Plays in about \d+ min$/)
      .waitFor();
    await bob
      .song("Tone 3")
      .getByText(/^≈ \d+ min$/)
      .waitFor();
    expect(await ada.song("Tone 2").getAttribute("data-own")).toBe("true");
    expect(await bob.song("Tone 2").getAttribute("data-own")).not.toBe("true");
    expect(
      await bob
        .song("Tone 2")
        .getByRole("button", { name: /Take back/ })
        .count(),
    ).toBe(0);
  },
);

inFrames("a song is skipped when as many want it as are needed, and not before", async (frame) => {
  await bodyOf(evening.host().patch("/settings", { skipMinimum: 2, skipSharePct: 1 }));
  const { ada, bob } = await meet(frame);
  await ada.add("Tone 4");
  const [adaSkip, bobSkip] = [ada.page.locator(".skip-vote"), bob.page.locator(".skip-vote")];

  await adaSkip.getByText("0 of 2 needed").waitFor();
  await adaSkip.tap();
  await adaSkip.getByText("You want to skip").waitFor();
  await bobSkip.getByText("1 of 2 needed").waitFor();
  await adaSkip.tap();
  await bobSkip.getByText("0 of 2 needed").waitFor();
  await adaSkip.tap();
  await bobSkip.getByText("1 of 2 needed").waitFor();
  expect(await bob.nowPlaying()).toBe(OPENING_TITLE);
  await bobSkip.tap();

  await waitFor("the next song", async () => (await bob.nowPlaying()) === "Tone 4");
  await adaSkip.getByText("0 of 2 needed").waitFor();
});

inFrames(
  "who votes faster than the host allows is told so, and the vote is not shown",
  async (frame) => {
    await bodyOf(evening.host().patch("/settings", { votesPer10Sec: 1 }));
    const { ada, bob } = await meet(frame);
    await ada.add("Tone 2");
    await ada.add("Tone 3");

    await bob.song("Tone 2").getByLabel("Vote up").tap();
    await waitFor("the first vote", async () => (await scoreOf(ada.song("Tone 2"))) === 2);
    await bob.song("Tone 3").getByLabel("Vote up").tap();

    await refusal(bob.page)
      .getByText(/^Easy! That was a lot of votes at once\./)
      .waitFor();
    await waitFor("the vote to go", async () => (await scoreOf(bob.song("Tone 3"))) === 1);
    expect(await refusal(ada.page).count()).toBe(0);
  },
);

inFrames(
  "a song that has just played is refused in words, whatever the page still offers",
  async (frame) => {
    await bodyOf(evening.host().patch("/settings", { replayHours: 0 }));
    const { ada } = await meet(frame);
    const { page } = ada;
    await page.getByRole("button", { name: "Add a song" }).tap();
    await page.getByLabel("Song, artist or album").fill("Tone 5");
    const add = page.locator(".results .song-row", { hasText: "Tone 5" }).getByRole("button");
    await add.waitFor();

    await evening.play("Tone 5");
    await evening.play(OPENING_TITLE);
    await bodyOf(evening.host().patch("/settings", { replayHours: 2 }));
    // Looked for before it is there: it is shown for a moment.
    const isRefused = refusal(page)
      .getByText(/^That song was played not long ago\./)
      .waitFor();
    await Promise.all([isRefused, add.tap()]);

    await refusal(page).getByRole("button", { name: "Close" }).tap();
    await refusal(page).waitFor({ state: "detached" });
    expect((await partyOf(evening.host())).queue).toEqual([]);
  },
);

inFrames(
  "the last request is said before it is gone, and then when the next one comes",
  async (frame) => {
    await bodyOf(evening.host().patch("/settings", { requestBurst: 2, requestRefillSec: 600 }));
    const { ada } = await meet(frame);

    await ada.page.getByText("2 requests left").waitFor();
    await ada.add("Tone 1");
    await ada.page.getByText("1 request left").waitFor();
    await ada.add("Tone 2");

    await ada.page.getByText(/No requests left – the next in \d+ minutes/).waitFor();
  },
);
