import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createFileArrival } from "./file-arrival.ts";

const anArrival = async (withinMs = 60_000) => {
  const folder = await mkdtemp(join(tmpdir(), "rumpus-arrival-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "song.flac");
  const stop = new AbortController();
  const waited: string[] = [];
  let hasArrived = false;
  const arrival = createFileArrival({
    everyMs: 5,
    withinMs,
    signal: stop.signal,
    onWait: (missing) => waited.push(missing),
  });
  const come = async (source = path) => {
    await arrival(source);
    hasArrived = true;
  };
  return { path, stop, waited, come, hasArrived: () => hasArrived };
};

it("does not wait for what is there, nor for what is no file", async () => {
  const { path, come, waited } = await anArrival();
  await writeFile(path, "");

  await come();
  await come("http://radio.example/");

  expect(waited).toEqual([]);
});

it("waits until it comes", async () => {
  const { path, come, waited, hasArrived } = await anArrival();
  const coming = come();
  await expect.poll(() => waited).toEqual([path]);
  expect(hasArrived()).toBe(false);

  await writeFile(path, "");
  await coming;

  expect(hasArrived()).toBe(true);
});

it("gives up in the end, and at once when nobody waits any more", async () => {
  const patient = await anArrival();
  const coming = patient.come();
  patient.stop.abort();
  const impatient = await anArrival(20);

  await Promise.all([coming, impatient.come()]);

  expect([patient.hasArrived(), impatient.hasArrived()]).toEqual([true, true]);
});
