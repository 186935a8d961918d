import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OpenAPIHono } from "@hono/zod-openapi";
import { onTestFinished } from "vitest";
import type { UploadLedger } from "../../../core/ports/uploads.ts";
import { aStage, as } from "../../../core/testing/a-stage.ts";
import { createFakeUploadJobs } from "../../../core/testing/fake-upload-jobs.ts";
import { createFakeUploadLedger } from "../../../core/testing/fake-upload-ledger.ts";
import { createUploads } from "../../../core/uploads/create-uploads.ts";
import { changeSettings } from "../../../core/use-cases/change-settings.ts";
import { defaultSettings, type Settings } from "../../../domain/settings.ts";
import { createPartialFiles } from "../../../sources/uploads/partial-files.ts";
import { createCalls } from "../../calls.ts";
import { type ApiEnv, headerOf } from "../../context.ts";
import { originGuard } from "../../guards/origin-guard.ts";
import { createHttpServer } from "../../http-server.ts";
import { createVisitors } from "../../identity/guest-cookie.ts";
import { addUploadCalls } from "../upload-calls.ts";

export interface UploadServerSetup {
  readonly settings?: Partial<Settings>;
  /** What an earlier server left. */
  readonly folder?: string;
  readonly ledger?: UploadLedger;
  readonly jobs?: ReturnType<typeof createFakeUploadJobs>;
}

/** The upload calls on a real socket and real files; jobs do what the test says. */
export const anUploadServer = async (setup: UploadServerSetup = {}) => {
  const folder = setup.folder ?? mkdtempSync(join(tmpdir(), "rumpus-upload-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { stage, environment } = await aStage();
  const logged: string[] = [];
  const log = (level: string, line: string): void => void logged.push(`${level}: ${line}`);
  const ledger = setup.ledger ?? createFakeUploadLedger();
  const jobs = setup.jobs ?? createFakeUploadJobs();
  const files = createPartialFiles(join(folder, ".partial"));
  let settings: Settings = { ...defaultSettings, uploads: "guests", ...setup.settings };
  const uploads = createUploads({
    ledger,
    files,
    jobs,
    stage: { ...stage, environment: { ...environment, newId: newUploadId } },
    settings: () => settings,
    // The tus library looks at the real clock.
    environment: { ...environment, nowMs: Date.now, newId: newUploadId },
    log,
  });
  await uploads.start();
  const app = new OpenAPIHono<ApiEnv>();
  const visitorOf = createVisitors();
  app.use(originGuard);
  app.use((c, next) => {
    const visitor = visitorOf(headerOf(c, "cookie"));
    c.set("guestId", visitor.guestId);
    c.set("newCookie", visitor.newCookie);
    c.set("isHost", headerOf(c, "x-is-host") === "yes");
    return next();
  });
  const { app: rest, call } = createCalls();
  addUploadCalls(rest, call, { stage, uploads, log });
  app.route("/api/v1", rest);
  const server = createHttpServer(app.fetch, 0, "127.0.0.1");
  const port = await server.start();
  if (!port.ok) throw new Error(port.detail);
  const stop = async (): Promise<void> => {
    uploads.stop();
    await server.stop();
  };
  onTestFinished(stop);
  const origin = `http://127.0.0.1:${port.value}`;

  return {
    origin,
    /** The titles of what waits in the queue. */
    queue: () => stage.party.newest().queue.map(({ track }) => track.title),
    changeParty: (patch: Partial<Settings>) => changeSettings(stage, as("host"), patch),
    folder,
    ledger,
    jobs,
    files,
    uploads,
    logged,
    stop,
    set: (change: Partial<Settings>): void => {
      settings = { ...settings, ...change };
    },
    read: (uploadId: string): Buffer => readFileSync(join(folder, ".partial", uploadId)),
    /** A guest's browser, with its cookie. */
    guest: (name: string) => aGuest(origin, name),
  };
};

const newUploadId = (): string => crypto.randomUUID().replaceAll("-", "");

const aGuest = (origin: string, name: string) => {
  const cookie = `rumpus_guest=${name.padEnd(22, "x")}`;
  const headers = { cookie, origin, "tus-resumable": "1.0.0" };
  const ask = (
    method: string,
    path: string,
    more: Record<string, string> = {},
    body?: NonNullable<RequestInit["body"]>,
  ): Promise<Response> =>
    fetch(path.startsWith("/api") ? `${origin}${path}` : `${origin}/api/v1/uploads${path}`, {
      method,
      headers: { ...headers, ...more },
      ...(body === undefined ? {} : { body }),
    });
  return {
    headers,
    ask,
    create: (bytes: number, filename = "Song.mp3", metadata = "") =>
      ask("POST", "", {
        "upload-length": String(bytes),
        "upload-metadata": `filename ${Buffer.from(filename).toString("base64")}${metadata}`,
      }),
    send: (path: string, offset: number, body: Uint8Array<ArrayBuffer>) =>
      ask(
        "PATCH",
        path,
        { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
        body,
      ),
    /** Announces `bytes`, sends fewer and drops the line. */
    sendAndDrop: (path: string, offset: number, announced: number, body: Uint8Array) =>
      dropMidway(origin, path, { ...headers, "upload-offset": String(offset) }, announced, body),
  };
};

const dropMidway = (
  origin: string,
  path: string,
  headers: Record<string, string>,
  announced: number,
  body: Uint8Array,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(origin);
    const socket = connect(Number(port), hostname);
    socket.on("error", reject);
    socket.once("close", () => resolve());
    const all = {
      ...headers,
      host,
      "content-type": "application/offset+octet-stream",
      "content-length": String(announced),
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`PATCH ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
    socket.write(body, () => socket.destroy());
  });
