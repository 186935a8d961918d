import { describe, expect, it } from "vitest";
import type { LiveEvent } from "../../../src/protocol/events.ts";
import { applyEvent } from "../../lib/party/apply-event.ts";
import { anEntry, aParty, aSong, ownEntry } from "../../lib/party/testing/a-party.ts";
import { happeningsOf } from "./happenings.ts";

const happen = (before: ReturnType<typeof aParty> | null, event: LiveEvent) =>
  happeningsOf(before, applyEvent(before, event), event);

const ownSong = aSong("mine", { ...ownEntry("x"), title: "Saltwater" });
const started = { kind: "playback-changed", seq: 11, nowMs: 2_000, nowPlaying: ownSong } as const;
const removed = (reason: "removed" | "withdrawn") =>
  ({ kind: "entry-removed", seq: 11, entryId: "x", title: "Saltwater", reason }) as const;

describe("happeningsOf", () => {
  it("cheers when the guest's own song starts", () => {
    expect(happen(aParty(), started)).toEqual([{ kind: "your-song-started", title: "Saltwater" }]);
  });

  it("does not cheer again when that song is paused", () => {
    expect(happen(aParty({ nowPlaying: ownSong }), started)).toEqual([]);
  });

  it("cheers when the song started while the phone slept", () => {
    const event = { kind: "snapshot", ...aParty({ seq: 20, nowPlaying: ownSong }) } as const;

    expect(happen(aParty(), event)).toHaveLength(1);
  });

  it("says nothing about what it finds on arrival", () => {
    expect(happen(null, { kind: "snapshot", ...aParty({ nowPlaying: ownSong }) })).toEqual([]);
  });

  it("tells a guest whose song the host removed, not one who took it back", () => {
    const before = aParty({ queue: [ownEntry("x")] });

    expect(happen(before, removed("removed"))).toHaveLength(1);
    expect(happen(before, removed("withdrawn"))).toEqual([]);
  });

  it("tells a guest whose song could not be fetched", () => {
    const before = aParty({ queue: [ownEntry("x")] });
    const event = { ...removed("removed"), reason: "not-fetched" } as const;

    expect(happen(before, event)).toEqual([{ kind: "your-song-not-fetched", title: "Saltwater" }]);
  });

  it("says that the own song is next when it comes to the front, not when it starts there", () => {
    const ranked = { kind: "queue-ranked", seq: 11, order: ["x", "a"] } satisfies LiveEvent;
    const before = aParty({ queue: [anEntry("a"), ownEntry("x")] });

    expect(happen(before, ranked)).toEqual([{ kind: "your-song-next", title: "Song x" }]);
    expect(happen(aParty({ queue: [ownEntry("x"), anEntry("a")] }), ranked)).toEqual([]);
    expect(
      happen(aParty({ queue: [] }), { kind: "entry-added", seq: 11, entry: ownEntry("x") }),
    ).toEqual([]);
  });

  it("reads a notice out, even one that comes after younger events of its moment", () => {
    const notice = { kind: "notice", seq: 9, code: "kicked", text: "Voted out." } as const;

    expect(happen(aParty(), notice)).toEqual([{ kind: "notice", notice }]);
  });
});
