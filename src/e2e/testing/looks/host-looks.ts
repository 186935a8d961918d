import type { Page } from "playwright-core";
import type { JobPage } from "../../../protocol/jobs.ts";
import { bodyOf, partyOf } from "../../../testing/daemon/party-steps.ts";
import type { BusyParty } from "./busy-party.ts";
import type { Look } from "./look.ts";

/** A place on the host's page, and what has to be there. */
const place = (
  name: string,
  hash: string | ((party: BusyParty) => Promise<string>),
  there: string,
): Look => ({
  name: `host ${name}`,
  who: "host",
  path: "/host",
  arrange: async (page, party) => {
    const to = typeof hash === "string" ? hash : await hash(party);
    await page.evaluate(`location.hash = ${JSON.stringify(to)}`);
    await page.locator(there).first().waitFor();
    await settled(page);
  },
});

/** Lists that are being fetched show a bar meanwhile. */
const settled = (page: Page): Promise<void> =>
  page.locator(".host-busy").first().waitFor({ state: "detached" });

const guestHash = async (party: BusyParty): Promise<string> =>
  `#guests~guest/${(await partyOf(party.regular)).me.guestId}`;
const entryHash = async (party: BusyParty): Promise<string> =>
  `#party~entry/${(await partyOf(party.regular)).queue[1]?.entryId}`;

const runHash = async (party: BusyParty): Promise<string> => {
  const { items } = await bodyOf(party.hostPhone.get<JobPage>("/jobs?limit=1"));
  return `#work/${items[0]?.jobId}`;
};

export const HOST_LOOKS: readonly Look[] = [
  place("party", "#party", ".transport"),
  place("entry", entryHash, ".sheet"),
  place("add a song", "#party~add", ".sheet"),
  place("clear the queue", "#party~clear", ".sheet"),
  place("more", "#party~more", ".sheet"),
  place("guests", "#guests", ".host-main h1, .hero h1"),
  place("guest", guestHash, ".sheet"),
  place("settings", "#settings", ".host-main h1"),
  place("settings, one question", "#settings/much", ".setting"),
  place("library", "#library", ".host-main h1"),
  place("add a folder", "#library~add", ".sheet"),
  place("playlists", "#playlists", ".host-main h1"),
  place("new playlist", "#playlists~new", ".sheet"),
  place("lights", "#lights", ".host-main h1"),
  place("add a light", "#lights~add", ".sheet"),
  place("work", "#work", ".host-main h1"),
  place("work, one run", runHash, ".run"),
  place("backup", "#backup", ".host-main h1"),
  place("numbers", "#numbers", ".hour-chart"),
  place("poster", "#poster", ".poster .qr-code"),
  place("health", "#health", ".list-row"),
  place("power", "#health~power/restart", ".sheet"),
  place("first steps", "#setup", ".setup-steps"),
];

export const SIGN_IN_LOOK: Look = {
  name: "host sign-in",
  who: "guest",
  path: "/host",
  arrange: (page) => page.locator(".sign-in-page input").waitFor(),
};
