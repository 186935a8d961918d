import { type Signal, signal } from "../../../lib/signals/signals.ts";

interface HeldValuePorts {
  /** Answers when the box has taken it, or has not. */
  readonly send: (value: number) => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
}

export interface HeldValue {
  /** What to show instead of what the box last said; undefined: nobody holds it. */
  readonly held: Signal<number | undefined>;
  readonly move: (value: number) => void;
}

/** Word of a value sent before may still be on its way. */
const ECHO_MS = 500;
/** A finger moves at 60 Hz; ten steps a second are heard as one. */
const STEP_MS = 100;

/**
 * A value under a finger. It is sent one call at a time, always the newest; what the box says meanwhile
 * does not move it back.
 */
export const createHeldValue = ({ send, wait }: HeldValuePorts): HeldValue => {
  const held = signal<number | undefined>(undefined);
  let wanted: number | undefined;
  let isSending = false;
  let sent = 0;

  const sendAll = async (): Promise<void> => {
    isSending = true;
    while (wanted !== undefined) {
      const next = wanted;
      wanted = undefined;
      await Promise.all([send(next), wait(STEP_MS)]);
    }
    isSending = false;
    const mine = ++sent;
    await wait(ECHO_MS);
    if (mine === sent && !isSending) held.value = undefined;
  };
  const move = (value: number): void => {
    held.value = value;
    wanted = value;
    if (!isSending) void sendAll();
  };
  return { held, move };
};
