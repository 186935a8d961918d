import { once } from "node:events";
import { mkdir, stat } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { dirname } from "node:path";
import { afterEach, expect, it } from "vitest";
import { waitFor } from "../../../../testing/wait-for.ts";
import { aHelperPlace, type HelperPlace } from "../testing/a-helper-place.ts";
import { writeHello } from "../wire/hello.ts";
import { blankMessage, HEAD_BYTES } from "../wire/message.ts";
import { createMessageReader } from "../wire/message-reader.ts";
import { createNativeOpener } from "./native-strip.ts";
import { serveStrip } from "./serve-strip.ts";
import { createSimulatedOpener } from "./simulated-strip.ts";
import type { OpenStrip } from "./strip.ts";

const HELLO = { count: 2, gpio: 18, bytesPerLed: 3 } as const;
const open: { place?: HelperPlace; stop?: () => Promise<void> } = {};
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await open.stop?.();
  await open.place?.remove();
});

const aServer = async (openStrip?: OpenStrip) => {
  const place = await aHelperPlace();
  await mkdir(dirname(place.socketPath));
  open.place = place;
  open.stop = await serveStrip({
    socketPath: place.socketPath,
    openStrip: openStrip ?? createSimulatedOpener(place.simulatePath),
    silentMs: 60_000,
  });
  return place;
};
const aClient = async (place: HelperPlace) => {
  const socket = connect(place.socketPath);
  sockets.push(socket);
  const answers: string[] = [];
  const read = createMessageReader((kind, payload) => answers.push(`${kind} ${payload}`));
  socket.on("data", (piece: Buffer) => read(piece)).on("error", () => {});
  await once(socket, "connect");
  return { socket, answers };
};
const frameOf = (...bytes: readonly number[]): Buffer => {
  const message = blankMessage("frame", bytes.length);
  Buffer.from(bytes).copy(message, HEAD_BYTES);
  return message;
};

it("lets only its user and group in", async () => {
  const { socketPath } = await aServer();

  expect((await stat(socketPath)).mode & 0o777).toBe(0o660);
});

it("lives on after nonsense, and serves the next client", async () => {
  const place = await aServer();
  const nonsense = [
    Buffer.from("GET / HTTP/1.1\r\n\r\n"),
    frameOf(1, 2, 3),
    Buffer.concat([writeHello(HELLO), writeHello(HELLO)]),
    writeHello({ ...HELLO, gpio: 99 }),
  ];
  const answers: string[] = [];
  for (const bytes of nonsense) {
    const client = await aClient(place);
    client.socket.write(bytes);
    await once(client.socket, "close");
    answers.push(client.answers.at(-1) ?? "");
  }

  const good = await aClient(place);
  good.socket.write(writeHello(HELLO));
  await waitFor("its welcome", () => good.answers.includes("ok "));

  expect(answers.every((answer) => answer.startsWith("error "))).toBe(true);
});

it("goes dark and lets go when its client leaves", async () => {
  const place = await aServer();
  const { socket, answers } = await aClient(place);
  socket.write(writeHello(HELLO));
  await waitFor("the welcome", () => answers.length > 0);
  socket.write(frameOf(1, 2, 3, 4, 5, 6));
  await waitFor("the frame", () => place.deeds().at(-1) === "010203040506");

  socket.destroy();
  await waitFor("the end", () => place.deeds().at(-1) === "close");

  expect(place.deeds()).toEqual(["open 18 3 2", "000000000000", "010203040506", "close"]);
});

it("shows only the newest of the frames that came while it was busy", async () => {
  const place = await aServer();
  const { socket, answers } = await aClient(place);
  socket.write(writeHello(HELLO));
  await waitFor("the welcome", () => answers.length > 0);

  socket.write(Buffer.concat([1, 2, 3].map((value) => frameOf(...Array(6).fill(value)))));
  await waitFor("the newest", () => place.deeds().at(-1) === "030303030303");

  expect(place.deeds()).toEqual(["open 18 3 2", "000000000000", "030303030303"]);
});

it("tells why the strip cannot be driven", async () => {
  const place = await aServer(
    createNativeOpener(() => Promise.reject(new Error("rpi-ws281x-native is not installed"))),
  );
  const { socket, answers } = await aClient(place);

  socket.write(writeHello(HELLO));
  await once(socket, "close");

  expect(answers).toEqual(["error rpi-ws281x-native is not installed"]);
});

it("does not take the socket of a helper that lives", async () => {
  const { socketPath, simulatePath } = await aServer();
  const openStrip = createSimulatedOpener(simulatePath);

  await expect(serveStrip({ socketPath, openStrip, silentMs: 60_000 })).rejects.toThrow(/another/);
});
