import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OpenAPIHono } from "@hono/zod-openapi";
import { describe, expect, it, onTestFinished } from "vitest";
import { aKeeper, aKind } from "../../../core/testing/a-keeper.ts";
import { turns } from "../../../core/testing/a-stage.ts";
import type { GuestId } from "../../../domain/ids.ts";
import { JobKinds, JobLog, JobPage, JobRun, Schedules } from "../../../protocol/jobs.ts";
import { createCalls } from "../../calls.ts";
import type { ApiEnv } from "../../context.ts";
import { addArtifactCalls } from "./artifact-calls.ts";
import { addJobCalls } from "./job-calls.ts";
import { addScheduleCalls } from "./schedule-calls.ts";

const SETTING = { cron: "every 99", isOn: true, expirySec: 60, jitterSec: 0, isCaughtUp: false };
const DONE = { kind: "succeeded" } as const;

/** The calls for background work, on a keeper with fakes. */
const aBox = async () => {
  const box = aKeeper({
    kinds: [
      aKind("dust", { schedule: SETTING, inputSchema: { type: "object" } }),
      aKind("upload", { isForHost: false }),
      aKind("broken", { from: "plugin", problem: "It has a bug." }),
    ],
  });
  await box.keeper.start();
  const { app: rest, call } = createCalls();
  const deps = { jobs: box.keeper };
  addJobCalls(call, deps);
  addArtifactCalls(call, deps);
  addScheduleCalls(call, deps);
  const app = new OpenAPIHono<ApiEnv>();
  app.use((c, next) => {
    c.set("guestId", (c.req.header("guest") ?? "zoe") as GuestId);
    c.set("isHost", c.req.header("host") === "yes");
    return next();
  });
  app.route("/", rest);
  const as =
    (who: Readonly<Record<string, string>>) =>
    async (method: string, path: string, body?: unknown, headers = {}) => {
      const response = await app.request(path, {
        method,
        headers: { ...who, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = /json/.test(response.headers.get("content-type") ?? "");
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: isJson ? JSON.parse(text) : undefined,
      };
    };
  return { ...box, host: as({ host: "yes" }), guest: (guest: string) => as({ guest }) };
};

describe("the host", () => {
  it("starts work, sees it, and cancels it", async () => {
    const { host, starter } = await aBox();

    const started = await host("POST", "/jobs", { kind: "dust", input: { room: 1 } });
    await turns();
    const { jobId } = JobRun.parse(started.body);
    starter.started[0]?.listener.onProgress({ percent: 30, message: "dusting" });
    const seen = await host("GET", `/jobs/${jobId}`);
    const cancelled = await host("DELETE", `/jobs/${jobId}`);
    await turns();
    const page = JobPage.parse((await host("GET", "/jobs")).body);

    expect([started.status, cancelled.status]).toEqual([202, 202]);
    expect(JobRun.parse(seen.body)).toMatchObject({
      state: "running",
      percent: 30,
      message: "dusting",
      startedBy: "host",
    });
    expect(page.items.map(({ state }) => state)).toEqual(["cancelled"]);
    expect((await host("DELETE", `/jobs/${jobId}`)).body).toMatchObject({ code: "job-over" });
  });

  it("who sends the same twice starts it once", async () => {
    const { host } = await aBox();
    const send = () => host("POST", "/jobs", { kind: "dust" }, { "idempotency-key": "k1" });

    const [one, two] = await Promise.all([send(), send()]);
    const other = await host("POST", "/jobs", { kind: "dust" }, { "idempotency-key": "k2" });

    expect(one.body.jobId).toBe(two.body.jobId);
    expect(other.body.jobId).not.toBe(one.body.jobId);
  });

  it("does it again, and reads what it told from any line on", async () => {
    const { host, starter } = await aBox();
    const { jobId } = (await host("POST", "/jobs", { kind: "dust" })).body;
    expect((await host("POST", `/jobs/${jobId}/retry`)).body).toMatchObject({
      code: "job-not-over",
    });
    await turns();
    starter.started[0]?.listener.onLog("info", "one");
    starter.started[0]?.listener.onLog("info", "two");
    starter.started[0]?.end(DONE);
    await turns();

    const again = await host("POST", `/jobs/${jobId}/retry`);
    const log = JobLog.parse((await host("GET", `/jobs/${jobId}/log?after=1`)).body);

    expect(again.status).toBe(202);
    expect(again.body.jobId).not.toBe(jobId);
    expect(log.items.map(({ text }) => text)).toEqual(["two", "succeeded"]);
  });

  it("downloads what a run made, as a file and nothing else", async () => {
    const { host, starter, files, keeper } = await aBox();
    const folder = mkdtempSync(join(tmpdir(), "rumpus-artifact-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "page.html"), "<script>alert(1)</script>");
    writeFileSync(join(folder, "empty"), "");
    keeper.artifactPath = (_, name) =>
      Promise.resolve(name === "gone" ? undefined : join(folder, name));
    const { jobId } = (await host("POST", "/jobs", { kind: "dust" })).body;
    files.putArtifact(jobId, { name: "page.html", bytes: 25 });
    starter.started[0]?.end(DONE);

    const page = await host("GET", `/jobs/${jobId}/artifacts/page.html`);

    expect(page.text).toBe("<script>alert(1)</script>");
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "content-length": "25",
      "content-disposition": 'attachment; filename="page.html"',
      "x-content-type-options": "nosniff",
    });
    expect(await host("GET", `/jobs/${jobId}/artifacts/empty`)).toMatchObject({
      status: 200,
      text: "",
    });
    expect((await host("GET", `/jobs/${jobId}/artifacts/gone`)).body.code).toBe("no-such-artifact");
  });

  it("sees what work there is, and what is broken", async () => {
    const { host } = await aBox();

    const { items } = JobKinds.parse((await host("GET", "/job-kinds")).body);

    expect(items.map(({ kind, problem }) => [kind, problem])).toEqual([
      ["dust", undefined],
      ["broken", "It has a bug."],
    ]);
  });

  it("changes when work starts by itself", async () => {
    const { host } = await aBox();

    const put = await host("PUT", "/schedules", { items: [{ kind: "dust", isOn: false }] });
    const bad = await host("PUT", "/schedules", { items: [{ kind: "dust", cron: "soon" }] });

    expect(Schedules.parse(put.body).items).toEqual([
      {
        kind: "dust",
        title: "Do the dust",
        ...SETTING,
        isOn: false,
        nextAt: null,
        lastAt: null,
        lastState: null,
      },
    ]);
    expect([bad.status, bad.body.code]).toEqual([400, "bad-cron"]);
    expect((await host("GET", "/schedules")).body).toEqual(put.body);
  });

  it("is told what does not work, each by its own code", async () => {
    const { host } = await aBox();
    const code = async (method: string, path: string, body?: unknown) => {
      const answer = await host(method, path, body);
      return [answer.status, answer.body.code];
    };

    expect(await code("POST", "/jobs", { kind: "fly" })).toEqual([404, "no-such-kind"]);
    expect(await code("POST", "/jobs", { kind: "upload" })).toEqual([404, "no-such-kind"]);
    expect(await code("POST", "/jobs", { kind: "broken" })).toEqual([409, "plugin-broken"]);
    expect(await code("GET", "/jobs/nobody")).toEqual([404, "no-such-job"]);
    expect(await code("DELETE", "/jobs/nobody")).toEqual([404, "no-such-job"]);
    expect(await code("POST", "/jobs/nobody/retry")).toEqual([404, "no-such-job"]);
    expect(await code("GET", "/jobs/nobody/log")).toEqual([404, "no-such-job"]);
    expect(await code("PUT", "/schedules", { items: [{ kind: "fly" }] })).toEqual([
      404,
      "no-such-kind",
    ]);
  });
});

describe("a guest", () => {
  it("sees and cancels the own run, and nobody else's", async () => {
    const { guest, keeper } = await aBox();
    const submitted = await keeper.submit("upload", {}, { kind: "guest", guestId: "ada" });
    const jobId = submitted.ok ? submitted.value.jobId : "";

    expect((await guest("bob")("GET", `/jobs/${jobId}`)).status).toBe(404);
    expect((await guest("bob")("DELETE", `/jobs/${jobId}`)).status).toBe(404);
    expect((await guest("ada")("GET", `/jobs/${jobId}`)).body).toMatchObject({
      startedBy: "guest",
    });
    expect((await guest("ada")("DELETE", `/jobs/${jobId}`)).status).toBe(202);
  });

  it("may do nothing else", async () => {
    const { guest, keeper } = await aBox();
    const submitted = await keeper.submit("upload", {}, { kind: "guest", guestId: "ada" });
    const jobId = submitted.ok ? submitted.value.jobId : "";
    const statusOf = async ([method, path]: readonly [string, string]) =>
      (await guest("ada")(method, path, method === "GET" ? undefined : {})).status;

    const answers = await Promise.all(
      (
        [
          ["GET", "/jobs"],
          ["POST", "/jobs"],
          ["POST", `/jobs/${jobId}/retry`],
          ["GET", `/jobs/${jobId}/log`],
          ["GET", `/jobs/${jobId}/artifacts/report.json`],
          ["GET", "/job-kinds"],
          ["GET", "/schedules"],
          ["PUT", "/schedules"],
        ] as const
      ).map(statusOf),
    );

    expect(answers).toEqual(answers.map(() => 403));
  });
});
