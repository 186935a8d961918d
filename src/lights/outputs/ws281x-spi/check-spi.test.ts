import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkSpi } from "./check-spi.ts";
import { openSpi } from "./open-spi.ts";

let folder = "";
let device = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "spi-"));
  device = join(folder, "spidev0.0");
});
afterEach(() => rm(folder, { recursive: true }));

const bufsizOf = async (text: string): Promise<string> => {
  await writeFile(device, "");
  const file = join(folder, "bufsiz");
  await writeFile(file, text);
  return file;
};

it("tells how to switch SPI on when the Pi has none", async () => {
  expect(await checkSpi(device, 100)).toContain("dtparam=spi=on");
});

it("tells how to make room when a frame would be torn in two", async () => {
  const trouble = await checkSpi(device, 4097, await bufsizOf("4096\n"));

  expect(trouble).toContain("spidev.bufsiz is 4096");
  expect(trouble).toContain("4097");
  expect(trouble).toContain("spidev.bufsiz=65536");
});

it("has nothing to say when the frame fits", async () => {
  expect(await checkSpi(device, 4096, await bufsizOf("4096\n"))).toBeUndefined();
  expect(await checkSpi(device, 60_000, await bufsizOf("65536\n"))).toBeUndefined();
});

it("takes the kernel's own size when nobody set one", async () => {
  await bufsizOf("");

  expect(await checkSpi(device, 4096, join(folder, "none"))).toBeUndefined();
  expect(await checkSpi(device, 4097, join(folder, "none"))).toContain("4096");
});

it("asks for the missing package instead of failing", async () => {
  await bufsizOf("4096");

  const opened = await openSpi(device, 100);

  expect(opened).toMatchObject({ ok: false, detail: expect.stringContaining("spi-device") });
});
