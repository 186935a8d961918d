import { afterEach, expect, it } from "vitest";
import { waitFor } from "../../../../testing/wait-for.ts";
import { receiveUdp, type UdpReceiver } from "../../testing/udp-receiver.ts";
import type { SoundMoment } from "./audio-packet.ts";
import { type AudioSync, createAudioSync } from "./create-audio-sync.ts";

const HOST = "127.0.0.44";
const open: { receiver?: UdpReceiver; sync?: AudioSync } = {};
afterEach(async () => {
  await open.sync?.stop();
  await open.receiver?.close();
});

/** As WLED's own structure lies in memory, with its two gaps. */
const parse = (packet: Buffer) => ({
  length: packet.length,
  header: packet.toString("latin1", 0, 6),
  raw: packet.readFloatLE(8),
  peak: packet[16],
  counter: packet[17],
  bands: [...packet.subarray(18, 34)],
  magnitude: packet.readFloatLE(36),
  majorHz: packet.readFloatLE(40),
});

const heard = async (moment: SoundMoment) => {
  const receiver = await receiveUdp(HOST);
  const sync = createAudioSync({ address: HOST, port: receiver.port });
  open.receiver = receiver;
  open.sync = sync;
  sync.send(moment);
  sync.start();
  await waitFor("a packet", () => {
    sync.send(moment);
    return receiver.packets.length > 1;
  });
  return receiver.packets.map(parse);
};
const bandsWith = (at: number): Float32Array => new Float32Array(24).fill(1, at, at + 1);

it("sends what WLED's sound effects expect", async () => {
  const [first, second] = await heard({
    bands: new Float32Array(24).fill(1),
    level: 0.5,
    isPeak: true,
  });

  expect(first).toMatchObject({ length: 44, header: "00002\0", raw: 127.5, peak: 1, counter: 1 });
  expect(second).toMatchObject({ counter: 2 });
});

it("is loud in all bands when all of ours are, and silent when they are", async () => {
  const [loud] = await heard({ bands: new Float32Array(24).fill(1), level: 1, isPeak: false });
  await open.sync?.stop();
  await open.receiver?.close();
  const [silent] = await heard({ bands: new Float32Array(24), level: 0, isPeak: false });

  expect(loud?.bands.every((band) => band > 250)).toBe(true);
  expect(silent).toMatchObject({ raw: 0, peak: 0, bands: Array(16).fill(0), magnitude: 0 });
});

it("puts bass below and treble above", async () => {
  const [bass] = await heard({ bands: bandsWith(0), level: 1, isPeak: false });
  await open.sync?.stop();
  await open.receiver?.close();
  const [treble] = await heard({ bands: bandsWith(22), level: 1, isPeak: false });
  const loudest = (bands: readonly number[] = []) => bands.indexOf(Math.max(...bands));

  expect(loudest(bass?.bands)).toBe(0);
  expect(loudest(treble?.bands)).toBe(15);
  expect(bass?.majorHz).toBeLessThan(150);
  expect(treble?.majorHz).toBeGreaterThan(7000);
});
