import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Language } from "../../../protocol/languages.ts";
import { bodyOf, partyOf } from "../../../testing/daemon/party-steps.ts";
import type { Guest } from "../../../testing/http/guest.ts";
import type { BusyParty } from "./busy-party.ts";
import type { Look } from "./look.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  readonly language: Language;
}

export interface Shown {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained about. */
  readonly complaints: readonly string[];
  /** Closes it and makes the party again what it was. */
  readonly close: () => Promise<void>;
}

const cookiesOf = (phone: Guest, url: string) =>
  phone
    .cookie()
    .split("; ")
    .map((pair) => {
      const at = pair.indexOf("=");
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
    });

/** What a look may have changed. */
const putBack = async ({ hostPhone, regular }: BusyParty): Promise<void> => {
  await bodyOf(hostPhone.patch("/settings", { interactivity: "voting", showGuests: true }));
  const { me, party } = await partyOf(regular);
  if (me.standing !== "welcome")
    await bodyOf(hostPhone.patch(`/guests/${me.guestId}`, { standing: "welcome" }));
  if (party.state === "paused") await bodyOf(hostPhone.post("/playback/play", {}));
};

/** Opens a page as somebody of the party, in a size, a theme and a language. */
export const showLook = async (
  browser: Browser,
  party: BusyParty,
  look: Look,
  frame: Frame,
): Promise<Shown> => {
  const { width, height, theme, language } = frame;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language,
    hasTouch: width < 1000,
    // Pictures of things that move would differ each time.
    reducedMotion: "reduce",
  });
  const phone = { guest: party.regular, window: party.regular, host: party.hostPhone };
  if (look.who !== "screen" && look.name !== "host sign-in")
    await context.addCookies(cookiesOf(phone[look.who], party.url));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // The browser's own words about a network that the look has switched off, or a song not heard ahead yet.
    const isExpected =
      (look.isOffline && message.text().includes("ERR_INTERNET_DISCONNECTED")) ||
      message.location().url.endsWith("/features");
    if (message.type() === "error" && !isExpected) complaints.push(message.text());
  });
  await page.goto(`${party.url}${look.path}`);
  await look.arrange(page, party);
  return {
    page,
    context,
    complaints,
    close: async () => {
      await context.close();
      await putBack(party);
    },
  };
};
