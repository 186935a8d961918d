import { setTimeout as sleep } from "node:timers/promises";
import type { JobRun } from "../../../src/protocol/jobs.ts";
import { PIN } from "./daemon.ts";

const LOOK_EVERY_MS = 50;

export interface JobCalls {
  /** Of a signed-in host. */
  readonly cookie: string;
  start(kind: string, input: object): Promise<JobRun>;
  /** Resolves when the run has ended well; `onLook` sees it on the way. */
  finish(jobId: string, onLook?: (run: JobRun) => void): Promise<JobRun>;
  /** Resolves when nothing is queued or running. */
  rest(): Promise<void>;
}

/** Background work over HTTP, as the host's page asks for it. */
export const signInForJobs = async (port: number): Promise<JobCalls> => {
  const origin = `http://127.0.0.1:${port}`;
  const ask = async (method: string, path: string, cookie: string, body?: object) => {
    const answer = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: { Origin: origin, Cookie: cookie, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer;
  };
  const session = await ask("POST", "/session", "", { pin: PIN });
  const cookie = session.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const read = async <Body>(path: string): Promise<Body> =>
    (await (await ask("GET", path, cookie)).json()) as Body;

  return {
    cookie,
    start: async (kind, input) =>
      (await (await ask("POST", "/jobs", cookie, { kind, input })).json()) as JobRun,
    finish: async (jobId, onLook) => {
      for (;;) {
        const run = await read<JobRun>(`/jobs/${jobId}`);
        onLook?.(run);
        if (run.state === "succeeded") return run;
        if (run.endedAt !== null) throw new Error(`${run.kind}: ${JSON.stringify(run)}`);
        await sleep(LOOK_EVERY_MS);
      }
    },
    rest: async () => {
      for (;;) {
        const { items } = await read<{ items: JobRun[] }>("/jobs?limit=20");
        if (items.every((run) => run.endedAt !== null)) return;
        await sleep(LOOK_EVERY_MS);
      }
    },
  };
};

export const tookMs = (run: JobRun): number => (run.endedAt ?? 0) - (run.startedAt ?? 0);
