import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { lockedNode } from "./locked-node.ts";
import { runProgram } from "./run-program.ts";
import { findSandbox, type Sandbox } from "./sandbox.ts";

const { isTight } = await findSandbox();
const LIMITS = { timeMs: 20_000, outputBytesMax: 10_000 };
const ESCAPE = new URL("../testing/escape.ts", import.meta.url);

const escapeFrom = async (sandbox: Sandbox): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-sandbox-"));
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
    server.close();
  });
  vi.stubEnv("RUMPUS_HOST_PIN", "1234");
  onTestFinished(() => void vi.unstubAllEnvs());
  const given = join(folder, "given");
  const other = join(folder, "other");
  writeFileSync(given, "given");
  writeFileSync(other, "other");
  const address = server.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const command = lockedNode(sandbox, {
    script: ESCAPE,
    args: [given, other, port],
    readable: [given],
    memoryMb: 64,
  });
  const end = await runProgram(command, LIMITS);
  expect(readFileSync(given, "utf8")).toBe("given");
  return JSON.parse(end.output.toString() || JSON.stringify(end.complaint));
};

/** The system's own shell in the sandbox, without Node's permissions. */
const shell = async (script: string): Promise<string> => {
  const sandbox = await findSandbox();
  const permits = { readable: [], cpuSec: 10, fileBytesMax: 0 };
  const end = await runProgram(sandbox.wrap("/bin/sh", ["-c", script], permits), LIMITS);
  return end.output.toString().trim();
};

describe("what reads a stranger's file", () => {
  it.runIf(isTight)("can read that file and nothing else, and speaks to nobody", async () => {
    const sandbox = await findSandbox();

    expect(await escapeFrom(sandbox)).toEqual(["read the file"]);
  });

  it("is held by Node's permissions alone where bwrap does not work", async () => {
    const bare: Sandbox = { isTight: false, wrap: (program, args) => [program, ...args] };

    // Node 24 has no permission for the network.
    expect(await escapeFrom(bare)).toEqual(["read the file", "speak to the box"]);
  });

  it.runIf(isTight)("sees no other files, even as a program that is not Node", async () => {
    expect(await shell("ls / | tr '\\n' ' '")).not.toMatch(/\b(home|root|var|work|opt)\b/);
    expect(await shell("ls /tmp /etc/passwd 2>/dev/null")).not.toContain("passwd");
  });
});

describe("running a program", () => {
  it("does not wait for ever", async () => {
    const end = await runProgram(["/bin/sleep", "60"], { timeMs: 50, outputBytesMax: 10 });

    expect(end.how).toBe("timed-out");
  });

  it("does not listen without end", async () => {
    const end = await runProgram(["/usr/bin/yes"], { timeMs: 20_000, outputBytesMax: 100_000 });

    expect(end.how).toBe("too-much-output");
    expect(end.output.length).toBeLessThanOrEqual(100_000);
  });

  it("is held to its share of the processor", async () => {
    const sandbox = await findSandbox();
    const permits = { readable: [], cpuSec: 1, fileBytesMax: 0 };

    const end = await runProgram(
      sandbox.wrap("/bin/sh", ["-c", "while :; do :; done"], permits),
      LIMITS,
    );

    expect(end.how).toBe("ended");
    expect(end.code).not.toBe(0);
  });
});
