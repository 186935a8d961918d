import { execFileSync, spawn } from "node:child_process";
import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { LightInput } from "../../core/ports/lights.ts";
import { waitFor } from "../../testing/wait-for.ts";
import { aFolder } from "../analysis/testing/sounds.ts";
import { type CaptureOptions, type CaptureState, createCapture } from "./create-capture.ts";
import { listenToDevice } from "./listen-to-device.ts";

const LINE_IN: LightInput = { kind: "capture", system: "alsa", device: "hw:1" };

const aCapture = (input: LightInput, more: Partial<CaptureOptions> = {}) => {
  const states: CaptureState[] = [];
  const heard: number[] = [];
  const capture = createCapture({
    input,
    onSamples: (samples) => heard.push(...samples),
    onState: (state) => states.push(state),
    log: () => undefined,
    ...more,
  });
  onTestFinished(capture.stop);
  capture.start();
  const is = (state: CaptureState["state"]) => states.at(-1)?.state === state;
  return { capture, states, heard, is };
};

const aPipe = (): string => {
  const path = join(aFolder(), "music.pipe");
  execFileSync("mkfifo", [path]);
  return path;
};

describe("a pipe that somebody plays into", () => {
  it("is heard sample by sample, however it is written", async () => {
    const path = aPipe();
    const { heard, is } = aCapture({ kind: "pipe", path });
    const bytes = Buffer.from(Float32Array.of(0.25, -0.5, 0.75).buffer);

    const writer = await open(path, "w");
    await writer.write(bytes.subarray(0, 5));
    await writer.write(bytes.subarray(5));
    await waitFor("the samples", () => heard.length === 3);
    await writer.close();

    expect(heard).toEqual([0.25, -0.5, 0.75]);
    await waitFor("the end", () => is("unavailable"));
  });

  it("is heard again when the next one plays into it", async () => {
    const path = aPipe();
    const { heard, is } = aCapture({ kind: "pipe", path });
    const say = async (sample: number): Promise<void> => {
      const writer = await open(path, "w");
      // Three bytes too many: whoever is next begins anew.
      await writer.write(
        Buffer.concat([Buffer.from(Float32Array.of(sample).buffer), Buffer.alloc(3)]),
      );
      await waitFor(`${sample}`, () => heard.includes(sample));
      await writer.close();
    };

    await say(0.25);
    await waitFor("the end", () => is("unavailable"));
    await say(0.5);

    expect(heard).toEqual([0.25, 0.5]);
    expect(is("ok")).toBe(true);
  });

  it("keeps nobody waiting when nobody plays", async () => {
    const { capture, states } = aCapture({ kind: "pipe", path: aPipe() });

    await capture.stop();

    expect(states).toEqual([{ state: "starting" }]);
  });
});

describe("an input that is not there", () => {
  it("is unavailable, and says why", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "file"), "");
    const gone = aCapture({ kind: "pipe", path: join(folder, "gone") });
    const file = aCapture({ kind: "pipe", path: join(folder, "file") });

    await waitFor("both", () => gone.is("unavailable") && file.is("unavailable"));

    expect(gone.states.at(-1)?.reason).toMatch(/^there is no .*gone$/);
    expect(file.states.at(-1)?.reason).toContain("is no pipe");
  });

  it("is not opened when it is no pipe: to open a device may do something", async () => {
    const link = join(aFolder(), "innocent.pipe");
    symlinkSync("/dev/tty", link);
    const paths = [link, "/proc/self/fd/0", "/tmp/../dev/tty"];

    const captures = paths.map((path) => aCapture({ kind: "pipe", path }));
    await waitFor("all", () => captures.every(({ is }) => is("unavailable")));

    const reasons = captures.map(({ states }) => states.at(-1)?.reason);
    expect(reasons).toEqual(
      paths.map((path) => `${path} is in a system folder, where no pipe is opened`),
    );
  });

  it("is tried again until it is there, and complained of once", async () => {
    const path = join(aFolder(), "music.pipe");
    const logged: string[] = [];
    const { heard, is } = aCapture(
      { kind: "pipe", path },
      { log: (_, text) => void logged.push(text) },
    );
    await waitFor("the first complaint", () => is("unavailable"));

    execFileSync("mkfifo", [path]);
    const writer = await open(path, "w");
    await writer.write(Buffer.from(Float32Array.of(1).buffer));
    await waitFor("the sample", () => heard.length === 1);
    await writer.close();

    expect(logged).toHaveLength(1);
  });
});

describe("a device that ffmpeg records", () => {
  const sound = (seconds: number) => () =>
    listenToDevice(["-re", "-f", "lavfi", "-i", `sine=440:r=44100:d=${seconds}`], 24_000);

  it("is heard as it comes, and again after its end", async () => {
    const { heard, states, is } = aCapture(LINE_IN, { listenTo: sound(0.2) });

    await waitFor("its end", () => is("unavailable"));
    const first = heard.length;
    await waitFor("it again", () => heard.length >= 2 * first);

    // What ffmpeg looks at to know the sound is not heard: some 20 ms of a device that runs for hours.
    expect(first).toBeGreaterThan(0.15 * 24_000);
    expect(first).toBeLessThanOrEqual(0.2 * 24_000);
    expect(Math.max(...heard)).toBeCloseTo(0.125, 2);
    expect(states.slice(0, 3).map(({ state }) => state)).toEqual(["starting", "ok", "unavailable"]);
  });

  it("is let go when the show stops", async () => {
    const { capture, is } = aCapture(LINE_IN, { listenTo: sound(60) });
    await waitFor("sound", () => is("ok"));

    await capture.stop();

    const mine = spawn("ps", ["--ppid", String(process.pid), "-o", "comm="]);
    const children = await new Promise<string>((resolve) => {
      let text = "";
      mine.stdout.on("data", (more) => (text += more)).once("close", () => resolve(text));
    });
    expect(children).not.toContain("ffmpeg");
  });

  it("is never asked for by a name that makes ALSA run a command", async () => {
    const proof = join(aFolder(), "proof");
    const device = `file:'|touch ${proof}',raw`;

    const { states, is } = aCapture({ kind: "capture", system: "alsa", device });
    await waitFor("the reason", () => is("unavailable"));

    expect(states.at(-1)?.reason).toContain("may be listened to");
    expect(existsSync(proof)).toBe(false);
  });

  it("says why it cannot be recorded", async () => {
    const { states, is } = aCapture(LINE_IN);

    await waitFor("the reason", () => is("unavailable"));

    expect(states.at(-1)?.reason).toMatch(/\S/);
  });
});
