import type { PreviewMessage } from "../../../src/protocol/lights.ts";
import { createFakeBox, type FakeBox } from "./fake-box.ts";
import type { LightsMood } from "./fake-lights-calls.ts";
import { createFakeSocket } from "./fake-lights-stream.ts";

/**
 * Puts the fake jukebox in the place of the network. Run before the page's own script; the address
 * says how it behaves: `/host?guest`, `?empty`, `?slow`, `?lights=none`
 * (or many, down, refuse). `box` is there for the console, and `lightsStatus`, part of what the show says of itself.
 */
const MOODS: readonly LightsMood[] = ["none", "many", "down", "refuse"];
const wanted = new URLSearchParams(location.search);
const streams = new Set<
  EventTarget & { readyState: number; onopen?: () => void; onerror?: () => void }
>();
const box: FakeBox = {
  isHost: !wanted.has("guest"),
  isOnline: true,
  isEmpty: wanted.has("empty"),
  isSlow: wanted.has("slow"),
  lights:
    MOODS.find((mood) => mood === wanted.get("lights")) ?? (wanted.has("empty") ? "none" : "some"),
  writes: [],
  tell: (event) => {
    for (const stream of streams)
      stream.dispatchEvent(new MessageEvent(event.kind, { data: JSON.stringify(event) }));
  },
};
const { ask: answer, lights } = createFakeBox(box);
const lightsStatus: Partial<PreviewMessage> = {};
const LATENCY_MS = 30;
const later = <Value>(value: Value): Promise<Value> =>
  new Promise((resolve) => setTimeout(resolve, LATENCY_MS, value));

const fakeFetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
  if (!box.isOnline) throw new TypeError("offline");
  if (box.isSlow && !url.includes("/party")) await new Promise(() => undefined);
  const text = typeof init.body === "string" ? init.body : undefined;
  const [status, body] = answer(init.method ?? "GET", url, text);
  await later(undefined);
  return new Response(status === 204 ? null : JSON.stringify(body), { status });
};

class FakeEventSource extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  readyState = 0;
  onopen?: () => void;
  onerror?: () => void;
  constructor() {
    super();
    streams.add(this);
    setTimeout(() => {
      this.readyState = box.isOnline ? 1 : 2;
      if (box.isOnline) this.onopen?.();
      else this.onerror?.();
    }, LATENCY_MS);
  }
  close(): void {
    this.readyState = 2;
    streams.delete(this);
  }
}

class FakeRequest {
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  responseText = "";
  private url = "";
  private timer: ReturnType<typeof setInterval> | undefined;
  open(_method: string, url: string): void {
    this.url = url;
  }
  setRequestHeader(): void {
    // The fake does not look at them.
  }
  send(file: Blob): void {
    let percent = 0;
    this.timer = setInterval(() => {
      percent += 5;
      this.upload.onprogress?.({ loaded: (file.size * percent) / 100, total: file.size });
      if (percent < 100) return;
      clearInterval(this.timer);
      const [status, body] = answer("POST", this.url, undefined);
      this.status = status;
      this.responseText = JSON.stringify(body);
      this.onload?.();
    }, 100);
  }
  abort(): void {
    clearInterval(this.timer);
    this.onabort?.();
  }
}

const goOffline = (): void => {
  box.isOnline = false;
  for (const stream of streams) {
    stream.readyState = 2;
    stream.onerror?.();
  }
};

Object.assign(globalThis, {
  fetch: fakeFetch,
  EventSource: FakeEventSource,
  XMLHttpRequest: FakeRequest,
  WebSocket: createFakeSocket(
    lights,
    () => lightsStatus as object,
    () => box.isOnline && box.lights !== "down",
  ),
  box,
  lightsStatus,
  goOffline,
});
