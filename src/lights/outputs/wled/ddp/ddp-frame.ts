import { copyBytes } from "../../parts/copy-bytes.ts";
import { createPacket, type Packet } from "../../parts/udp/packet.ts";

export const DDP_PORT = 4048;
const HEADER_BYTES = 10;
/** 480 RGB or 360 RGBW LEDs: the most that fits into one Ethernet packet and divides by both. */
const DATA_BYTES = 1440;
const VERSION_1 = 0x40;
/** "Show it now": only on the last packet, or a long strip would show half a frame. */
const PUSH = 0x01;
const RGB_8_BIT = 0x0b;
const RGBW_8_BIT = 0x1b;
const DEFAULT_DEVICE = 1;
const LAST_SEQUENCE = 15;

/**
 * A frame in DDP (3waylabs.com/ddp): flags, sequence, data type, destination, u32 offset and u16
 * length in bytes, both big-endian, then the LEDs.
 */
export interface DdpFrame {
  readonly packets: readonly Packet[];
  /** Writes a frame and the next sequence numbers into the packets. */
  fill(bytes: Uint8Array): void;
}

const makePacket = (offset: number, length: number, isLast: boolean, type: number): Packet => {
  const bytes = Buffer.alloc(HEADER_BYTES + length);
  bytes[0] = VERSION_1 | (isLast ? PUSH : 0);
  bytes[2] = type;
  bytes[3] = DEFAULT_DEVICE;
  bytes.writeUInt32BE(offset, 4);
  bytes.writeUInt16BE(length, 8);
  return createPacket(bytes);
};

export const createDdpFrame = (count: number, bytesPerLed: number): DdpFrame => {
  const total = count * bytesPerLed;
  const type = bytesPerLed === 4 ? RGBW_8_BIT : RGB_8_BIT;
  const packets: Packet[] = [];
  for (let offset = 0; offset < total; offset += DATA_BYTES) {
    const length = Math.min(DATA_BYTES, total - offset);
    packets.push(makePacket(offset, length, offset + length === total, type));
  }
  let sequence = 0;
  return {
    packets,
    fill: (frame) => {
      let offset = 0;
      for (const { bytes } of packets) {
        // 0 would mean that numbers are not used.
        sequence = (sequence % LAST_SEQUENCE) + 1;
        bytes[1] = sequence;
        const length = bytes.length - HEADER_BYTES;
        copyBytes(frame, offset, bytes, HEADER_BYTES, length);
        offset += length;
      }
    },
  };
};
