/**
 * What the lights and the helper that drives the strip say to each other over a Unix socket. Each
 * message has a head of ten bytes, numbers big-endian, then its payload:
 *
 *   0  u16  0x5257, "RW"
 *   2  u8   kind, see `MessageKind`
 *   3  u8   version, 1
 *   4  u16  sequence number of a frame, else 0
 *   6  u32  length of the payload
 *
 * The lights say hello, the helper answers ok or an error text and then takes frames. There is no
 * answer to a frame. Who connects while somebody else is served gets an error text.
 */
export const HEAD_BYTES = 10;
const MAGIC = 0x5257;
const VERSION = 1;
/** 4096 RGBW LEDs, four times over. */
export const MAX_PAYLOAD = 65_536;

export type MessageKind = "hello" | "frame" | "ok" | "error";

const NUMBERS: Readonly<Record<MessageKind, number>> = { hello: 1, frame: 2, ok: 3, error: 4 };
const KINDS: readonly (MessageKind | undefined)[] = [undefined, "hello", "frame", "ok", "error"];

export interface MessageHead {
  readonly kind: MessageKind;
  readonly sequence: number;
  readonly length: number;
}

/** A whole message whose payload is still zero. */
export const blankMessage = (kind: MessageKind, payloadBytes: number): Buffer => {
  const message = Buffer.alloc(HEAD_BYTES + payloadBytes);
  message.writeUInt16BE(MAGIC, 0);
  message[2] = NUMBERS[kind];
  message[3] = VERSION;
  message.writeUInt32BE(payloadBytes, 6);
  return message;
};

export const setSequence = (message: Buffer, sequence: number): void => {
  message.writeUInt16BE(sequence & 0xffff, 4);
};

export const textMessage = (kind: "ok" | "error", text: string): Buffer => {
  const bytes = Buffer.from(text, "utf8");
  const message = blankMessage(kind, bytes.length);
  bytes.copy(message, HEAD_BYTES);
  return message;
};

/** Undefined for what is none of ours. */
export const readHead = (bytes: Buffer): MessageHead | undefined => {
  if (bytes.readUInt16BE(0) !== MAGIC || bytes[3] !== VERSION) return undefined;
  const kind = KINDS[bytes[2] ?? 0];
  const length = bytes.readUInt32BE(6);
  if (kind === undefined || length > MAX_PAYLOAD) return undefined;
  return { kind, sequence: bytes.readUInt16BE(4), length };
};
