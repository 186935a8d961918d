import { describe, expect, it } from "vitest";
import { aStartedKeeper } from "../../core/testing/a-keeper.ts";
import { turns } from "../../core/testing/a-stage.ts";
import type { GuestId } from "../../domain/ids.ts";
import { LiveEvent } from "../../protocol/events.ts";
import type { Hub, Listener } from "./hub.ts";
import { createHub } from "./hub.ts";
import { tellJobs } from "./job-events.ts";

/** A hub with three pages: the host's, and those of Ada and Bob. */
const aBox = async () => {
  const got = new Map<string, string[]>();
  const listen = (hub: Hub, name: string): void => {
    const chunks: string[] = [];
    got.set(name, chunks);
    const listener: Listener = {
      guestId: name as GuestId,
      countsAs: name as GuestId,
      isHost: () => name === "host",
      address: "10.0.0.1",
      send: (chunk) => {
        chunks.push(chunk.toString());
        return true;
      },
      close: () => undefined,
    };
    hub.add(listener, undefined, false);
    chunks.splice(0);
  };
  const party = {
    known: () => ({ seq: 1 }),
    onChange: () => undefined,
    onStorage: () => undefined,
  };
  const presence = { pageOpened: () => undefined, pageClosed: () => undefined };
  // What a hub needs to greet a page; the party itself is hub.test.ts's.
  const hub = createHub({ party, presence } as never, { snapshotText: () => "{}" } as never);
  for (const name of ["host", "ada", "bob"]) listen(hub, name);
  const box = await aStartedKeeper();
  tellJobs(box.keeper, hub);
  const events = (name: string) =>
    (got.get(name) ?? []).map((chunk) => {
      expect(chunk).not.toMatch(/^id:/m);
      const [, kind, data = ""] = /^event: (\S+)\ndata: (.*)\n\n$/.exec(chunk) ?? [];
      const event = LiveEvent.parse(JSON.parse(data));
      expect(event.kind).toBe(kind);
      return event;
    });
  return { ...box, hub, events };
};

describe("background work", () => {
  it("is told to the host and to the guest who started it, and to nobody else", async () => {
    const { keeper, starter, events } = await aBox();

    await keeper.submit("dust", {}, { kind: "guest", guestId: "ada" });
    await turns();
    starter.started[0]?.listener.onProgress({ percent: 30 });
    starter.started[0]?.listener.onNotify("warn", "much dust");
    starter.started[0]?.end({ kind: "succeeded" });
    await turns();

    const seen = events("ada").map((event) =>
      event.kind === "job-changed" ? [event.run.state, event.run.percent] : event.kind,
    );
    expect(seen).toEqual([
      ["queued", 0],
      ["running", 0],
      ["running", 30],
      "job-notice",
      ["succeeded", 100],
    ]);
    expect(events("host")).toEqual(events("ada"));
    expect(events("bob")).toEqual([]);
  });

  it("of the host is told to no guest", async () => {
    const { submit, events } = await aBox();

    await submit();

    expect(events("host").length).toBeGreaterThan(1);
    expect([...events("ada"), ...events("bob")]).toEqual([]);
  });

  it("that concerns all is told to all, in the same bytes", async () => {
    const { hub, events } = await aBox();

    hub.tellAside({ kind: "library-changed", tracks: 7 });

    expect(events("bob")).toEqual([{ kind: "library-changed", tracks: 7 }]);
    expect(events("host")).toEqual(events("bob"));
  });
});
