import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { waitFor } from "../../testing/wait-for.ts";
import { anEngine } from "../testing/an-engine.ts";
import { aJobFolder } from "../testing/start-whim.ts";

/** A plugin whose `run` is this code. */
const plugin = (kind: string, run: string, more = ""): string =>
  `import { defineJob, JobError, JobSkipped, z } from "rumpus/plugin";
   export default defineJob({ kind: "${kind}", title: "T", timeLimitSec: 20, memoryLimitMb: 128, ${more}
     async run({ input, progress, log, notify, artifactPath, signal, api }) { ${run} } });`;

const kindsOf = ({ jobs }: Awaited<ReturnType<typeof anEngine>>) =>
  jobs.kinds().filter(({ from }) => from === "plugin");

describe("a plugin", () => {
  it("is a kind of work with a form made of its schema", async () => {
    const engine = await anEngine({
      plugins: {
        "hello.mjs": plugin(
          "hello",
          "",
          `about: "Greets.", input: z.object({ name: z.string().meta({ title: "Whom?" }) }), schedule: "0 6 * * *",`,
        ),
      },
    });

    const [kind] = kindsOf(engine);

    expect(kind).toMatchObject({ kind: "hello", title: "T", about: "Greets.", timeLimitSec: 20 });
    expect(kind?.inputSchema).toMatchObject({
      type: "object",
      properties: { name: { type: "string", title: "Whom?" } },
      required: ["name"],
    });
    expect(await engine.jobs.schedules()).toContainEqual(
      expect.objectContaining({ kind: "hello", cron: "0 6 * * *", isOn: true }),
    );
  });

  it("runs with its input, tells, and leaves a file", async () => {
    const notices: string[] = [];
    const engine = await anEngine({
      plugins: {
        "hello.mjs": plugin(
          "hello",
          `progress({ percent: 50, message: "half" });
           log("info", "hello " + input.name); notify("info", "hi " + input.name);
           (await import("node:fs")).writeFileSync(artifactPath("hello.txt"), "to " + input.name + " " + input.size);`,
          `input: z.object({ name: z.string(), size: z.int().default(7) }),`,
        ),
      },
    });
    engine.jobs.onNotify(({ text }) => notices.push(text));

    const run = await engine.run("hello", { name: "Ada" });

    expect(run).toMatchObject({ state: "succeeded", artifacts: [{ name: "hello.txt", bytes: 8 }] });
    expect(notices).toEqual(["hi Ada"]);
    const path = await engine.jobs.artifactPath(run.jobId, "hello.txt");
    expect(readFileSync(path ?? "", "utf8")).toBe("to Ada 7");
    const log = await engine.jobs.log(run.jobId, 0);
    expect(log.map(({ level, text }) => `${level} ${text}`)).toEqual(
      expect.arrayContaining(["progress half", "info hello Ada", "info succeeded"]),
    );
  });

  const FAILURES: readonly (readonly [what: string, run: string, code: string])[] = [
    ["throws", `throw new Error("a bug")`, "plugin-failed"],
    ["fails as it means to", `throw new JobError("no-songs", "None.")`, "no-songs"],
    ["exits", `process.exit(0)`, "job-crashed"],
    [
      "eats memory",
      `const kept = []; for (;;) kept.push(new Array(1e5).fill({}));`,
      "out-of-memory",
    ],
    [
      "fails behind its own back",
      `setTimeout(() => { throw new Error("late") }, 1); await new Promise(() => setTimeout(() => {}, 9999))`,
      "job-crashed",
    ],
    [
      "talks without end",
      `for (let i = 0; i < 1e5; i += 1) { process.send({ a: i }); if (i % 100 === 0) await new Promise(setImmediate); } await new Promise(() => setTimeout(() => {}, 9999))`,
      "job-flooded",
    ],
    ["waits for what never comes", `await new Promise(() => {})`, "timed-out"],
    ["spins", `for (;;);`, "timed-out"],
  ];
  for (const [what, run, code] of FAILURES) {
    it(`that ${what} is a failed run (${code})`, async () => {
      const more = code === "timed-out" ? "timeLimitSec: 2," : "";
      const engine = await anEngine({ plugins: { "p.mjs": plugin("p", run, more) } });

      expect(await engine.run("p")).toMatchObject({ state: "failed", error: { code } });
    });
  }

  it("that sends rubbish is not believed", async () => {
    const run = `process.send("x"); process.send({ type: "news" }); process.send({ type: "progress", percent: NaN });`;
    const engine = await anEngine({ plugins: { "p.mjs": plugin("p", run) } });

    expect(await engine.run("p")).toMatchObject({ state: "succeeded", percent: 100 });
  });

  it("that gets the wrong input fails with what is wrong", async () => {
    const more = "input: z.object({ hours: z.int().min(1) }),";
    const engine = await anEngine({ plugins: { "p.mjs": plugin("p", "", more) } });

    expect(await engine.run("p", { hours: 0 })).toMatchObject({
      state: "failed",
      error: { code: "bad-input", detail: expect.stringMatching(/hours/) },
    });
  });

  it("with nothing to do is skipped", async () => {
    const engine = await anEngine({
      plugins: { "p.mjs": plugin("p", `throw new JobSkipped("Nothing played.")`) },
    });

    expect(await engine.run("p")).toMatchObject({ state: "skipped", message: "Nothing played." });
  });
});

describe("a plugin that cannot be used", () => {
  const BROKEN: Readonly<Record<string, readonly [code: string, problem: RegExp]>> = {
    "throws.mjs": [`throw new Error("not today")`, /not today/],
    "syntax.mjs": ["export default {", /Unexpected/],
    "exits.mjs": ["process.exit(3)", /code 3/],
    "spins.mjs": ["for (;;);", /longer than 10 s/],
    "eats.mjs": ["const k = []; for (;;) k.push(new Array(1e5).fill({}))", /memory/],
    "empty.mjs": ["", /exports no job/],
    "wrong-kind.mjs": [plugin("Not A Kind", ""), /small letters/],
    "bad-cron.mjs": [plugin("bad-cron", "", `schedule: "99 9 * * *",`), /99 9/],
    "missing.mjs": [`import "no-such-package"`, /no-such-package/],
    "taken.mjs": [plugin("whim", ""), /taken by Rumpus/],
    "twice.mjs": [plugin("good", ""), /taken by good.mjs/],
  };

  it("says why, each its own reason, and the good one works", async () => {
    const codes = Object.entries(BROKEN).map(([name, [code]]) => [name, code]);
    const engine = await anEngine({
      plugins: { ...Object.fromEntries(codes), "good.mjs": plugin("good", "") },
    });

    const problems = new Map(
      kindsOf(engine).map(({ title, kind, problem }) => [
        kind === "bad-cron" ? "bad-cron.mjs" : title,
        problem,
      ]),
    );

    for (const [name, [, problem]] of Object.entries(BROKEN)) {
      expect(problems.get(name), name).toMatch(problem);
    }
    expect(await engine.run("good")).toMatchObject({ state: "succeeded" });
    expect(await engine.jobs.submit("bad-cron", {}, { kind: "host" })).toMatchObject({
      ok: false,
      code: "plugin-broken",
    });
  }, 60_000);
});

describe("the folder of plugins", () => {
  it("is looked at again when a file comes, changes or goes", async () => {
    const engine = await anEngine();
    const titles = () => kindsOf(engine).map(({ title }) => title);

    engine.putPlugin("p.mjs", plugin("p", ""));
    await waitFor("the plugin to be there", () => titles()[0] === "T");
    engine.putPlugin("p.mjs", plugin("p", "").replace(`"T"`, `"Better"`));
    await waitFor("the change", () => titles()[0] === "Better");
    rmSync(join(engine.folder, "plugins/p.mjs"));
    await waitFor("it to be gone", () => titles().length === 0);
  });

  it("that is asked for knows at once", async () => {
    const engine = await anEngine();
    engine.putPlugin("p.mjs", plugin("p", ""));

    await engine.jobs.refreshKinds();

    expect(kindsOf(engine)).toHaveLength(1);
  });
});

describe("the plugin of the documentation", () => {
  it("writes what played tonight", async () => {
    const items = [
      { title: "Two\nlines", artist: "B", durationMs: 61_000, startedAtMs: Date.now() - 1000 },
      { title: "One", artist: "A", durationMs: 60_000, startedAtMs: Date.now() - 2000 },
      { title: "Last year", artist: "C", durationMs: 1, startedAtMs: 0 },
    ];
    const server = createServer((_, response) => response.end(JSON.stringify({ items })));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const folder = aJobFolder();
    mkdirSync(join(folder, "plugins"));
    copyFileSync("docs/plugins/write-playlist.mjs", join(folder, "plugins/write-playlist.mjs"));
    const { port } = server.address() as AddressInfo;
    const engine = await anEngine({ folder, apiUrl: `http://127.0.0.1:${port}/api/v1` });

    const run = await engine.run("write-playlist", { hours: 1 });

    expect(run).toMatchObject({ state: "succeeded", error: undefined });
    const path = await engine.jobs.artifactPath(run.jobId, "tonight.m3u8");
    expect(readFileSync(path ?? "", "utf8")).toBe(
      "#EXTM3U\n#EXTINF:60,A - One\nA - One\n#EXTINF:61,B - Two lines\nB - Two lines\n",
    );
  });
});
