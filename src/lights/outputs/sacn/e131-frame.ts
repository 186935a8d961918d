import { createHash } from "node:crypto";
import { Packet as SacnPacket } from "sacn";
import { copyBytes } from "../parts/copy-bytes.ts";
import { createPacket, type Packet } from "../parts/udp/packet.ts";

/** Fields of an E1.31 data packet that change from frame to frame. */
const SEQUENCE_AT = 111;
const OPTIONS_AT = 112;
const DATA_AT = 126;
const STREAM_TERMINATED = 0x40;
const CHANNELS = 512;
const PRIORITY = 100;

export interface E131Options {
  readonly count: number;
  readonly bytesPerLed: number;
  readonly firstUniverse: number;
  /** Each universe goes to a group of its own. */
  readonly isMulticast: boolean;
  /** The sender's identity follows from it, so that receivers know it again after a restart. */
  readonly sender: string;
}

/** A frame as E1.31 packets, one a universe. */
export interface E131Frame {
  readonly packets: readonly Packet[];
  fill(bytes: Uint8Array): void;
  /** From now on the packets say that this sender leaves. */
  terminate(): void;
}

/** Packets of the sacn package, made once. Its sender makes each from thousands of array elements and cannot end a stream. */
const makeBytes = (universe: number, sender: string): Buffer =>
  new SacnPacket({
    universe,
    sequence: 0,
    payload: {},
    sourceName: "Rumpus",
    priority: PRIORITY,
    cid: createHash("sha256").update(`rumpus ${sender}`).digest().subarray(0, 16),
    useRawDmxValues: true,
  }).buffer;

const groupOf = (universe: number): string => `239.255.${universe >> 8}.${universe & 255}`;

export const createE131Frame = (options: E131Options): E131Frame => {
  const { count, bytesPerLed, firstUniverse, isMulticast, sender } = options;
  const total = count * bytesPerLed;
  const perUniverse = Math.floor(CHANNELS / bytesPerLed) * bytesPerLed;
  const packets: Packet[] = [];
  for (let at = 0; at < total; at += perUniverse) {
    const universe = firstUniverse + packets.length;
    const bytes = makeBytes(universe, sender);
    packets.push(isMulticast ? createPacket(bytes, groupOf(universe)) : createPacket(bytes));
  }
  let sequence = 0;
  const countUp = (): void => {
    sequence = (sequence + 1) & 255;
    for (const { bytes } of packets) bytes[SEQUENCE_AT] = sequence;
  };
  return {
    packets,
    fill: (frame) => {
      countUp();
      let at = 0;
      for (const { bytes } of packets) {
        copyBytes(frame, at, bytes, DATA_AT, Math.min(perUniverse, total - at));
        at += perUniverse;
      }
    },
    terminate: () => {
      countUp();
      for (const { bytes } of packets) bytes[OPTIONS_AT] = STREAM_TERMINATED;
    },
  };
};
