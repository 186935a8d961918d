import { aParty } from "../../lib/party/testing/a-party.ts";
import { type FakeAnswer, type FakeCall, type FakeCalls, refuse } from "./fake-call.ts";
import { createFakeLights, type LightsMood } from "./fake-lights-calls.ts";
import { createFakeMusic } from "./fake-music-calls.ts";
import { createFakeWork } from "./fake-work-calls.ts";

/** How the jukebox behaves. */
export interface FakeBox {
  isHost: boolean;
  isOnline: boolean;
  /** Nothing is in it. */
  readonly isEmpty: boolean;
  /** Answers nothing for ever: what stands there while one waits. */
  readonly isSlow: boolean;
  readonly lights: LightsMood;
  /** All writes, for looking at. */
  readonly writes: { readonly method: string; readonly path: string; readonly body: unknown }[];
  /** Sends an event to the page. */
  readonly tell: (event: { readonly kind: string }) => void;
}

const PIN = "1234";

/** A jukebox that lives in the page itself, for looking at the page and for trying it. */
export const createFakeBox = (box: FakeBox) => {
  let settings = aParty().settings;
  const tellRun = (run: unknown) => box.tell({ kind: "job-changed", ...{ run } });
  const work = createFakeWork(tellRun);
  const lights = createFakeLights(box.lights, (now) =>
    box.tell({ kind: "lights-changed", ...{ lights: now } }),
  );
  const music = createFakeMusic(() => work.start("import", "Import music"));

  const party = () => {
    const base = aParty({ settings });
    return { ...base, nowMs: Date.now(), me: { ...base.me, isHost: box.isHost } };
  };
  const session = ({ method, body }: FakeCall): FakeAnswer => {
    if (method === "POST" && body["pin"] !== PIN) return refuse(403, "wrong-pin");
    box.isHost = method === "POST";
    return [204];
  };
  const reads: FakeCalls = { ...music.reads, ...work.reads, ...lights.reads };
  const writes: FakeCalls = {
    ...music.writes,
    ...work.writes,
    ...lights.writes,
    settings: ({ body }) => {
      settings = { ...settings, ...body };
      if ("fallbackPlaylistId" in body) music.setFallback(body["fallbackPlaylistId"]);
      return [200, settings];
    },
  };
  const answer = (call: FakeCall): FakeAnswer => {
    const { method, path, body, parts } = call;
    if (method !== "GET") box.writes.push({ method, path, body });
    const [area = ""] = parts;
    const known = method === "GET" ? reads[area] : writes[area];
    const isList = method === "GET" && parts.length === 1 && area !== "lights";
    if (box.isEmpty && isList) return [200, { items: [] }];
    return known?.(call) ?? refuse(404, "not-found");
  };

  const ask = (method: string, url: string, text: string | undefined): FakeAnswer => {
    const { pathname, searchParams } = new URL(url, location.href);
    const path = pathname.replace("/api/v1", "");
    const parts = path.slice(1).split("/").map(decodeURIComponent);
    const call = { method, path, parts, query: searchParams, body: text ? JSON.parse(text) : {} };
    if (path === "/party") return [200, party()];
    if (path === "/session") return session(call);
    return box.isHost || path === "/health" ? answer(call) : refuse(403, "host-only");
  };
  return { ask, lights: lights.lights };
};
