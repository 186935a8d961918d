import { onTestFinished } from "vitest";
import type { Secrets } from "../../core/ports/secrets.ts";
import { aStage, type StageSetup, turns } from "../../core/testing/a-stage.ts";
import { createFakePlayer } from "../../core/testing/fake-player.ts";
import { createFakeSecrets } from "../../core/testing/fake-secrets.ts";
import { createApi } from "../create-api.ts";
import { createPinCheck } from "../identity/host-pin.ts";
import { createHostSessions } from "../identity/host-sessions.ts";
import { createHub } from "../live/hub.ts";
import { healthParts } from "../view/health.ts";
import { createPartyView } from "../view/party-view.ts";

export interface ApiSetup extends StageSetup {
  readonly secrets?: Secrets;
  readonly coverFolder?: string;
  readonly notice?: string;
}

/** The whole HTTP interface on fakes; phones call it without a socket. */
export const anApi = async (setup: ApiSetup = {}) => {
  const on = await aStage(setup);
  const { stage, environment, logged } = on;
  const secrets = setup.secrets ?? createFakeSecrets();
  const sessions = createHostSessions(secrets, environment.nowMs, () => undefined);
  await sessions.start();
  const view = createPartyView(stage, { isAudible: () => true, notice: () => setup.notice });
  const hub = createHub(stage, view);
  hub.start();
  onTestFinished(hub.stop);
  const player = createFakePlayer();
  await player.start();
  const app = createApi(
    {
      stage,
      view,
      hub,
      sessions,
      checkPin: createPinCheck(secrets, environment.nowMs),
      health: () => healthParts(stage, player, setup.notice),
      coverFolder: setup.coverFolder ?? "/nowhere",
      version: "1.2.3",
      log: (level, line) => logged.push(`${level}: ${line}`),
    },
    { hostNames: ["party.example"], page: () => undefined },
  );
  const phone = (more: PhoneSetup = {}): Phone => aPhone(app, more);
  return {
    ...on,
    app,
    view,
    hub,
    sessions,
    secrets,
    phone,
    /** The host's phone, signed in. */
    host: async () => phone({ cookies: [await sessions.signIn()] }),
    turns,
  };
};

interface PhoneSetup {
  readonly address?: string;
  /** Set-Cookie lines that it got earlier. */
  readonly cookies?: readonly string[];
}

export interface PhoneAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the JSON says; undefined when there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
  readonly body: any;
}

export interface Phone {
  /** Paths are relative to `/api/v1`. A header that is "" is left out. */
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<PhoneAnswer>;
  get(path: string): Promise<PhoneAnswer>;
  cookie(): string;
}

type App = ReturnType<typeof createApi>;

/** A browser: keeps its cookies and says where its page is from. */
const aPhone = (app: App, { address = "", cookies = [] }: PhoneSetup): Phone => {
  const jar = new Map<string, string>();
  const keep = (line: string): void => {
    const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
    if (value === "") jar.delete(name);
    else jar.set(name, value);
  };
  for (const line of cookies) keep(line);
  const cookie = (): string => [...jar].map((pair) => pair.join("=")).join("; ");
  const env = { incoming: { socket: { remoteAddress: address } } } as never;

  const ask: Phone["ask"] = async (method, path, body, headers = {}) => {
    const wanted = {
      host: "rumpus.local",
      ...(method === "GET" ? {} : { origin: "http://rumpus.local" }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      cookie: cookie(),
      ...headers,
    };
    const sent = Object.entries(wanted).filter(([, value]) => value !== "");
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const response = await app.request(
      `/api/v1${path}`,
      { method, headers: sent, ...(body === undefined ? {} : { body: text }) },
      env,
    );
    for (const line of response.headers.getSetCookie()) keep(line);
    const answer = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return {
      status: response.status,
      headers: response.headers,
      text: answer,
      body: isJson ? JSON.parse(answer) : undefined,
    };
  };
  return { ask, get: (path) => ask("GET", path), cookie };
};
