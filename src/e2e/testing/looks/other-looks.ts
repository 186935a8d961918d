import { bodyOf } from "../../../testing/daemon/party-steps.ts";
import type { Look } from "./look.ts";

/** The TV, and the window in which a phone signs in to the Wi-Fi. */
export const OTHER_LOOKS: readonly Look[] = [
  {
    name: "screen",
    who: "screen",
    path: "/screen",
    arrange: (page) => page.locator(".side-row").first().waitFor(),
  },
  {
    name: "screen paused",
    who: "screen",
    path: "/screen",
    arrange: async (page, party) => {
      await page.locator("h1, h2").first().waitFor();
      await bodyOf(party.hostPhone.post("/playback/pause", {}));
    },
  },
  {
    name: "screen empty",
    who: "screen",
    path: "/screen",
    asIf: (party) => ({
      ...party,
      party: { ...party.party, state: "idle" },
      nowPlaying: null,
      queue: [],
      hashtags: [],
    }),
    arrange: (page) => page.locator("h1, h2").first().waitFor(),
  },
  {
    name: "window",
    who: "window",
    path: "/hello",
    arrange: (page) => page.locator("form").first().waitFor(),
  },
  {
    name: "window, search",
    who: "window",
    path: "/hello?q=night",
    arrange: (page) => page.locator("form").first().waitFor(),
  },
];
