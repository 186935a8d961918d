import { Hono } from "hono";
import { aStage, type StageSetup } from "../../../core/testing/a-stage.ts";
import type { ApiEnv } from "../../context.ts";
import { createNewcomerLimit } from "../../guards/newcomers.ts";
import { createTalkLimit } from "../../guards/talk-limit.ts";
import { createVisitors } from "../../identity/guest-cookie.ts";
import { addHello } from "../add-hello.ts";
import { createPasses, newPassKey } from "../identity/passes.ts";

export const HELLO_HOST = "10.42.0.1";

interface WindowSetup {
  readonly address?: string;
  readonly keepsCookies?: boolean;
  /** Sent with everything; of a form "" leaves a header out. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The simple page on fakes, and windows of phones that look at it. */
export const aHello = async (setup: StageSetup = {}) => {
  const on = await aStage(setup);
  const { stage, environment } = on;
  const app = new Hono<ApiEnv>();
  addHello(app, {
    stage,
    visitorOf: createVisitors(),
    mayJoin: createNewcomerLimit(environment.nowMs),
    mayTalk: createTalkLimit(environment.nowMs),
    passes: createPasses(newPassKey(), environment.nowMs),
  });
  app.get("/", (c) => c.text("the full page"));
  return { ...on, window: (more: WindowSetup = {}) => aWindow(app, more) };
};

export interface Shown {
  readonly status: number;
  /** Where it ended after redirects. */
  readonly url: string;
  readonly text: string;
  readonly headers: Headers;
}

/** A browser without scripts: follows redirects, and sends the form that has the button. */
const aWindow = (app: Hono<ApiEnv>, setup: WindowSetup) => {
  const { address = "10.42.0.77", keepsCookies = true, headers = {} } = setup;
  const jar = new Map<string, string>();
  const env = { incoming: { socket: { remoteAddress: address } } } as never;

  const ask = async (
    url: string,
    more: RequestInit & { headers?: Record<string, string> } = {},
  ) => {
    const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
    const all = { host: HELLO_HOST, ...(cookie ? { cookie } : {}), ...headers, ...more.headers };
    const sent = Object.entries(all).filter(([, value]) => value !== "");
    const path = url.replace(/#.*/, "");
    const response = await app.request(path, { ...more, headers: sent }, env);
    for (const line of keepsCookies ? response.headers.getSetCookie() : []) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      jar.set(name, value);
    }
    return response;
  };
  const follow = async (url: string, response: Response): Promise<Shown> => {
    const location = response.headers.get("location");
    if (location !== null) return await follow(location, await ask(location));
    return { status: response.status, url, text: await response.text(), headers: response.headers };
  };
  const open = async (url = "/hello"): Promise<Shown> => follow(url, await ask(url));

  return {
    ask,
    open,
    cookie: () => jar.get("rumpus_guest"),
    /** Presses the button with this name and value on a page. */
    press: async (page: Shown, name: string, value: string, more: Record<string, string> = {}) => {
      const body = new URLSearchParams(fieldsOf(page.text, `name="${name}" value="${value}"`));
      body.set(name, value);
      const type = { "content-type": "application/x-www-form-urlencoded" };
      const origin = { origin: `http://${HELLO_HOST}` };
      const response = await ask("/hello", {
        method: "POST",
        body: body.toString(),
        headers: { ...type, ...origin, ...more },
      });
      return await follow("/hello", response);
    },
  };
};

/** The hidden fields of the form with this button. */
export const fieldsOf = (text: string, button: string): Record<string, string> => {
  const form = [...text.matchAll(/<form method="post".*?<\/form>/gs)].find(([all]) =>
    all.includes(button),
  )?.[0];
  if (form === undefined) throw new Error(`there is no button ${button} on ${text}`);
  const fields = form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  return Object.fromEntries([...fields].map(([, name, value]) => [name, value]));
};
