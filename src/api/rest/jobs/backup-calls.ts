import * as z from "zod";
import type { Restarter, Restores } from "../../../core/ports/backups.ts";
import type { Log } from "../../../core/ports/environment.ts";
import type { Jobs } from "../../../core/ports/jobs.ts";
import { JobRun } from "../../../protocol/jobs.ts";
import { SessionBody } from "../../../protocol/rest.ts";
import { json } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import { type ApiContext, headerOf } from "../../context.ts";
import type { PinCheck } from "../../identity/host-pin.ts";
import { problem } from "../../problem.ts";

import { readBody } from "../../read-body.ts";
import { jobCard } from "../../view/job-view.ts";
import { whenAnswered } from "../../when-answered.ts";
import { chunksOf } from "./body-chunks.ts";

/** A backup that an earlier run made. */
const FromRun = z
  .object({ jobId: z.string().min(1).max(64), name: z.string().min(1).max(100) })
  .strict();
const Decided = z.object({
  /** When the backup was made; milliseconds since 1970. */
  createdAt: z.int(),
  counts: z.record(z.string(), z.int()),
});

export interface BackupDeps {
  readonly jobs: Pick<Jobs, "submit" | "artifactPath">;
  readonly restores: Restores;
  readonly restarter: Restarter;
  readonly checkPin: PinCheck;
  readonly nowMs: () => number;
  readonly log: Log;
}

/**
 * The host brings an earlier party back: first the archive is checked whole by a job, then the PIN is
 * asked for once more. Backups themselves are runs of the kind `backup` with their artifacts.
 */
export const addBackupCalls = (call: AddCall, deps: BackupDeps): void => {
  call(
    {
      method: "post",
      path: "/restore",
      summary:
        "Checks a backup before it is restored: sent as application/zstd or application/octet-stream, or `{jobId, name}` of an artifact as JSON",
      tag: "backup",
      isHostOnly: true,
      answers: { 202: JobRun },
    },
    async (c) => {
      const type = headerOf(c, "content-type") ?? "";
      if (/^application\/json\b/i.test(type)) return await checkArtifact(c, deps);
      if (/^application\/(zstd|octet-stream)\b/i.test(type)) return await checkUpload(c, deps);
      return problem("wrong-media-type", {
        detail: "Send a backup as application/zstd or application/octet-stream.",
      });
    },
  );

  call(
    {
      method: "post",
      path: "/restore/confirm",
      summary: "Restarts the box into the backup that the last check found good",
      tag: "backup",
      isHostOnly: true,
      body: SessionBody,
      answers: { 202: Decided },
    },
    async (c, { body }) => {
      const refused = await refuseWrongPin(body.pin, deps);
      if (refused) return refused;
      const decided = await deps.restores.decide();
      if (!decided.ok) return problem(decided.code, { detail: sentence(decided.detail) });
      deps.log("warn", "the host restores a backup: restarting");
      whenAnswered(c, deps.restarter.restart);
      return json(c, decided.value, 202);
    },
  );
};

const checkArtifact = async (c: ApiContext, deps: BackupDeps): Promise<Response> => {
  const text = await readBody(c);
  if (text instanceof Response) return text;
  const wish = FromRun.safeParse(asJson(text));
  if (!wish.success) return problem("bad-request", { detail: "Send {jobId, name}." });
  const path = await deps.jobs.artifactPath(wish.data.jobId, wish.data.name);
  if (path === undefined) {
    return problem("no-such-artifact");
  }
  return await check(c, deps, path);
};

const checkUpload = async (c: ApiContext, deps: BackupDeps): Promise<Response> => {
  const length = headerOf(c, "content-length");
  const bytes = length === undefined ? undefined : Number(length);
  const received = await deps.restores.receive(chunksOf(c), bytes);
  if (received.ok) return await check(c, deps, received.value);
  const code = received.code === "broken-off" ? "bad-request" : received.code;
  const refused = problem(code, { detail: sentence(received.detail) });
  // The rest of it is not wanted.
  refused.headers.set("Connection", "close");
  return refused;
};

const check = async (c: ApiContext, { jobs }: BackupDeps, path: string): Promise<Response> => {
  const run = await jobs.submit("check-restore", { path }, { kind: "host" });
  if (run.ok) return json(c, jobCard(run.value), 202);
  if (run.code === "storage-failed") return problem(run.code);
  throw new Error(`a backup cannot be checked: ${run.detail}`);
};

const refuseWrongPin = async (
  pin: string,
  { checkPin, nowMs, log }: BackupDeps,
): Promise<Response | undefined> => {
  const answer = await checkPin(pin);
  if (answer.kind === "right") return undefined;
  if (answer.kind === "wrong") return problem("wrong-pin");
  log("warn", "too many wrong host PINs: a restore is locked for a while");
  const leftMs = answer.untilMs - nowMs();
  return problem("pin-locked", { retryAfterSec: Math.max(1, Math.ceil(leftMs / 1000)) });
};

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
