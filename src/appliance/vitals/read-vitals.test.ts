import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readVitals } from "./read-vitals.ts";

const aMachine = () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "rumpus-vitals-"));
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
  return { dataFolder, meminfo: join(dataFolder, "meminfo"), thermal: join(dataFolder, "thermal") };
};

it("reads the disk, the memory and the hottest sensor", async () => {
  const places = aMachine();
  writeFileSync(join(places.dataFolder, "rumpus.db"), "x".repeat(700));
  writeFileSync(join(places.dataFolder, "rumpus.db-wal"), "x".repeat(300));
  writeFileSync(places.meminfo, "MemTotal:        512000 kB\nMemAvailable:     128000 kB\n");
  for (const [zone, temp] of [
    ["thermal_zone0", "48312\n"],
    ["thermal_zone1", "61250\n"],
    ["thermal_zone2", "-274000\n"],
  ] as const) {
    mkdirSync(join(places.thermal, zone), { recursive: true });
    writeFileSync(join(places.thermal, zone, "temp"), temp);
  }

  const { freeBytes, ...rest } = await readVitals(places);

  expect(freeBytes).toBeGreaterThan(0);
  expect(rest).toEqual({
    databaseBytes: 1000,
    memory: { totalBytes: 512_000 * 1024, availableBytes: 128_000 * 1024 },
    celsius: 61.3,
  });
});

it("leaves out what the machine does not tell", async () => {
  const { freeBytes, ...rest } = await readVitals(aMachine());

  expect(freeBytes).toBeGreaterThan(0);
  expect(rest).toEqual({});
});
