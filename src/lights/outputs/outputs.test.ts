import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import type { FixtureSetting } from "../../core/ports/lights.ts";
import { waitFor } from "../../testing/wait-for.ts";
import type { OutputDeps, OutputState } from "./output.ts";
import { createOutputs } from "./outputs.ts";
import { aFixture } from "./testing/a-fixture.ts";

/** Outputs that write down what happens to them. */
const aSet = (startup: (setting: FixtureSetting) => OutputState = () => ({ kind: "ok" })) => {
  const deeds: string[] = [];
  const outputs = createOutputs({
    runFolder: tmpdir(),
    log: (_, text) => deeds.push(text),
    create: ({ setting, onState }: OutputDeps) => {
      const name = `${setting.fixtureId}/${setting.count}`;
      let state: OutputState = { kind: "starting" };
      return {
        start: () => {
          deeds.push(`start ${name}`);
          state = startup(setting);
          onState(state);
        },
        send: (bytes) => deeds.push(`${name} shows ${bytes[0]}`),
        state: () => state,
        stop: async () => {
          deeds.push(`stopping ${name}`);
          await new Promise(setImmediate);
          deeds.push(`stopped ${name}`);
        },
      };
    },
  });
  return { outputs, deeds };
};
const bar = aFixture("wled", { fixtureId: "bar", address: { host: "10.0.0.1" } });
const door = aFixture("wled", { fixtureId: "door", address: { host: "10.0.0.2" } });
const settled = (deeds: readonly string[], last: string) =>
  waitFor(last, () => deeds.includes(last));

it("keeps a light open when only its looks changed", async () => {
  const { outputs, deeds } = aSet();
  outputs.apply([bar]);
  await settled(deeds, "start bar/10");

  outputs.apply([
    { ...bar, name: "Counter", brightness: 0.1, leadMs: 30, zone: "back", colourOrder: "GRB" },
  ]);
  outputs.send("bar", Uint8Array.of(9));

  expect(deeds).toEqual(["start bar/10", "bar/10 shows 9"]);
});

it("opens a changed light only after the one before let go of the device", async () => {
  const { outputs, deeds } = aSet();
  outputs.apply([bar, door]);
  await settled(deeds, "start door/10");

  outputs.apply([{ ...bar, count: 20 }, door]);
  await settled(deeds, "start bar/20");

  expect(deeds).toEqual([
    "start bar/10",
    "start door/10",
    "stopping bar/10",
    "stopped bar/10",
    "start bar/20",
  ]);
});

it("leaves the others alone when one light cannot even start", async () => {
  const { outputs, deeds } = aSet((setting) => {
    if (setting.fixtureId === "bar") throw new Error("a fault");
    return { kind: "ok" };
  });

  outputs.apply([bar, door]);
  await settled(deeds, "start door/10");
  outputs.send("door", Uint8Array.of(1));

  expect(outputs.states()).toEqual({ bar: { kind: "starting" }, door: { kind: "ok" } });
  expect(deeds).toContain("door/10 shows 1");
});

it("tells who listens about every change, and nothing of lights that are gone", async () => {
  const { outputs, deeds } = aSet();
  const seen: string[] = [];
  outputs.onChange(() => seen.push(JSON.stringify(outputs.states())));

  outputs.apply([bar]);
  await settled(deeds, "start bar/10");
  outputs.apply([]);

  expect(seen).toEqual(['{"bar":{"kind":"starting"}}', '{"bar":{"kind":"ok"}}', "{}"]);
});

it("never starts a light that was taken away before its turn", async () => {
  const { outputs, deeds } = aSet();

  outputs.apply([bar]);
  outputs.apply([]);
  await outputs.stop();

  expect(deeds).not.toContain("start bar/10");
});

it("stops all lights, and takes no more", async () => {
  const { outputs, deeds } = aSet();
  outputs.apply([bar, door]);
  await settled(deeds, "start door/10");

  await outputs.stop();
  outputs.apply([bar]);
  outputs.send("bar", Uint8Array.of(1));

  expect(deeds.slice(2).toSorted()).toEqual([
    "stopped bar/10",
    "stopped door/10",
    "stopping bar/10",
    "stopping door/10",
  ]);
});

it("has an output for every kind, and none of them fails where there is no device", async () => {
  const kinds = ["preview", "ws281x-spi", "ws281x", "wled", "artnet", "sacn"] as const;
  const outputs = createOutputs({
    runFolder: tmpdir(),
    ws281xSocket: "/nowhere/ws281x.sock",
    log: () => {},
  });
  const address = { host: "127.0.0.47", port: 9 };

  outputs.apply(kinds.map((kind) => aFixture(kind, { fixtureId: kind, address })));
  const find = (kind: string) => outputs.states()[kind]?.kind;
  await waitFor("the strips to be missed", () =>
    ["ws281x-spi", "ws281x", "wled"].every((kind) => find(kind) === "unavailable"),
  );
  for (const kind of kinds) outputs.send(kind, new Uint8Array(30));

  expect(find("preview")).toBe("ok");
  await outputs.stop();
});
