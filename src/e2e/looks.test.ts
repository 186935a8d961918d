import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BusyParty, startBusyParty } from "./testing/looks/busy-party.ts";
import { findFaults } from "./testing/looks/find-faults.ts";
import { GUEST_LOOKS } from "./testing/looks/guest-looks.ts";
import { HOST_LOOKS, SIGN_IN_LOOK } from "./testing/looks/host-looks.ts";
import { OTHER_LOOKS } from "./testing/looks/other-looks.ts";
import { type Frame, showLook } from "./testing/looks/show-look.ts";
import { openBrowser } from "./testing/phone.ts";

let browser: Browser;
let party: BusyParty;

beforeAll(async () => {
  browser = await openBrowser();
  party = await startBusyParty();
}, 300_000);
afterAll(async () => {
  await party.close();
  await browser.close();
});

const PHONE = { width: 390, height: 844 };
const LIGHT: Frame = { ...PHONE, theme: "light", language: "en" };
const DARK: Frame = { ...PHONE, theme: "dark", language: "pl" };

/** By turns, for the time's sake; all themes, languages and sizes: `node scripts/looks.ts FOLDER`. */
const LOOKS = [...GUEST_LOOKS, SIGN_IN_LOOK, ...HOST_LOOKS, ...OTHER_LOOKS].map((look, at) => ({
  look,
  name: look.name,
  frame: at % 2 === 0 ? LIGHT : DARK,
}));

it.each(LOOKS)(
  "everybody can use it: $name",
  async ({ look, frame }) => {
    const shown = await showLook(browser, party, look, frame);
    try {
      expect(await findFaults(shown.page)).toEqual([]);
      expect(shown.complaints).toEqual([]);
    } finally {
      await shown.close();
    }
  },
  180_000,
);
