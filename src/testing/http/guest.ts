import { Agent, type IncomingHttpHeaders } from "node:http";
import { type EventStream, openEvents } from "./event-stream.ts";
import { type Answer, send } from "./send.ts";

export interface WriteOptions {
  /** The Idempotency-Key. */
  readonly key?: string;
}

/** A phone: keeps its cookies and its connection. Paths are relative to `/api/v1`. */
export interface Guest {
  get<Body>(path: string): Promise<Answer<Body>>;
  post<Body>(path: string, body?: unknown, options?: WriteOptions): Promise<Answer<Body>>;
  put<Body>(path: string, body?: unknown, options?: WriteOptions): Promise<Answer<Body>>;
  patch<Body>(path: string, body?: unknown, options?: WriteOptions): Promise<Answer<Body>>;
  delete<Body>(path: string, options?: WriteOptions): Promise<Answer<Body>>;
  /** What is not under `/api/v1`, such as the pages. */
  page(path: string): Promise<Answer<string>>;
  /** Listens to `/events`, from after `lastEventId` if that is given. */
  events(lastEventId?: string): Promise<EventStream>;
  /** The Cookie header as the phone sends it. */
  cookie(): string;
  /** Hangs up all its connections. */
  leave(): void;
}

/** A phone that has not asked for anything yet. */
export const createGuest = (url: string): Guest => {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const jar = new Map<string, string>();
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

  const own = (): Record<string, string> => (jar.size > 0 ? { cookie: cookie() } : {});

  const ask = async <Body>(
    method: string,
    path: string,
    body: unknown,
    { key }: WriteOptions = {},
  ): Promise<Answer<Body>> => {
    const headers: Record<string, string> = { ...own(), origin: url };
    if (body !== undefined) headers["content-type"] = "application/json";
    if (key !== undefined) headers["idempotency-key"] = key;
    const text = body === undefined ? undefined : JSON.stringify(body);
    const answer = await send<Body>(`${url}${path}`, agent, { method, headers, body: text });
    keepCookies(jar, answer.headers);
    return answer;
  };
  const call =
    (method: string) =>
    <Body>(path: string, body?: unknown, options?: WriteOptions): Promise<Answer<Body>> =>
      ask<Body>(method, `/api/v1${path}`, body, options);

  return {
    get: (path) => ask("GET", `/api/v1${path}`, undefined),
    post: call("POST"),
    put: call("PUT"),
    patch: call("PATCH"),
    delete: (path, options) => ask("DELETE", `/api/v1${path}`, undefined, options),
    page: (path) => ask("GET", path, undefined),
    events: (lastEventId) =>
      openEvents(`${url}/api/v1/events`, {
        ...own(),
        ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId }),
      }),
    cookie,
    leave: () => agent.destroy(),
  };
};

const keepCookies = (jar: Map<string, string>, headers: IncomingHttpHeaders): void => {
  for (const line of headers["set-cookie"] ?? []) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    const value = pair.slice(at + 1);
    if (value === "") jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), value);
  }
};
