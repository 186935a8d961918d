import { failed, ok, type Result } from "../../../lib/result.ts";

/**
 * A feature file: "RUFT", format, length of the head, length of the body, check sum of what follows
 * (16-bit and 32-bit numbers, little-endian), the head (JSON, UTF-8), the body (compressed by whoever
 * has a compressor).
 */
const MAGIC = [0x52, 0x55, 0x46, 0x54] as const;
const FORMAT = 1;
const PREFIX_BYTES = 18;

export interface FeatureParts {
  /** As it was parsed from JSON: nobody has looked at it yet. */
  readonly head: unknown;
  readonly body: Uint8Array;
}

export const joinFeatureFile = ({ head, body }: FeatureParts): Uint8Array => {
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(PREFIX_BYTES + headBytes.length + body.length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint16(4, FORMAT, true);
  view.setUint32(6, headBytes.length, true);
  view.setUint32(10, body.length, true);
  bytes.set(headBytes, PREFIX_BYTES);
  bytes.set(body, PREFIX_BYTES + headBytes.length);
  view.setUint32(14, checkSum(bytes.subarray(PREFIX_BYTES)), true);
  return bytes;
};

/** The parts of a file; damage of any kind is a value. */
export const splitFeatureFile = (bytes: Uint8Array): Result<FeatureParts, "damaged"> => {
  if (bytes.length < PREFIX_BYTES || MAGIC.some((byte, at) => bytes[at] !== byte))
    return failed("damaged", "this is no feature file");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(4, true) !== FORMAT)
    return failed("damaged", "this feature file is of another format");
  const bodyFrom = PREFIX_BYTES + view.getUint32(6, true);
  if (bodyFrom + view.getUint32(10, true) !== bytes.length)
    return failed("damaged", "a part of this feature file is missing");
  if (view.getUint32(14, true) !== checkSum(bytes.subarray(PREFIX_BYTES)))
    return failed("damaged", "the check sum of this feature file is wrong");
  const head = parseJson(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, bodyFrom)));
  return head.ok ? ok({ head: head.value, body: bytes.subarray(bodyFrom) }) : head;
};

const parseJson = (text: string): Result<unknown, "damaged"> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed("damaged", "the head of this feature file is no JSON");
  }
};

/** FNV-1a, 32 bits (draft-eastlake-fnv): finds a flipped bit of a worn card, not a forger. */
const checkSum = (bytes: Uint8Array): number => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
};
