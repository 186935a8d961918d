import { setTimeout as delay } from "node:timers/promises";
import type { JobRun } from "../../../src/protocol/jobs.ts";
import type { Library } from "../library/prepare-library.ts";
import { type Daemon, type DaemonOptions, PIN, startDaemon } from "./daemon.ts";

/** A running party as the bench's sections need it: no limits, and guests who are known by cookies. */
export interface BenchParty {
  readonly daemon: Daemon;
  readonly entryIds: readonly string[];
  guests(count: number): Promise<readonly string[]>;
  /** The songs that wait have been heard ahead: a page that is measured now shares this machine with nothing. */
  workDone(): Promise<void>;
}

const WITHOUT_LIMITS = {
  votesPer10Sec: 0,
  requestBurst: 0,
  waitingPerGuest: 0,
  kickScore: 0,
  allowDuplicates: true,
};
const REQUESTERS = 20;
const LOOK_EVERY_MS = 500;
/** The next job begins a moment after the one before. */
const QUIET_LOOKS = 6;

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");

const createCaller =
  (port: number) =>
  async (method: string, path: string, cookie = "", body?: unknown): Promise<Response> => {
    const origin = `http://127.0.0.1:${port}`;
    const response = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: { Origin: origin, Cookie: cookie, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return response;
  };

/** Starts a daemon on the library and fills its queue. */
export const startParty = async (
  library: Library,
  queueLength: number,
  options: Pick<DaemonOptions, "env" | "isProbed"> = {},
): Promise<BenchParty> => {
  const daemon = await startDaemon({ ...library, ...options });
  await Promise.all([daemon.ready, daemon.imported]);
  const call = createCaller(daemon.port);
  const guests = (count: number): Promise<readonly string[]> =>
    Promise.all(Array.from({ length: count }, async () => cookieOf(await call("GET", "/party"))));
  const host = cookieOf(await call("POST", "/session", "", { pin: PIN }));
  await call("PATCH", "/settings", host, WITHOUT_LIMITS);
  const requesters = await guests(REQUESTERS);
  const entryIds: string[] = [];
  for (let at = 0; at < queueLength; at += 1) {
    const trackId = library.tracks[at % library.tracks.length]?.trackId;
    const entry = await call("POST", "/queue", requesters[at % REQUESTERS], { trackId });
    entryIds.push(((await entry.json()) as { entryId: string }).entryId);
  }
  const isAtWork = async (): Promise<boolean> => {
    const answer = await call("GET", "/jobs?limit=100", host);
    const { items } = (await answer.json()) as { items: readonly JobRun[] };
    return items.some(({ endedAt }) => endedAt === null);
  };
  const workDone = async (): Promise<void> => {
    for (let quiet = 0; quiet < QUIET_LOOKS; await delay(LOOK_EVERY_MS))
      quiet = (await isAtWork()) ? 0 : quiet + 1;
  };
  return { daemon, entryIds, guests, workDone };
};
