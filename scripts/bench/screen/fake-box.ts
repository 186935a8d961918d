import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import type { LiveEvent } from "../../../src/protocol/events.ts";
import { ROOT } from "../process/daemon-file.ts";
import { coverOf, featuresOf } from "./fake-music.ts";
import { createFakeParty, FAKE_SONG_SEC, type PartyPlan } from "./fake-party.ts";

const PAGE = join(ROOT, "dist/web/screen");
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

export interface BoxPlan extends PartyPlan {
  readonly language?: string;
  readonly wifi?: { readonly name: string; readonly password: string };
  readonly hasFeatures?: boolean;
  /** A vote every so often; undefined: none. */
  readonly voteMs?: number;
}

const topTracks = () =>
  [0, 1, 2, 3, 4].map((number) => ({
    ...{ trackId: `track-${number}`, title: `Hit number ${number}`, artist: "", album: "" },
    ...{ durationMs: 1, count: 6 - number, score: 9, coverUrl: `/api/v1/covers/${number}` },
  }));

/** Serves the built screen and pretends to be a party. */
export const startFakeBox = async (plan: BoxPlan) => {
  const party = createFakeParty(plan, Date.now);
  const streams = new Set<ServerResponse>();
  let songs = 0;

  const json = (response: ServerResponse, value: unknown, status = 200): void => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(value));
  };
  const frame = (event: { readonly kind: string }): string =>
    `event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`;
  const tell = (events: readonly LiveEvent[]): void => {
    for (const stream of streams) stream.write(events.map(frame).join(""));
  };
  const stream = (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(frame({ kind: "snapshot", ...party.snapshot() }));
    streams.add(response);
    response.on("close", () => streams.delete(response));
  };

  const api = (path: string, response: ServerResponse): void => {
    const number = Number(/\d+/.exec(path.replace("v1", ""))?.[0] ?? 0);
    if (path.endsWith("/party")) json(response, party.snapshot());
    else if (path.endsWith("/events")) stream(response);
    else if (path.endsWith("/join"))
      json(response, { urls: ["http://192.168.1.5:8080/"], wifi: plan.wifi });
    else if (path.endsWith("/statistics")) json(response, { topTracks: topTracks() });
    else if (path.endsWith("/features") && plan.hasFeatures !== false)
      response.end(featuresOf(number, FAKE_SONG_SEC));
    else if (path.includes("/covers/")) {
      response.writeHead(200, { "content-type": "image/svg+xml" });
      response.end(coverOf(number));
    } else json(response, { code: "not-found" }, 404);
  };
  const page = async (path: string, response: ServerResponse): Promise<void> => {
    const name = path.includes("/assets/")
      ? join("assets", path.slice(path.lastIndexOf("/") + 1))
      : `index.${plan.language ?? "en"}.html`;
    const body = await readFile(join(PAGE, name)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[extname(name)] ?? "text/html" });
    response.end(body);
  };

  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (path.startsWith("/api/")) api(path, response);
    else void page(path, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const timers = [
    setInterval(() => {
      songs += 1;
      tell(party.nextSong());
    }, plan.songMs),
    ...(plan.voteMs === undefined
      ? []
      : [setInterval(() => tell(party.vote(Math.random())), plan.voteMs)]),
  ];
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/screen`,
    songs: () => songs,
    /** Everybody is cut off and nobody is let in. */
    vanish: (): void => {
      server.close();
      server.closeAllConnections();
    },
    stop: (): void => {
      for (const timer of timers) clearInterval(timer);
      server.close();
      server.closeAllConnections();
    },
  };
};
