import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { waitFor } from "../../../testing/wait-for.ts";
import { createHttpServer } from "../../http-server.ts";
import { anApi } from "../../testing/an-api.ts";
import { servePreview } from "./serve-preview.ts";

const PATH = "/api/v1/lights/preview";

interface Setup {
  readonly pingEveryMs?: number;
  readonly graceMs?: number;
  readonly clockMs?: () => number;
}

/** The interface on a real socket. */
const aServer = async (setup: Setup = {}) => {
  const on = await anApi();
  const { desk, show } = on.lights;
  const preview = servePreview({
    ...{ desk, show, sessions: on.sessions, hostNames: [], nowMs: on.environment.nowMs },
    ...setup,
  });
  const server = createHttpServer(on.app.fetch, 0, "127.0.0.1", [preview]);
  const started = await server.start();
  if (!started.ok) throw new Error(started.detail);
  onTestFinished(server.stop);
  const port = started.value;
  const headers = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    cookie: (await on.host()).cookie(),
  };
  return { ...on, desk, show, server, port, headers };
};
type Server = Awaited<ReturnType<typeof aServer>>;
type Headers = Readonly<Record<string, string>>;

/** A page that looks at the preview; `got` is what it was sent, in short. */
const look = async ({ port, headers }: Server, more: Headers = {}) => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${PATH}`, {
    headers: { ...headers, ...more },
  });
  const got: string[] = [];
  let closed: number | undefined;
  socket.on("message", (data: Buffer, isBinary) => {
    if (isBinary) return got.push(`${data.length} bytes of ${data[0]}`);
    const message = JSON.parse(data.toString());
    const names = message.fixtures.map?.(({ name }: { name: string }) => name).join();
    return got.push(`${message.kind} ${names ?? message.program}`);
  });
  socket.on("close", (code) => {
    closed = code;
  });
  onTestFinished(() => socket.terminate());
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  return { socket, got, closed: () => closed };
};

/** The answer to a handshake in plain HTTP. */
const shake = (port: number, path: string, headers: Headers): Promise<string> =>
  new Promise((resolve, reject) => {
    const wanted = {
      ...{ connection: "Upgrade", upgrade: "websocket" },
      ...{ "sec-websocket-version": "13", "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==" },
      ...headers,
    };
    const lines = Object.entries(wanted).map(([name, value]) => `${name}: ${value}\r\n`);
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
    });
    let text = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
  });

describe("who looks at the preview", () => {
  it("sees the layout first, then pictures and what the show does", async () => {
    const on = await aServer();

    const { got, socket } = await look(on);
    await waitFor("the first picture", () => got.length >= 3);
    on.show.picture(7);
    await waitFor("a picture", () => got.length === 4);

    expect(got).toEqual([...["layout Screen", "180 bytes of 0", "status pulse"], "180 bytes of 7"]);
    expect(socket.extensions).toBe("");
  });

  it("is told the new layout when a fixture comes, and sees no picture of the old one", async () => {
    const on = await aServer();
    const { got } = await look(on);
    await waitFor("the first picture", () => got.length >= 3);
    got.splice(0);

    await on.desk.addFixture({ kind: "preview", name: "Bar", count: 10 });
    on.show.picture(8, 12_345);
    on.show.picture(9);
    await waitFor("a picture", () => got.length >= 2);

    expect(got).toEqual(["layout Screen,Bar", "210 bytes of 9"]);
  });

  it("is not told a layout when only a slider moves", async () => {
    const on = await aServer();
    const { got } = await look(on);
    await waitFor("the first picture", () => got.length >= 3);
    got.splice(0);

    await on.desk.change({ master: 0.1 });
    on.show.picture(9);
    await waitFor("a picture", () => got.length >= 1);

    expect(got).toEqual(["180 bytes of 9"]);
  });

  it("makes the show draw; when the last has gone it rests", async () => {
    const on = await aServer({ graceMs: 20 });
    const watched = () => on.show.told.filter((line) => line.startsWith("watch"));
    const [one, other] = [await look(on), await look(on)];
    expect(watched()).toEqual(["watch true"]);

    one.socket.close();
    await waitFor("the first to leave", one.closed);
    other.socket.close();
    await waitFor("the show to rest", () => watched().length === 2);

    expect(watched()).toEqual(["watch true", "watch false"]);
  });

  it("may load the page anew without a break in the show", async () => {
    const on = await aServer({ graceMs: 60_000 });
    const first = await look(on);

    first.socket.close();
    await waitFor("the page to close", first.closed);
    const { got } = await look(on);
    on.show.picture(3);
    await waitFor("a picture", () => got.includes("180 bytes of 3"));

    expect(on.show.told).not.toContain("watch false");
  });

  it("is not listened to", async () => {
    const on = await aServer();
    const { socket, got, closed } = await look(on);

    socket.send("blackout!");
    on.show.picture(3);
    await waitFor("a picture", () => got.includes("180 bytes of 3"));
    socket.send("x".repeat(1025));

    expect(await waitFor("it to be hung up", closed)).toBe(1009);
  });

  it("and does not read gets few pictures, at last the newest; others get them all", async () => {
    let nowMs = 0;
    const on = await aServer({
      clockMs: () => {
        nowMs += 40;
        return nowMs;
      },
    });
    for (const name of ["left", "right"]) {
      await on.desk.addFixture({ kind: "preview", name, count: 4000 });
    }
    const [slow, quick] = [await look(on), await look(on)];
    slow.socket.pause();
    const seen = (level: number): string => `${(60 + 8000) * 3} bytes of ${level}`;

    // More than all buffers of the system hold.
    for (let round = 1; round <= 500; round += 1) {
      on.show.picture(round % 250);
      await once(quick.socket, "message");
    }
    on.show.picture(255);
    slow.socket.resume();
    await waitFor("the slow one to see the last", () => slow.got.at(-1) === seen(255));

    const pictures = ({ got }: typeof slow) => got.filter((each) => each.includes("bytes")).length;
    await waitFor("the quick one to see the last", () => quick.got.at(-1) === seen(255));
    expect(pictures(quick)).toBeGreaterThanOrEqual(501);
    expect(pictures(slow)).toBeLessThan(450);
  });

  it("and is silent is hung up on", async () => {
    const on = await aServer({ pingEveryMs: 20, graceMs: 0 });
    const { socket, closed } = await look(on);
    // Reads nothing, so it answers nothing either.
    socket.pause();

    await waitFor("the show to lose its viewer", () => on.show.told.includes("watch false"));
    socket.resume();

    expect(await waitFor("the end", closed)).toBe(1006);
  });

  it("stays while it answers, and goes when the host signs out", async () => {
    // So long that its answer is never late: both ends live in this one process.
    const on = await aServer({ pingEveryMs: 500 });
    const { socket, closed } = await look(on);
    let pings = 0;
    socket.on("ping", () => {
      pings += 1;
    });
    await waitFor("some pings", () => pings > 4);
    expect(closed()).toBeUndefined();

    await on.sessions.signOut(on.headers.cookie);

    expect(await waitFor("the end", closed)).toBe(1008);
  });

  it("is told when the party ends", async () => {
    const on = await aServer();
    const { closed } = await look(on);

    await on.server.stop();

    await waitFor("the end", closed);
  });
});

describe("who may not look", () => {
  it.each<readonly [string, Headers, number, string]>([
    ["a guest", { cookie: "" }, 403, "host-only"],
    [
      "somebody with a made-up session",
      { cookie: `rumpus_host=${"a".repeat(43)}` },
      403,
      "host-only",
    ],
    ["a page of somebody else", { origin: "http://evil.example" }, 403, "cross-site"],
    [
      "a page that the browser knows as foreign",
      { "sec-fetch-site": "cross-site" },
      403,
      "cross-site",
    ],
    ["a name that is not ours", { host: "evil.example" }, 421, "wrong-host"],
  ])("is told so in plain HTTP: %s", async (_, more, status, code) => {
    const { port, headers, show } = await aServer();

    const answer = await shake(port, PATH, { ...headers, ...more });

    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({ status, code });
    expect(show.told).toEqual(["apply"]);
  });

  it("is whoever says not where the page is from", async () => {
    const { port, headers } = await aServer();
    const { origin, ...rest } = headers;

    expect(origin).toMatch(/^http/);
    expect(await shake(port, PATH, rest)).toContain("cross-site");
  });

  it("is the ninth", async () => {
    const on = await aServer();
    for (let viewer = 0; viewer < 8; viewer += 1) await look(on);

    const answer = await shake(on.port, PATH, on.headers);

    expect(answer).toMatch(/^HTTP\/1.1 503 /);
    expect(answer).toContain("too-many-listeners");
  });

  it("learns that there is nothing at another path", async () => {
    const { port, headers } = await aServer();

    for (const path of ["/", "/api/v1/events", `${PATH}/`]) {
      expect(await shake(port, path, headers)).toMatch(/^HTTP\/1.1 404 /);
    }
  });

  it("gets an ordinary answer when it offers another protocol", async () => {
    const { port, headers } = await aServer();
    const offer = { ...headers, connection: "Upgrade, close", upgrade: "h2c" };

    expect(await shake(port, "/api/v1/health", offer)).toMatch(/^HTTP\/1.1 200 /);
  });
});
