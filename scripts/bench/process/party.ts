import type { Library } from "../library/prepare-library.ts";
import { type Daemon, type DaemonOptions, PIN, startDaemon } from "./daemon.ts";

/** A running party as the bench's sections need it: no limits, and guests who are known by cookies. */
export interface BenchParty {
  readonly daemon: Daemon;
  readonly entryIds: readonly string[];
  guests(count: number): Promise<readonly string[]>;
}

const WITHOUT_LIMITS = {
  votesPer10Sec: 0,
  requestBurst: 0,
  waitingPerGuest: 0,
  kickScore: 0,
  allowDuplicates: true,
};
const REQUESTERS = 20;

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
  return { daemon, entryIds, guests };
};
