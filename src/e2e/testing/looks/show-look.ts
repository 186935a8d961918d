import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Language } from "../../../protocol/languages.ts";
import { PartySnapshot } from "../../../protocol/party.ts";
import { bodyOf, partyOf } from "../../../testing/daemon/party-steps.ts";
import type { Guest } from "../../../testing/http/guest.ts";
import type { BusyParty } from "./busy-party.ts";
import type { Look } from "./look.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Black is what a guest chose under "You", on a phone that is dark. */
  readonly theme: "light" | "dark" | "black";
  readonly language: Language;
}

export interface Shown {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained about. */
  readonly complaints: readonly string[];
  /** The same page in the size of another frame. */
  readonly resize: (frame: Frame) => Promise<void>;
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

/** Late is not wrong: a small machine has a party and a browser to carry. */
const PATIENCE_MS = 60_000;

/** As `chooseTheme` in web/lib/theme keeps it. */
const BLACK = { name: "rumpus-theme", value: "oled" };

/** Where every look finds the song, so that it is not over before the last of them. */
const SONG_AT = { positionMs: 84_000 };

const USUAL = { interactivity: "voting", showGuests: true, votesPer10Sec: 0, uploads: "off" };

/** What a look may have changed. */
const putBack = async ({ hostPhone, regular }: BusyParty): Promise<void> => {
  await bodyOf(hostPhone.patch("/settings", USUAL));
  const { me, party, nowPlaying } = await partyOf(regular);
  if (me.standing !== "welcome")
    await bodyOf(hostPhone.patch(`/guests/${me.guestId}`, { standing: "welcome" }));
  if (party.state === "paused") await bodyOf(hostPhone.post("/playback/play", {}));
  if (nowPlaying) await bodyOf(hostPhone.put("/playback/position", SONG_AT));
};

/** A live stream that says nothing and comes back much later. */
const SILENCE = { contentType: "text/event-stream", body: "retry: 3600000\n\n" };

/** What the page is told is the party's answer, changed as the look wishes; and no news, which would undo it. */
const change = async (page: Page, { asIf }: Look): Promise<void> => {
  if (!asIf) return;
  await page.route(/\/api\/v1\/events/, (route) => route.fulfill(SILENCE));
  await page.route(/\/api\/v1\/party(\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: asIf(PartySnapshot.parse(await response.json())) });
  });
};

/** Listens to what the page complains about. */
const complaintsOf = (page: Page, look: Look): readonly string[] => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // The browser's own words about a network that the look has switched off, or a song not heard ahead yet.
    const isExpected =
      (look.isOffline && message.text().includes("ERR_INTERNET_DISCONNECTED")) ||
      (look.isRefused && message.text().includes("Failed to load resource")) ||
      message.location().url.endsWith("/features");
    if (message.type() === "error" && !isExpected) complaints.push(message.text());
  });
  return complaints;
};

/** Phones and tablets. */
export const isTouched = (width: number): boolean => width < 1000;

/** Pictures that were asked for, and parts that come by themselves, are there; and the page is laid out for them. */
const settle = async (page: Page): Promise<void> => {
  await page.locator(".hashtag-place:empty").first().waitFor({ state: "detached" });
  await page.evaluate(
    "Promise.allSettled([...document.images].filter(({ loading }) => loading !== 'lazy').map((image) => image.decode()))",
  );
  await page.evaluate(
    "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))",
  );
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
    colorScheme: theme === "light" ? "light" : "dark",
    ...(theme === "black" && {
      storageState: { cookies: [], origins: [{ origin: party.url, localStorage: [BLACK] }] },
    }),
    locale: language,
    hasTouch: isTouched(width),
    // Pictures of things that move would differ each time.
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const phone = { guest: party.regular, window: party.regular, host: party.hostPhone };
  if (look.who !== "screen" && look.name !== "host sign-in")
    await context.addCookies(cookiesOf(phone[look.who], party.url));
  const page = await context.newPage();
  const complaints = complaintsOf(page, look);
  await change(page, look);
  const close = async (): Promise<void> => {
    // The page asks every few seconds: an answer on its way has nobody to go to.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.close();
    await putBack(party);
  };
  try {
    await page.goto(`${party.url}${look.path}`);
    await look.arrange(page, party);
    await settle(page);
  } catch (error) {
    // The next look must not find what this one left behind.
    await close();
    throw error;
  }
  return {
    page,
    context,
    complaints,
    resize: async (next) => {
      await page.setViewportSize({ width: next.width, height: next.height });
      await settle(page);
    },
    close,
  };
};
