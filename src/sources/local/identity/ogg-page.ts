import { says, uint32Low } from "../files/bytes.ts";
import type { SoundFile } from "../files/sound-file.ts";

const HEADER_BYTES = 27;
const SEGMENTS_MAX = 255;
export const PAGE_MAX_BYTES = HEADER_BYTES + SEGMENTS_MAX * 256;

export interface OggPage {
  readonly at: number;
  readonly isFirst: boolean;
  /** Samples until its end; undefined: no packet ends in it. */
  readonly granule: number | undefined;
  readonly serial: number;
  readonly bodyAt: number;
  /** May lie behind the end of a file that was cut. */
  readonly end: number;
  /** Packets that end in it. */
  readonly packetEnds: number;
}

export const pageAt = (file: SoundFile, at: number): OggPage | undefined => {
  const head = file.read(at, HEADER_BYTES + SEGMENTS_MAX);
  const segments = head[26] ?? 0;
  if (!says(head, 0, "OggS\0") || head.length < HEADER_BYTES + segments) return undefined;
  let bodyBytes = 0;
  let packetEnds = 0;
  for (const lacing of head.subarray(HEADER_BYTES, HEADER_BYTES + segments)) {
    bodyBytes += lacing;
    if (lacing < 255) packetEnds += 1;
  }
  const high = uint32Low(head, 10);
  const bodyAt = at + HEADER_BYTES + segments;
  return {
    at,
    isFirst: ((head[5] ?? 0) & 2) !== 0,
    granule: high >= 2 ** 31 ? undefined : uint32Low(head, 6) + high * 2 ** 32,
    serial: uint32Low(head, 14),
    bodyAt,
    end: bodyAt + bodyBytes,
    packetEnds,
  };
};
