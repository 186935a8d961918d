import { connect } from "node:net";
import { OpenAPIHono } from "@hono/zod-openapi";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Restores } from "../../../core/ports/backups.ts";

import { aRun } from "../../../core/testing/a-run.ts";
import { createFakeSecrets } from "../../../core/testing/fake-secrets.ts";
import { failed, ok } from "../../../lib/result.ts";
import { JobRun as JobRunShape } from "../../../protocol/jobs.ts";
import { waitFor } from "../../../testing/wait-for.ts";
import { createCalls } from "../../calls.ts";
import type { ApiEnv } from "../../context.ts";
import { createHttpServer } from "../../http-server.ts";
import { createPinCheck, storePin } from "../../identity/host-pin.ts";
import { addBackupCalls } from "./backup-calls.ts";

const RUN = aRun("job-1", {
  kind: "check-restore",
  title: "Check a backup",
  input: { path: "/data/secret/path" },
});

const READY = { createdAt: 1_700_000_000_000, counts: { tracks: 3, guests: 2 } };

/** The calls on a real server; the box remembers what it was asked for. */
const aBox = async (more: Partial<Restores> & { readonly isHost?: boolean } = {}) => {
  const secrets = createFakeSecrets();
  await storePin(secrets, "123456");
  const submitted: unknown[] = [];
  const received: { bytes: number; declared: number | undefined; broken: boolean }[] = [];
  const restarts: number[] = [];
  const restores: Restores = {
    receive: async (chunks, declared) => {
      const one = { bytes: 0, declared, broken: false };
      received.push(one);
      try {
        for await (const chunk of chunks) one.bytes += chunk.length;
      } catch {
        one.broken = true;
        return failed("broken-off", "it broke off");
      }
      return ok("/data/restore/upload-1.tar.zst");
    },
    decide: () => Promise.resolve(ok(READY)),
    ...more,
  };
  const { app: rest, call } = createCalls();
  addBackupCalls(call, {
    jobs: {
      submit: (kind, input, startedBy) => {
        submitted.push([kind, input, startedBy]);
        return Promise.resolve(ok(RUN));
      },
      artifactPath: (jobId, name) =>
        Promise.resolve(jobId === "job-0" ? `/data/jobs/job-0/artifacts/${name}` : undefined),
    },
    restores,
    restarter: { restart: () => void restarts.push(1) },
    checkPin: createPinCheck(secrets, () => 0),
    nowMs: () => 0,
    log: () => undefined,
  });
  const app = new OpenAPIHono<ApiEnv>();
  app.use((c, next) => {
    c.set("isHost", more.isHost ?? true);
    return next();
  });
  app.route("/api/v1", rest);
  const server = createHttpServer(app.fetch, 0, "127.0.0.1");
  const port = await server.start();
  if (!port.ok) throw new Error(port.detail);
  onTestFinished(server.stop);

  const post = async (path: string, type: string, body: string | Uint8Array<ArrayBuffer>) => {
    const response = await fetch(`http://127.0.0.1:${port.value}/api/v1${path}`, {
      method: "POST",
      headers: { "Content-Type": type },
      body,
    });
    return { status: response.status, body: await response.json() };
  };
  return {
    port: port.value,
    submitted,
    received,
    restarts,
    send: (body: Uint8Array<ArrayBuffer>, type = "application/zstd") =>
      post("/restore", type, body),
    ask: (path: string, body: unknown) => post(path, "application/json", JSON.stringify(body)),
  };
};

describe("a backup that the host sends", () => {
  it("is received as it comes, and a run that checks it is answered", async () => {
    const box = await aBox();

    const answer = await box.send(Buffer.alloc(20 << 20));

    expect(answer.status).toBe(202);
    expect(JobRunShape.strict().parse(answer.body)).toMatchObject({ jobId: "job-1" });
    expect(JSON.stringify(answer.body)).not.toContain("/data/");
    expect(box.received).toEqual([{ bytes: 20 << 20, declared: 20 << 20, broken: false }]);
    expect(box.submitted).toEqual([
      ["check-restore", { path: "/data/restore/upload-1.tar.zst" }, { kind: "host" }],
    ]);
  });

  it("may say that it is just bytes", async () => {
    const box = await aBox();

    expect((await box.send(Buffer.from("x"), "application/octet-stream")).status).toBe(202);
  });

  it("and whose connection breaks is known to be broken, and not checked", async () => {
    const box = await aBox();
    const socket = connect(box.port, "127.0.0.1");
    socket.write(
      "POST /api/v1/restore HTTP/1.1\r\nHost: x\r\nContent-Type: application/zstd\r\nContent-Length: 1000\r\n\r\nhalf",
    );
    await waitFor("the first bytes", () => box.received[0]?.bytes === 4);

    socket.destroy();
    await waitFor("the end", () => box.received[0]?.broken);

    expect(box.submitted).toEqual([]);
  });

  it.each([
    ["storage-full", 507],
    ["storage-failed", 503],
    ["restore-busy", 409],
  ] as const)("and cannot be taken (%s) is refused with words", async (code, status) => {
    const box = await aBox({ receive: () => Promise.resolve(failed(code, "2 GB are missing")) });

    const answer = await box.send(Buffer.from("x"));

    expect(answer).toMatchObject({ status, body: { code, detail: "2 GB are missing." } });
    expect(box.submitted).toEqual([]);
  });

  it("has to be called one", async () => {
    const box = await aBox();

    const answer = await box.send(Buffer.from("x"), "text/html");

    expect(answer).toMatchObject({ status: 415, body: { code: "wrong-media-type" } });
  });
});

describe("a backup of an earlier run", () => {
  it("is checked where it lies", async () => {
    const box = await aBox();

    const answer = await box.ask("/restore", { jobId: "job-0", name: "rumpus.tar.zst" });

    expect(answer.status).toBe(202);
    expect(box.submitted).toEqual([
      ["check-restore", { path: "/data/jobs/job-0/artifacts/rumpus.tar.zst" }, { kind: "host" }],
    ]);
  });

  it.each([
    [{ jobId: "gone", name: "rumpus.tar.zst" }, 404],
    [{ jobId: "job-0" }, 400],
    [{ path: "/etc/passwd" }, 400],
    ["{", 400],
  ])("that is asked for as %j is refused", async (wish, status) => {
    const box = await aBox();

    expect((await box.ask("/restore", wish)).status).toBe(status);
    expect(box.submitted).toEqual([]);
  });
});

describe("the confirmation", () => {
  it("with the PIN tells what comes, and restarts when that is told", async () => {
    const box = await aBox();

    const answer = await box.ask("/restore/confirm", { pin: "123456" });
    await waitFor("the restart", () => box.restarts.length > 0);

    expect(answer).toEqual({ status: 202, body: READY });
    expect(box.restarts).toEqual([1]);
  });

  it("with a wrong PIN restarts nothing, and not often", async () => {
    const box = await aBox();

    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      statuses.push((await box.ask("/restore/confirm", { pin: "000000" })).status);
    }

    expect(statuses).toEqual([401, 401, 401, 401, 429, 429]);
    expect(box.restarts).toEqual([]);
  });

  it("of nothing is refused", async () => {
    const decide = () =>
      Promise.resolve(failed("nothing-to-restore" as const, "nothing was checked"));
    const box = await aBox({ decide });

    const answer = await box.ask("/restore/confirm", { pin: "123456" });

    expect(answer).toMatchObject({ status: 409, body: { code: "nothing-to-restore" } });
    expect(box.restarts).toEqual([]);
  });
});

it("only the host restores", async () => {
  const box = await aBox({ isHost: false });

  const sent = await box.send(Buffer.from("x"));
  const confirmed = await box.ask("/restore/confirm", { pin: "123456" });

  expect([sent.status, confirmed.status]).toEqual([403, 403]);
  expect([box.received, box.restarts]).toEqual([[], []]);
});
