import { afterEach, expect, it } from "vitest";
import { createWledFinder } from "./create-wled-finder.ts";
import type { Announcement, Browse } from "./find/browse.ts";
import { createFakeWled, type FakeWled, INFO } from "./testing/fake-wled.ts";

const HOST = "127.0.0.43";
const fakes: FakeWled[] = [];
afterEach(async () => {
  await Promise.all(fakes.splice(0).map((fake) => fake.unplug()));
});

const aWled = async (body?: string): Promise<FakeWled> => {
  const wled = createFakeWled(HOST, body);
  await wled.plug();
  fakes.push(wled);
  return wled;
};
/** A network in which these call themselves WLEDs. */
const announcing =
  (...announcements: readonly Announcement[]): Browse =>
  (onFound) => {
    for (const announcement of announcements) onFound(announcement);
    return () => {};
  };
const at = (addresses: readonly string[], wled: FakeWled): Announcement => ({
  name: "wled-a1b2c3",
  addresses,
  port: wled.ports.http,
});

it("finds a WLED and what it is made of, once, though it was announced twice", async () => {
  const wled = await aWled();
  const finder = createWledFinder({ browse: announcing(at([HOST], wled), at([HOST], wled)) });

  expect(await finder.find(20)).toEqual([
    { name: INFO.name, host: HOST, count: 300, isRgbw: false },
  ]);
  expect(wled.asked).toBe(1);
});

it("takes the address of the home when there are others", async () => {
  const wled = await aWled();
  const finder = createWledFinder({ browse: announcing(at(["fe80::1", "8.8.8.8", HOST], wled)) });

  expect((await finder.find(20)).map(({ host }) => host)).toEqual([HOST]);
});

it("asks nobody outside the home, whatever is announced", async () => {
  const wled = await aWled();
  const finder = createWledFinder({
    browse: announcing(at(["8.8.8.8"], wled), at(["2001:db8::1"], wled), at(["example.org"], wled)),
  });

  expect(await finder.find(20)).toEqual([]);
});

it("leaves out what only calls itself a WLED", async () => {
  const printer = await aWled('{"printer":true}');
  const finder = createWledFinder({ browse: announcing(at([HOST], printer)) });

  expect(await finder.find(20)).toEqual([]);
});

it.each([
  [
    "fails at once",
    () => {
      throw new Error("no multicast here");
    },
  ],
  [
    "fails a little later",
    (_found: unknown, onFault: (error: unknown) => void) => {
      setImmediate(onFault, new Error("ENODEV"));
      return () => {};
    },
  ],
] satisfies [string, Browse][])("finds nothing when the network %s", async (_, browse) => {
  expect(await createWledFinder({ browse }).find(20)).toEqual([]);
});
