import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { until } from "../../core/testing/player-contract.ts";
import { connectMpv } from "./mpv-client.ts";
import type { MpvEvent } from "./mpv-message.ts";

const ANSWERS_AT_ONCE = `
  const { parentPort, workerData } = require("node:worker_threads");
  const answer = JSON.stringify({ data: false, request_id: 1, error: "success" }) + "\\n";
  require("node:net")
    .createServer((socket) => socket.on("data", () => socket.write(answer)))
    .listen(workerData, () => parentPort.postMessage("ready"));
`;

let folder: string;
let server: Server;
let peer: Socket | undefined;
let received: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rumpus-ipc-"));
  received = "";
  server = createServer((socket) => {
    peer = socket;
    socket.on("data", (chunk) => {
      received += chunk.toString();
    });
  });
  await new Promise<void>((resolve) => server.listen(join(folder, "s"), resolve));
});
afterEach(async () => {
  peer?.destroy();
  server.close();
  await rm(folder, { recursive: true });
});

const connect = async (timeoutMs?: number) => {
  const events: MpvEvent[] = [];
  let closes = 0;
  const client = await connectMpv(
    join(folder, "s"),
    {
      onEvent: (event) => events.push(event),
      onClose: () => {
        closes += 1;
      },
    },
    timeoutMs,
  );
  const socket = await until(() => peer);
  return { client, events, socket, closes: () => closes };
};

it("understands a song title that arrives in pieces, even within a letter", async () => {
  const { client, socket } = await connect();
  const asked = client.request(["get_property", "force-media-title"]);
  await until(() => received.includes("\n"));

  const reply = Buffer.from('{"data":"Für Élise","request_id":1,"error":"success"}\n');
  for (const byte of reply) socket.write(Buffer.from([byte]));

  expect(await asked).toEqual({ isOk: true, error: "success", data: "Für Élise" });
});

it("hears several things said in one breath, and skips what is none of its business", async () => {
  const { events, socket } = await connect();

  socket.write('{"event":"idle"}\nnot json\n{"event":"start-file"}\n{"event":"start-file",');
  socket.write('"playlist_entry_id":3}\n\n{"event":"file-loaded"}\n');

  await until(() => events.length === 2);
  expect(events).toEqual([{ event: "start-file", playlist_entry_id: 3 }, { event: "file-loaded" }]);
});

it("takes a refusal for an answer", async () => {
  const { client, socket } = await connect();
  const asked = client.request(["get_property", "audio-pts"]);

  socket.write('{"request_id":1,"error":"property unavailable"}\n');

  expect((await asked).isOk).toBe(false);
});

it("gives up every question when mpv hangs up, and asks no more", async () => {
  const { client, socket, closes } = await connect();
  const asked = [client.request(["a"]), client.request(["b"])];

  socket.destroy();

  const answers = await Promise.allSettled(asked);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(closes()).toBe(1);
  await expect(client.request(["c"])).rejects.toThrow();
});

it("does not wait for ever for an mpv that hangs", async () => {
  const { client } = await connect(30);

  await expect(client.request(["get_property", "pid"])).rejects.toThrow("did not answer");
});

it("finds nobody where no mpv is", async () => {
  const nobody = { onEvent: () => {}, onClose: () => {} };

  await expect(connectMpv(join(folder, "nobody"), nobody)).rejects.toThrow();
});

it("takes an answer that lay there while this thread stood still", async () => {
  const socketPath = join(folder, "quick");
  const mpv = new Worker(ANSWERS_AT_ONCE, { eval: true, workerData: socketPath });
  onTestFinished(() => mpv.terminate().then(() => undefined));
  await new Promise((resolve) => mpv.once("message", resolve));
  const client = await connectMpv(socketPath, { onEvent: () => {}, onClose: () => {} }, 100);

  const asked = client.request(["get_property", "pause"]);
  // The question has gone out; then a card that stalls the machine.
  await new Promise((resolve) => setImmediate(resolve));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);

  expect(await asked).toEqual({ isOk: true, error: "success", data: false });
});
