import { describe, expect, it } from "vitest";
import { createFakeLibrary } from "../../core/testing/fake-library.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { LANGUAGES } from "../../protocol/languages.ts";
import { WORDS } from "./all-words.ts";
import { aHello } from "./testing/a-hello.ts";

const EVIL = `"><img src=x onerror=alert(1)>'&`;
const aSong = () => aParty({ playing: "on by bob", queue: ["a by ada", "b by bob"] }).state();
const songs = () =>
  createFakeLibrary(aTrack("c", { title: "Sea" }), aTrack("d", { title: "Dune" }));
const scoreOf = (on: Awaited<ReturnType<typeof aHello>>, name: string) =>
  on.party.newest().queue.find(({ entryId }) => entryId === name)?.score;

describe("the simple page", () => {
  it("is one document that needs nothing else and that nobody keeps", async () => {
    const { window } = await aHello({ party: aSong() });

    const { status, text, headers } = await window().open();

    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    expect(text).not.toMatch(/<script|<link rel="stylesheet|style=|javascript:|\son\w+=/);
    expect(text).toContain(">on<");
  });

  it.each(LANGUAGES)("speaks %s", async (language) => {
    const { window } = await aHello({ party: aSong() });
    const german = window({ headers: { "accept-language": `${language}-XX,en;q=0.5` } });

    const { text } = await german.open();

    expect(text).toContain(`<html lang="${language}" dir="ltr">`);
    expect(text).toContain(WORDS[language].next);
    expect(text).toContain(WORDS[language].people(2));
  });

  it("lets nothing through that a title, a name or a search has in it", async () => {
    const party = aParty({ settings: { partyName: EVIL } });
    party.request(EVIL, "x", { title: EVIL, artist: EVIL });
    party.start();
    party.request(EVIL, "y", { title: EVIL, artist: EVIL, album: EVIL });
    const library = createFakeLibrary(aTrack("z", { title: EVIL, artist: EVIL }));
    const on = await aHello({ party: party.state(), library });

    const first = await on.window().open();
    const search = await on.window().open(`/hello?q=${encodeURIComponent(EVIL)}`);
    const said = await on
      .window()
      .open(`/hello?said=${encodeURIComponent(EVIL)}&entry=${encodeURIComponent(EVIL)}`);

    for (const { text } of [first, search, said]) {
      expect(text).not.toContain("<img src=x");
      expect(text).not.toContain(`"><`.concat("img"));
    }
    expect(first.text).toContain("&quot;&gt;&lt;img src=x");
    expect(said.text).not.toContain('role="status"');
  });

  it("stays below 30 kB with 200 songs waiting, long titles and a browser without cookies", async () => {
    const party = aParty({ playing: "on by bob" });
    const long = "Ünïcödé & “quotes” \u{1F389} ".repeat(30);
    for (let song = 0; song < 200; song += 1)
      party.request(`guest ${song % 30} with a long name`, `s${song}`, {
        title: long,
        artist: long,
      });
    const library = createFakeLibrary(
      ...Array.from({ length: 60 }, (_, song) => aTrack(`t${song}`, { title: long, artist: long })),
    );
    const on = await aHello({ party: party.state(), library });
    const headers = { "accept-language": "pl" };
    const phone = on.window({ keepsCookies: false, headers });

    const queue = await phone.open();
    const search = await phone.open("/hello?q=");

    expect(queue.text.match(/<li/g)?.length).toBeGreaterThanOrEqual(10);
    expect(Buffer.byteLength(queue.text)).toBeLessThanOrEqual(30_000);
    expect(Buffer.byteLength(search.text)).toBeLessThanOrEqual(30_000);
  });

  it("refreshes itself, but neither while somebody types nor for who minds", async () => {
    const { window } = await aHello({ party: aSong() });
    const phone = window();

    const first = await phone.open();
    const search = await phone.open("/hello?q=");
    const still = await phone.open("/hello?still=1");

    expect(first.headers.get("refresh")).toMatch(/^30; url=\/hello\?pass=/);
    expect((await phone.open()).headers.get("refresh")).toBe("30; url=/hello");
    expect(search.headers.get("refresh")).toBeNull();
    expect(still.headers.get("refresh")).toBeNull();
  });
});

describe("a guest on it", () => {
  it("votes, takes the vote back, and votes down", async () => {
    const on = await aHello({ party: aSong() });
    const phone = on.window();
    const up = await phone.press(await phone.open(), "up", "a");
    const scoreUp = scoreOf(on, "a");
    const back = await phone.press(up, "back", "a");
    const scoreBack = scoreOf(on, "a");
    const down = await phone.press(back, "down", "a");

    expect([scoreUp, scoreBack, scoreOf(on, "a")]).toEqual([2, 1, 0]);
    expect(up.url).toBe("/hello?said=voted-up&entry=a#e-a");
    expect(up.text).toContain("Your vote counts.");
    expect(back.text).toContain("Your vote is gone.");
    expect(down.text).toContain("Voted down.");
  });

  it("searches, asks for a song once however often it is tapped, and withdraws it", async () => {
    const on = await aHello({ party: aSong(), library: songs() });
    const phone = on.window();
    const found = await phone.open("/hello?q=sea");
    const asked = await phone.press(found, "ask", "c");
    await phone.press(found, "ask", "c");
    const entryId = /name="withdraw" value="([^"]+)"/.exec(asked.text)?.[1] ?? "";

    expect(on.party.newest().queue.filter(({ track }) => track.trackId === "c")).toHaveLength(1);
    expect(asked.text).toContain("Your song is in!");
    expect(on.library.noted).toContain("sea → c");
    const gone = await phone.press(asked, "withdraw", entryId);
    expect(gone.text).toContain("Your song is out again.");
    expect(on.party.newest().queue).toHaveLength(2);
  });

  it("votes to skip, and not to", async () => {
    const on = await aHello({ party: aSong() });
    const phone = on.window();
    const voted = await phone.press(await phone.open(), "skip", "1");

    expect(voted.text).toContain("1 of 2 votes");
    const back = await phone.press(voted, "skip", "0");
    expect(back.text).toContain("0 of 2 votes");
    await phone.press(back, "skip", "1");
    const bob = on.window();
    expect((await bob.press(await bob.open(), "skip", "1")).text).toContain("Skipped!");
  });

  it("hears why not, and when to try again", async () => {
    const party = aParty({ settings: { requestBurst: 1, requestRefillSec: 120 } });
    const on = await aHello({ party: party.state(), library: songs() });
    const phone = on.window();
    const found = await phone.open("/hello?q=");
    await phone.press(found, "ask", "c");

    const refused = await phone.press(found, "ask", "d");

    expect(refused.text).toContain("You have used up your requests. Try again in 2 minutes.");
    expect(refused.text).toContain('id="q"');
    expect(refused.text).not.toContain('name="ask"');
  });

  it.each([
    ["closed", "The host has closed requests", /class="bar"|name="ask"/],
    ["requests", "Voting is switched off", /name="up"|name="skip"/],
    ["upvotes", "Up next", /name="down"/],
  ] as const)("finds only what %s allows", async (interactivity, words, missing) => {
    const party = aParty({
      playing: "on by bob",
      queue: ["a by ada"],
      settings: { interactivity },
    });
    const { window } = await aHello({ party: party.state() });

    const { text } = await window().open();

    expect(text).toContain(words);
    expect(text).not.toMatch(missing);
  });

  it("is told that the music is paused", async () => {
    const party = aParty({ playing: "on by bob" });
    party.pause();
    const { window } = await aHello({ party: party.state() });

    expect((await window().open()).text).toContain("The host has paused the music.");
  });
});

describe("who a guest is", () => {
  it("is kept in the forms and addresses of a window without cookies", async () => {
    const on = await aHello({ party: aSong() });
    const guests = on.party.newest().guests.size;
    const phone = on.window({ keepsCookies: false });
    const up = await phone.press(await phone.open(), "up", "a");
    const skip = await phone.press(up, "skip", "1");
    await phone.press(skip, "up", "b");

    expect([scoreOf(on, "a"), scoreOf(on, "b")]).toEqual([2, 2]);
    expect(on.party.newest().guests.size).toBe(guests + 1);
    expect(up.url).toMatch(/^\/hello\?pass=[\w-]{67}&said=voted-up/);
  });

  it("is in no address once the window keeps cookies, and the secret is nowhere", async () => {
    const { window } = await aHello({ party: aSong() });
    const phone = window();
    const up = await phone.press(await phone.open(), "up", "a");

    expect(up.url).not.toContain("pass");
    expect(up.text).not.toMatch(/href="[^"]*pass=/);
    expect(up.text).not.toContain(phone.cookie() ?? "nobody");
  });

  it("is not given away by a link from elsewhere", async () => {
    const { window } = await aHello({ party: aSong() });
    const mallory = window({ keepsCookies: false });
    const up = await mallory.press(await mallory.open(), "up", "a");
    const victim = window({ headers: { "sec-fetch-site": "cross-site" } });

    const page = await victim.open(up.url);

    expect(page.text).not.toContain('name="back"');
  });

  it("is limited for newcomers from one device", async () => {
    const on = await aHello({ party: aSong() });
    const page = await on.window({ keepsCookies: false }).open();
    for (let guest = 0; guest < 20; guest += 1) {
      const phone = on.window();
      await phone.press(await phone.open(), "up", "a");
    }
    const phone = on.window({ keepsCookies: false });

    expect((await phone.press(page, "up", "a")).text).toContain("a bit too fast");
    expect(scoreOf(on, "a")).toBe(21);
  });
});

describe("a form", () => {
  const vote = async (headers: Record<string, string>, own = true) => {
    const on = await aHello({ party: aSong() });
    const phone = on.window();
    const page = await phone.open();
    const foreign = own ? page : await on.window({ keepsCookies: false }).open();
    const shown = await phone.press(foreign, "up", "a", headers);
    return { status: shown.status, isTaken: scoreOf(on, "a") === 2 };
  };

  it.each([
    [{ origin: "" }],
    [{ origin: "null" }],
    [{ origin: "null", "sec-fetch-site": "same-origin" }],
    [{ origin: "", "sec-fetch-site": "none" }],
  ])("from a window that says %j is taken by its pass", async (headers) => {
    expect(await vote(headers as never)).toEqual({ status: 200, isTaken: true });
  });

  it.each([
    [{ origin: "http://evil.example" }],
    [{ origin: "null", "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
  ])("from elsewhere (%j) is refused, pass or not", async (headers) => {
    expect(await vote(headers as never)).toEqual({ status: 403, isTaken: false });
  });

  it("with the pass of somebody else proves nothing", async () => {
    expect(await vote({ origin: "null" }, false)).toEqual({ status: 200, isTaken: false });
  });
});

describe("the way to the full page", () => {
  const codeIn = (text: string): string => /\/in\/(\w{8})/.exec(text)?.[1] ?? "";
  const guestWithSong = async () => {
    const on = await aHello({ party: aSong(), library: songs() });
    const phone = on.window({ keepsCookies: false });
    const asked = await phone.press(await phone.open("/hello?q="), "ask", "c");
    return { on, phone, asked, code: codeIn(asked.text) };
  };

  it("is an address with numbers, and without a code for who has nothing to take along", async () => {
    const { window } = await aHello({ party: aSong() });

    const { text } = await window().open();

    expect(text).toContain('href="http://10.42.0.1/"');
    expect(codeIn(text)).toBe("");
  });

  it.each(["/in/", "/?code="])("makes another browser the same guest, once (%s)", async (path) => {
    const { on, code } = await guestWithSong();
    const browser = on.window();

    const full = await browser.open(`${path}${code}`);
    const mine = await browser.open("/hello");
    const thief = await on.window().open(`${path}${code}`);

    expect(full.text).toBe("the full page");
    expect(mine.text).toContain('name="withdraw"');
    expect(thief.text).toContain("This code does not work any more");
    expect((await browser.open(`${path}${code}`)).text).toBe("the full page");
  });

  it("takes over a browser that has only voted, but none that has songs", async () => {
    const { on, code } = await guestWithSong();
    const busy = on.window();
    await busy.press(await busy.open("/hello?q="), "ask", "d");
    const before = busy.cookie();
    await busy.open(`/in/${code}`);
    const voter = on.window();
    await voter.press(await voter.open(), "up", "a");
    await voter.open(`/in/${code}`);

    expect(busy.cookie()).toBe(before);
    expect((await voter.open("/hello")).text).toContain('name="withdraw"');
  });

  it("tells a window that keeps nothing to use another browser, and is still that guest", async () => {
    const { phone, code } = await guestWithSong();

    const page = await phone.open(`/in/${code}`);

    expect(page.text).toContain("This window forgets who you are");
    expect(page.text).toContain('name="withdraw"');
    expect(codeIn(page.text)).not.toBe(code);
  });

  it("is not used up by a look ahead", async () => {
    const { on, code } = await guestWithSong();
    await on.window().ask(`/in/${code}`, { method: "HEAD" });
    await on.window().ask(`/in/${code}`, { headers: { "sec-purpose": "prefetch" } });

    expect((await on.window().open(`/in/${code}`)).text).toBe("the full page");
  });

  it.each([
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)", "open Safari"],
    ["Mozilla/5.0 (Linux; Android 14; wv)", "mobile data off"],
    ["Mozilla/5.0 (X11; Linux)", "Or type this address"],
  ])("is told in the words of %s", async (agent, words) => {
    const { window } = await aHello();

    expect((await window({ headers: { "user-agent": agent } }).open()).text).toContain(words);
  });
});
