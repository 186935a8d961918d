import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createPinCheck } from "../api/identity/host-pin.ts";
import { createFakeSecrets } from "../core/testing/fake-secrets.ts";
import { preparePin } from "./prepare-pin.ts";

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-pin-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

it("takes the PIN of the command line, also another one than before", async () => {
  const secrets = createFakeSecrets();
  const folder = aFolder();

  await preparePin("1111", folder, secrets, () => undefined);
  const shown = await preparePin("2222", folder, secrets, () => undefined);
  const check = createPinCheck(secrets, Date.now);

  expect(shown).toBe("2222");
  expect([(await check("1111")).kind, (await check("2222")).kind]).toEqual(["wrong", "right"]);
});

it("writes nothing when it is the one of before: the card may be full", async () => {
  const secrets = createFakeSecrets();
  const folder = aFolder();
  await preparePin("1111", folder, secrets, () => undefined);
  const full = { ...secrets, putSecret: () => Promise.reject(new Error("the card is full")) };

  const shown = await preparePin("1111", folder, full, () => undefined);

  expect(shown).toBe("1111");
});
