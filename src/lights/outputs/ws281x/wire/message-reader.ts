import { HEAD_BYTES, MAX_PAYLOAD, type MessageKind, readHead } from "./message.ts";

/** `payload` is overwritten by the next message. */
export type OnMessage = (kind: MessageKind, payload: Buffer, sequence: number) => void;

/**
 * Puts messages together from a stream's pieces, in one buffer of its own. The returned function
 * takes a piece and says false as soon as something came that is no message: nothing after it can be understood.
 */
export const createMessageReader = (onMessage: OnMessage): ((piece: Buffer) => boolean) => {
  const buffer = Buffer.alloc(HEAD_BYTES + MAX_PAYLOAD);
  let filled = 0;
  let isBroken = false;

  /** Hands out what is complete; returns how many bytes of the piece fitted. */
  const take = (piece: Buffer, from: number): number => {
    const head = filled < HEAD_BYTES ? undefined : readHead(buffer);
    const wanted = head === undefined ? HEAD_BYTES : HEAD_BYTES + head.length;
    const copied = piece.copy(buffer, filled, from, from + wanted - filled);
    filled += copied;
    if (filled < wanted) return copied;
    const complete = head ?? readHead(buffer);
    if (complete === undefined) isBroken = true;
    else if (filled === HEAD_BYTES + complete.length) {
      filled = 0;
      const payload = buffer.subarray(HEAD_BYTES, HEAD_BYTES + complete.length);
      onMessage(complete.kind, payload, complete.sequence);
    }
    return copied;
  };
  return (piece) => {
    let at = 0;
    while (at < piece.length && !isBroken) at += take(piece, at);
    return !isBroken;
  };
};
