import { describe, expect, it } from "vitest";
import { guest } from "../domain/testing/names.ts";
import { createPresence } from "./presence.ts";
import { createFakeEnvironment } from "./testing/fake-environment.ts";

const MINUTE_MS = 60_000;
const aRoom = () => {
  const clock = createFakeEnvironment();
  return { ...createPresence(clock.nowMs), wait: clock.wait };
};
const ada = guest("ada");

describe("who is at the party", () => {
  it("is everybody who did something in the last ten minutes, once", () => {
    const room = aRoom();

    room.seen(ada);
    room.seen(ada);
    room.seen(guest("bob"));

    expect(room.activeGuests()).toBe(2);
  });

  it("is for ten minutes more who was there before the box went off", () => {
    const clock = createFakeEnvironment();
    const room = createPresence(clock.nowMs, new Set([ada, guest("bob")]));
    room.seen(ada);

    const before = room.activeGuests();
    clock.wait(11 * MINUTE_MS);

    expect([before, room.activeGuests()]).toEqual([2, 0]);
    expect(room.seenWithin(guest("bob"), 60 * MINUTE_MS)).toBe(false);
  });

  it("is nobody who did nothing for longer", () => {
    const room = aRoom();
    room.seen(ada);

    room.wait(10 * MINUTE_MS);
    const before = room.activeGuests();
    room.wait(MINUTE_MS);

    expect([before, room.activeGuests()]).toEqual([1, 0]);
  });

  it("is also who only has the page open", () => {
    const room = aRoom();
    room.seen(ada);
    room.pageOpened(ada);

    room.wait(60 * MINUTE_MS);

    expect(room.activeGuests()).toBe(1);
  });

  it("counts ten minutes from when the last of the guest's pages is closed", () => {
    const room = aRoom();
    room.seen(ada);
    room.pageOpened(ada);
    room.pageOpened(ada);
    room.wait(60 * MINUTE_MS);

    room.pageClosed(ada);
    room.wait(60 * MINUTE_MS);
    const withOnePage = room.activeGuests();
    room.pageClosed(ada);
    room.wait(9 * MINUTE_MS);
    const justGone = room.activeGuests();
    room.wait(2 * MINUTE_MS);

    expect([withOnePage, justGone, room.activeGuests()]).toEqual([1, 1, 0]);
  });

  it("is one person who first looked and then joined", () => {
    const room = aRoom();
    const device = guest("at 10.0.0.1");
    room.pageOpened(device);
    room.pageOpened(device);

    room.turnedOutToBe(device, ada);
    const both = room.activeGuests();
    room.turnedOutToBe(device, ada);
    room.wait(60 * MINUTE_MS);

    expect([both, room.activeGuests()]).toEqual([2, 1]);
  });

  it("is known for a moment after the last sign of life", () => {
    const room = aRoom();
    room.seen(ada);

    room.wait(MINUTE_MS);
    const here = room.seenWithin(ada, MINUTE_MS);
    room.wait(1);

    expect([here, room.seenWithin(ada, MINUTE_MS)]).toEqual([true, false]);
    expect(room.seenWithin(guest("bob"), MINUTE_MS)).toBe(false);
  });
});
