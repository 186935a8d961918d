import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { GuestCard } from "../protocol/guests.ts";
import type { Settings } from "../protocol/party.ts";
import { bodyOf, partyOf } from "../testing/daemon/party-steps.ts";
import type { Guest } from "../testing/http/guest.ts";
import { waitFor } from "../testing/wait-for.ts";
import { startEvening } from "./testing/evening.ts";
import { type Frame, inFrames } from "./testing/frames.ts";
import { signIn } from "./testing/host-page.ts";
import { startVisits } from "./testing/visits.ts";

const visits = startVisits();
const evening = startEvening();

const hostPage = async (frame: Frame, section: string): Promise<Page> => {
  const { url } = evening.party();
  const page = await visits.open(frame, `${url}/host`);
  await signIn(page, url, section);
  return page;
};

/** Somebody who has asked for a song, and goes by a name. */
const join = async (name: string): Promise<Guest> => {
  const guest = await evening.party().guest();
  await evening.ask(guest, "Tone 3");
  await bodyOf(guest.patch("/me", { name }));
  return guest;
};

const asHostSees = (guest: Guest) => async (): Promise<GuestCard> => {
  const { me } = await partyOf(guest);
  const { items } = await bodyOf(evening.host().get<{ items: readonly GuestCard[] }>("/guests"));
  const card = items.find(({ guestId }) => guestId === me.guestId);
  if (!card) throw new Error("the host does not know this guest");
  return card;
};

inFrames("lets a hashtag be seen, and takes it away again", async (frame) => {
  const guest = await evening.party().guest();
  await bodyOf(guest.post("/hashtags", { text: "cake at midnight" }));
  const isSeen = async () => (await partyOf(evening.host())).hashtags.length > 0;
  const page = await hostPage(frame, "guests");
  const tag = page.locator(".hashtag", { hasText: "#cakeAtMidnight" });

  await tag.getByRole("button", { name: /Show/ }).tap();
  await waitFor("the hashtag", isSeen);
  await tag.getByRole("button", { name: /Remove/ }).tap();

  await waitFor("no hashtag", async () => !(await isSeen()));
  await page.getByText("No hashtags yet").waitFor();
});

inFrames("keeps a guest quiet, shuts the guest out, and forgives", async (frame) => {
  const name = `Otis ${frame.width} ${frame.theme}`;
  const card = asHostSees(await join(name));
  const page = await hostPage(frame, "guests");
  const sheet = page.locator("dialog");
  await page.getByRole("link", { name }).tap();

  await sheet.getByText("Only vote").tap();
  await waitFor("quiet", async () => (await card()).standing === "muted");
  await sheet.getByText("Only look").tap();
  await waitFor("a ban", async () => (await card()).standing === "banned");
  await page.locator(".guest-row", { hasText: name }).getByText("Shut out").waitFor();
  await sheet.getByText("Join in").tap();

  await waitFor("welcome", async () => (await card()).standing === "welcome");
});

inFrames("gives a guest another name and limits of their own", async (frame) => {
  const name = `Ines ${frame.width} ${frame.theme}`;
  const guest = await join(name);
  const card = asHostSees(guest);
  const page = await hostPage(frame, "guests");
  const sheet = page.locator("dialog");
  await page.getByRole("link", { name }).tap();

  await sheet.getByText("Limits of their own").tap();
  await waitFor("limits", async () => (await card()).limits.requestBurst === 10);
  await sheet.getByRole("button", { name: "Songs at once: less" }).tap();
  await waitFor("less", async () => (await card()).limits.requestBurst === 5);
  await sheet.getByLabel("Name").fill(`${name} II`);

  await waitFor("the name", async () => (await partyOf(guest)).me.name === `${name} II`);
  await page.locator(".guest-row", { hasText: `${name} II` }).waitFor();
  expect(visits.complaints()).toEqual([]);
});

const QUESTIONS = [
  "Who may do what?",
  "How is the next song chosen?",
  "How much may one guest ask for?",
  "What plays when nobody asks?",
  "What should not play?",
  "Who may bring music?",
  "What do guests see of each other?",
  "Sound",
  "Wi-Fi on the poster",
  "The party’s name",
] as const;

const openQuestion = async (page: Page, question: string): Promise<void> => {
  // On a phone the answers take the place of the questions.
  const back = page.locator(".settings-back a");
  if (await back.isVisible()) await back.tap();
  await page.getByRole("link", { name: question, exact: true }).tap();
  await page.getByRole("heading", { name: question }).waitFor();
  await page.locator(".setting").first().waitFor();
};

inFrames("finds an answer to every question, and what it means", async (frame) => {
  const page = await hostPage(frame, "settings");

  for (const question of QUESTIONS) {
    await openQuestion(page, question);
    for (const effect of await page.locator(".setting-effect").allTextContents())
      expect(effect.trim(), question).not.toBe("");
  }
  expect(visits.complaints()).toEqual([]);
});

inFrames("changes one setting after the other, and each says what it does now", async (frame) => {
  const page = await hostPage(frame, "settings");
  const settings = () => bodyOf(evening.host().get<Settings>("/settings"));
  const setting = (label: string) => page.locator(".setting", { hasText: label });

  await openQuestion(page, "How much may one guest ask for?");
  // Looked for before it is there: it is shown for a moment.
  const isSaved = setting("Songs at once").getByText("Saved").waitFor();
  const less = page.getByRole("button", { name: "Songs at once: less" });
  await Promise.all([isSaved, less.tap()]);
  await setting("Songs at once")
    .getByText(/^A guest can ask for 8 songs at once/)
    .waitFor();
  expect((await settings()).requestBurst).toBe(8);

  await openQuestion(page, "What should not play?");
  await page.getByText("Only songs that never played").tap();
  await page.getByText("Nothing plays a second time.").waitFor();
  await page.getByLabel("A word").fill("polka");
  await setting("Forbidden words").getByRole("button", { name: "Add" }).tap();
  await waitFor("both", async () => {
    const { newMusicOnly, forbiddenWords } = await settings();
    return newMusicOnly && forbiddenWords.includes("polka");
  });

  await openQuestion(page, "How is the next song chosen?");
  await page.getByText("By votes", { exact: true }).tap();
  await waitFor("votes", async () => (await settings()).rankingMode === "votes");

  await openQuestion(page, "The party’s name");
  await page.getByLabel("Name", { exact: true }).fill("Kitchen Disco");
  await waitFor("the name", async () => (await settings()).partyName === "Kitchen Disco");
});
