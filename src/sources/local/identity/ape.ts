import { uint16, uint32Low } from "../files/bytes.ts";
import type { SoundFile } from "../files/sound-file.ts";
import type { Part, Sound } from "./sound.ts";

/** Since this version a file says how long its parts are. */
const VERSION_WITH_SIZES = 3980;

/** Monkey's Audio. */
export const apeSound = (file: SoundFile, part: Part): Sound => {
  const head = file.read(part.start, 52);
  const version = ((head[5] ?? 0) << 8) | (head[4] ?? 0);
  if (version < VERSION_WITH_SIZES) return { type: "ape", parts: [part] };
  const bytes = [8, 12, 16, 20, 24].reduce((sum, at) => sum + uint32Low(head, at), 0);
  const checksum = Buffer.from(head.subarray(36, 52));
  return {
    type: "ape",
    parts: [part],
    ...(checksum.some((byte) => byte !== 0) ? { mark: checksum.toString("hex") } : {}),
    ...lengthOf(file.read(part.start + uint32Low(head, 8), 24)),
    isCut: part.start + bytes > part.end,
  };
};

const lengthOf = (header: Uint8Array): { readonly durationSec?: number } => {
  const [frameBlocks, lastBlocks, frames, rate] = [4, 8, 12, 20].map((at) => uint32Low(header, at));
  if (!frameBlocks || !lastBlocks || !frames || !rate || uint16(header, 18) === 0) return {};
  return { durationSec: ((frames - 1) * frameBlocks + lastBlocks) / rate };
};
