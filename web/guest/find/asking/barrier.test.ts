import { describe, expect, it } from "vitest";
import { aParty, ownEntry } from "../../../lib/party/testing/a-party.ts";
import { barrierInWords } from "./barrier.ts";

const NOW = 1_000_000;
const open = aParty();
const withMe = (me: Partial<typeof open.me>) => aParty({ me: { ...open.me, ...me } });
const withSettings = (settings: Partial<typeof open.settings>, queue = open.queue) =>
  aParty({ queue, settings: { ...open.settings, ...settings } });

describe("what keeps a guest from asking for anything", () => {
  it("is nothing on a normal night", () => {
    expect(barrierInWords(open, NOW)).toBeUndefined();
  });

  it("is that no requests are left, until the next one comes back", () => {
    const empty = withMe({ requestsLeft: 0, nextRequestAtMs: NOW + 120_000 });

    expect(barrierInWords(empty, NOW)).toMatch(/2 minutes/);
    expect(barrierInWords(empty, NOW + 120_000)).toBeUndefined();
  });

  it("is the host who muted them or closed requests, but never for the host", () => {
    expect(barrierInWords(withMe({ standing: "muted" }), NOW)).toMatch(/not ask for songs/);
    expect(barrierInWords(withMe({ standing: "muted", isHost: true }), NOW)).toBeUndefined();
    expect(barrierInWords(withSettings({ interactivity: "closed" }), NOW)).toMatch(/closed/);
  });

  it("is a full queue, or enough songs of their own in it", () => {
    expect(barrierInWords(withSettings({ queueLength: 3 }), NOW)).toBe("The queue is full.");
    const two = [ownEntry("a"), ownEntry("b")];
    expect(barrierInWords(withSettings({ waitingPerGuest: 2 }, two), NOW)).toMatch(/enough songs/);
    expect(barrierInWords(withSettings({ waitingPerGuest: 3 }, two), NOW)).toBeUndefined();
  });
});
