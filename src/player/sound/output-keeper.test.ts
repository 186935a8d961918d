import { expect, it } from "vitest";
import type { MpvClient } from "../mpv/mpv-client.ts";
import type { MpvDevice } from "./list-devices.ts";
import { createOutputKeeper } from "./output-keeper.ts";

const KITCHEN = "alsa/sysdefault:CARD=Kitchen";

/** An mpv that plays in the kitchen, as one that outlived its daemon. */
const aKeeper = (devices: () => Promise<readonly MpvDevice[]>) => {
  const sentTo: unknown[] = [];
  const missing: boolean[] = [];
  const client: MpvClient = {
    request: (command) => {
      const [verb, name, value] = command as readonly unknown[];
      if (verb === "set_property" && name === "audio-device") sentTo.push(value);
      const data = verb === "get_property" ? KITCHEN : undefined;
      return Promise.resolve({ isOk: true, error: "success", data });
    },
    close: () => {},
  };
  const keeper = createOutputKeeper({
    client,
    drivers: ["alsa", "null"],
    wantedId: () => KITCHEN,
    devices,
    onSound: (_driver, isMissing) => missing.push(isMissing),
  });
  return { ...keeper, sentTo, missing };
};

it("leaves the sound where it is while nobody can tell what there is", async () => {
  const lists = [[], [{ id: "auto", name: "Automatic" }]];
  const keeper = aKeeper(() => Promise.resolve(lists.shift() ?? []));

  await keeper.start();
  expect(keeper).toMatchObject({ sentTo: [], missing: [false] });

  // Then somebody can, and the kitchen has gone.
  await keeper.changed();
  expect(keeper).toMatchObject({ sentTo: ["auto"], missing: [false, true] });
  keeper.stop();
});
