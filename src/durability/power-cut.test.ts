import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../scripts/power-cut/power-cut.ts", import.meta.url));
const CUTS = Number(process.env["RUMPUS_TEST_CUTS"] ?? 300);

let running: ChildProcess | undefined;
// It takes its mounts and its daemon along when it is asked to end.
afterEach(() => void running?.kill("SIGTERM"));

/** Answers the exit code and everything that was printed: the summary, or why power cannot be cut. */
const cutPower = (...flags: readonly string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn("unshare", [
      "--mount",
      process.execPath,
      "--disable-warning=ExperimentalWarning",
      SCRIPT,
      ...flags,
    ]);
    running = child;
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    }
    child.once("close", (code) => resolve({ code, said }));
  });

it(`${CUTS} power cuts take no acknowledged vote and leave every disk sound`, async () => {
  const { code, said } = await cutPower("--cuts", String(CUTS));

  expect(said).toContain(`${CUTS} power cuts (synchronous=FULL`);
  expect(said).toContain(": 0 lost acknowledged votes (worst: 0), 0 unsound");
  expect(code, said).toBe(0);
}, 600_000);

it("would notice: with synchronous=NORMAL acknowledged votes are lost", async () => {
  const { code, said } = await cutPower("--cuts", "40", "--synchronous", "NORMAL");

  const lost = Number(/: (\d+) lost acknowledged votes/.exec(said)?.[1] ?? 0);
  expect(lost, said).toBeGreaterThan(10);
  expect(code, said).toBe(1);
}, 400_000);
