import { expect } from "vitest";
import { bodyOf, partyOf } from "../testing/daemon/party-steps.ts";
import { HOST_PIN } from "../testing/daemon/start-daemon.ts";
import { waitFor } from "../testing/wait-for.ts";
import { startEvening } from "./testing/evening.ts";
import { type Frame, inFrames } from "./testing/frames.ts";
import { scoreOf } from "./testing/phone.ts";
import { startVisits } from "./testing/visits.ts";

const visits = startVisits();
const evening = startEvening();

/** Two guests, each with a phone of their own. */
const meet = async (frame: Frame) => {
  const { url } = evening.party();
  return { ada: await visits.phone(frame, url), bob: await visits.phone(frame, url) };
};

inFrames(
  "two phones search, ask and vote, see each other at once, and the winner plays next",
  async (frame) => {
    const { ada, bob } = await meet(frame);
    await ada.add("Tone 4");
    await bob.add("Tone 6");
    await waitFor("bob to see ada's song", async () => (await scoreOf(bob.song("Tone 4"))) === 1);
    await ada.song("Tone 6").getByLabel("Vote up").tap();

    await waitFor("bob to see ada's vote", async () => (await scoreOf(bob.song("Tone 6"))) === 2);
    await waitFor("the winner on top", async () => (await bob.queue())[0] === "Tone 6");
    expect(await ada.song("Tone 6").getByLabel("Vote up").getAttribute("aria-pressed")).toBe(
      "true",
    );
    // Looked for before it is there: it is shown for a moment.
    const isOn = bob.page.getByText("Your song is on").waitFor();
    await Promise.all([isOn, bodyOf(evening.host().post("/playback/skip", {}))]);

    await waitFor("both to see the winner play", async () =>
      (await Promise.all([ada.nowPlaying(), bob.nowPlaying()])).every(
        (title) => title === "Tone 6",
      ),
    );
    // Not only seen: a phone in a pocket says it too.
    expect(await bob.felt()).toContainEqual([120, 60, 120, 60, 240]);
    expect(await ada.felt()).not.toContainEqual([120, 60, 120, 60, 240]);
    const { nowPlaying } = await partyOf(evening.host());
    expect(nowPlaying).toMatchObject({ title: "Tone 6", state: "playing" });
    expect(await ada.queue()).toEqual(["Tone 4"]);
    expect(visits.complaints()).toEqual([]);
  },
);

inFrames("a guest changes a vote, takes it back, and withdraws a song", async (frame) => {
  const { ada, bob } = await meet(frame);
  await ada.add("Tone 2");
  await bob.song("Tone 2").getByLabel("Vote down").tap();
  await waitFor("the vote down", async () => (await scoreOf(ada.song("Tone 2"))) === 0);

  await bob.song("Tone 2").getByLabel("Vote down").tap();
  await waitFor("the vote taken back", async () => (await scoreOf(ada.song("Tone 2"))) === 1);
  await ada
    .song("Tone 2")
    .getByRole("button", { name: /Take back/ })
    .tap();

  await bob.song("Tone 2").waitFor({ state: "detached" });
  expect(await ada.queue()).toEqual([]);
});

inFrames(
  "the host signs in with the PIN, pauses, and removes what nobody should hear",
  async (frame) => {
    const { ada, bob } = await meet(frame);
    await bob.add("Tone 7");
    await ada.page.getByRole("button", { name: "You", exact: true }).tap();
    await ada.page.getByRole("link", { name: "Host sign-in" }).tap();
    await ada.page.getByLabel("PIN").fill(HOST_PIN);
    await ada.page.getByRole("button", { name: "Sign in" }).tap();
    await ada.page.getByRole("button", { name: "Pause" }).tap();
    await bob.page.getByText("Paused").waitFor();

    await ada.page.getByRole("button", { name: /More about Tone 7/ }).tap();
    const remove = ada.page.locator("dialog").getByRole("button", { name: /Remove/ });
    // Looked for before it is there: it is shown for a moment.
    const isTold = bob.page.getByText(/The host removed/).waitFor();
    await Promise.all([isTold, remove.tap()]);

    await bob.song("Tone 7").waitFor({ state: "detached" });
  },
);

inFrames(
  "a refusal says in words what is wrong, and a closed queue says so before anybody asks",
  async (frame) => {
    await bodyOf(evening.host().patch("/settings", { requestBurst: 1 }));
    const { ada, bob } = await meet(frame);
    await ada.add("Tone 1");
    await ada.page.getByRole("button", { name: "Add a song" }).tap();
    await ada.page.getByLabel("Song, artist or album").fill("Tone 7");
    await ada.page
      .locator("dialog")
      .getByText(/No requests left/)
      .waitFor();
    await ada.page.locator(".results .song-row", { hasText: "Tone 7" }).waitFor();
    expect(await ada.page.locator(".results .button-strong").count()).toBe(0);
    await bodyOf(evening.host().patch("/settings", { interactivity: "closed" }));

    await bob.page.getByText("Requests are closed for now").waitFor();
    expect(await ada.queue()).toEqual(["Tone 1"]);
  },
);

inFrames(
  "the page outlives a daemon that is killed: a banner, then everything is there again",
  async (frame) => {
    const { ada, bob } = await meet(frame);
    await ada.add("Tone 3");

    await evening.party().kill();
    await ada.page
      .getByText(/Reconnecting|connection/i)
      .first()
      .waitFor();
    await evening.party().start();

    await ada.page.getByText(/Reconnecting/i).waitFor({ state: "detached" });
    await waitFor("the queue", async () => (await ada.queue())[0] === "Tone 3");
    await bob.song("Tone 3").getByLabel("Vote up").tap();
    await waitFor("votes to work again", async () => (await scoreOf(ada.song("Tone 3"))) === 2);
  },
);

inFrames("the keyboard alone finds, asks and votes", async (frame) => {
  const { ada, bob } = await meet(frame);
  const { page } = ada;
  await page.getByRole("button", { name: "Add a song" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Song, artist or album").waitFor();
  await page.getByLabel("Song, artist or album").focus();
  await page.keyboard.type("tone 5");
  const results = page.getByLabel("Results");
  // What was found for "tone" is another list.
  await waitFor("one song", async () => (await results.locator(".song-row").count()) === 1);
  await results.locator(".song-row", { hasText: "Tone 5" }).locator("button").focus();
  await page.keyboard.press("Enter");
  await page.getByText("In the queue").first().waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });

  await bob.song("Tone 5").getByLabel("Vote up").focus();
  await bob.page.keyboard.press("Space");

  await waitFor("the vote", async () => (await scoreOf(ada.song("Tone 5"))) === 2);
});
