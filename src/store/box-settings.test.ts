import { expect, it } from "vitest";
import { aFolder, aStore } from "./testing/a-store.ts";

it("remembers what was chosen for the box through a restart, apart from its secrets", async () => {
  const folder = aFolder();
  const before = aStore(folder);
  await before.start();
  await before.putBoxSetting("sound-output", "alsa/garden");
  await before.putBoxSetting("sound-output", "alsa/kitchen");
  await before.stop();

  const after = aStore(folder);
  await after.start();

  expect(await after.boxSetting("sound-output")).toBe("alsa/kitchen");
  expect(await after.boxSetting("never-set")).toBeUndefined();
  expect(await after.getSecret("sound-output")).toBeUndefined();
});
