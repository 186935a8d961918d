import { says, uint16, uint32Low } from "../files/bytes.ts";
import type { SoundType } from "./sound.ts";

/** What the first packet of a stream says. */
export interface OggCodec {
  readonly type: Extract<SoundType, "ogg" | "opus">;
  /** Granules a second. */
  readonly rate: number;
  /** Granules in front that are not played. */
  readonly preSkip: number;
  /** Packets before the sound begins. */
  readonly headers: number;
  /** What the encoder says about the sound and no tagging changes. */
  readonly mark: string;
}

export const oggCodec = (packet: Uint8Array): OggCodec | undefined => {
  const hex = (from: number, until: number): string =>
    Buffer.from(packet.subarray(from, until)).toString("hex");
  if (says(packet, 0, "\x01vorbis")) {
    return {
      type: "ogg",
      rate: uint32Low(packet, 12),
      preSkip: 0,
      headers: 3,
      mark: `vorbis:${hex(11, 16)}`,
    };
  }
  if (says(packet, 0, "OpusHead")) {
    // Bytes 16 and 17 are the gain, which loudness programs set.
    const preSkip = (packet[10] ?? 0) + 256 * (packet[11] ?? 0);
    return { type: "opus", rate: 48_000, preSkip, headers: 2, mark: `opus:${hex(9, 10)}` };
  }
  if (says(packet, 0, "\x7fFLAC")) {
    const headers = uint16(packet, 7) + 1;
    const rate = ((packet[27] ?? 0) << 12) | ((packet[28] ?? 0) << 4) | ((packet[29] ?? 0) >> 4);
    return { type: "ogg", rate, preSkip: 0, headers, mark: `flac:${hex(35, 51)}` };
  }
  if (says(packet, 0, "Speex   ")) {
    const rate = uint32Low(packet, 36);
    return { type: "ogg", rate, preSkip: 0, headers: 2, mark: `speex:${rate}` };
  }
  return undefined;
};
