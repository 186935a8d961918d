import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import type { JobEnd, JobKind, StartJob } from "../../core/ports/jobs.ts";
import { ok } from "../../lib/result.ts";
import { timedOut } from "../process/verdict.ts";
import { aJobFolder } from "../testing/start-whim.ts";
import { createPlugins } from "./create-plugins.ts";

const WELL = { kind: "hello", title: "Hello", input: {} };
const slow: JobEnd = { kind: "failed", failure: timedOut(10) };
const broken: JobEnd = { kind: "failed", failure: { code: "plugin-failed", detail: "A bug." } };

/** One plugin, whose processes end like this, one after the other; then it says what it is. */
const aPlugin = (...ends: readonly JobEnd[]) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const folder = aJobFolder();
  writeFileSync(join(folder, "hello.mjs"), "");
  const left = [...ends];
  let asked = 0;
  let kinds: readonly JobKind[] = [];
  const startJob: StartJob = ({ onNews }) => {
    asked += 1;
    const end = left.shift();
    if (!end) onNews?.(WELL);
    return { end: Promise.resolve(end ?? { kind: "succeeded" }), stop: () => undefined };
  };
  const plugins = createPlugins({
    folder,
    builtIn: [],
    startJob,
    parseCron: () => ok(() => undefined),
    apiUrl: () => "",
    log: () => undefined,
    onKinds: (found) => {
      kinds = found;
    },
  });
  onTestFinished(plugins.stop);
  const look = async () => {
    await plugins.refresh();
    return [asked, kinds[0]?.problem ?? kinds[0]?.kind];
  };
  const minutes = (count: number) => void vi.advanceTimersByTime(count * 60_000);
  return { look, minutes };
};

it("asks a plugin again that was only too slow, and nobody who looks waits for that", async () => {
  const { look, minutes } = aPlugin(slow, slow);
  const problem = timedOut(10).detail;

  const looks = [await look(), await look()];
  minutes(1);
  looks.push(await look());
  minutes(1);
  looks.push(await look());
  minutes(1);
  looks.push(await look());
  minutes(60);
  looks.push(await look());

  expect(looks).toEqual([
    [1, problem],
    [1, problem],
    [2, problem],
    [2, problem],
    [3, "hello"],
    [3, "hello"],
  ]);
});

it("believes a plugin that is broken", async () => {
  const { look, minutes } = aPlugin(broken);

  await look();
  minutes(60);

  expect(await look()).toEqual([1, "A bug."]);
});
