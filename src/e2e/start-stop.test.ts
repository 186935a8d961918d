import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { mpvPid } from "../testing/daemon/mpv.ts";

const BUILT = fileURLToPath(new URL("../../dist/daemon/main.js", import.meta.url));

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "rumpus-start-"));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

/** The built daemon on a fresh folder, which makes its demo songs first. */
const launch = (...flags: readonly string[]) => {
  const child = spawn(
    process.execPath,
    [BUILT, "--data", data, "--port", "0", "--audio-output", "null", ...flags],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      output += text;
    });
  }
  const says = async (what: RegExp): Promise<void> => {
    while (!what.test(output))
      await Promise.race([once(child.stderr, "data"), once(child.stdout, "data")]);
  };
  const exitCode = once(child, "close").then(([code]) => code as number | null);
  return { child, says, exitCode, output: () => output };
};

it("stops in order while it is still making its demo songs, and starts again at once", async () => {
  const first = launch();
  await first.says(/Demo song 1 of 6/);

  first.child.kill("SIGTERM");

  expect(await first.exitCode).toBe(0);
  expect(first.output()).not.toMatch(/bug/);
  expect(mpvPid(data)).toBeUndefined();
  const second = launch();
  await second.says(/Rumpus is ready: http:\/\/\S+\/ host PIN: \d{6}/);
  second.child.kill("SIGINT");
  expect(await second.exitCode).toBe(0);
  expect(existsSync(join(data, "demo", "demo-songs.json"))).toBe(true);
}, 300_000);

it("says in one line what is wrong with how it was started", async () => {
  const cases: readonly (readonly [string[], RegExp])[] = [
    [["--port", "many"], /^--port .*: not a number/],
    [["--port", ""], /^--port /],
    [["--data", "/proc/rumpus"], /cannot be used .*--data\n$/],
    [["--address", "203.0.113.7"], /no address of this machine.*--address\n$/],
    [["--volume", "3"], /Unknown option '--volume'/],
  ];

  for (const [flags, words] of cases) {
    const { exitCode, output } = launch(...flags);
    expect(await exitCode, flags.join(" ")).toBeGreaterThan(0);
    expect(output()).toMatch(words);
    expect(output()).not.toMatch(/\n\s+at /);
  }
}, 300_000);
