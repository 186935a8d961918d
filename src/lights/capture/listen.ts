export interface Listening {
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: Uint8Array) => void;
  /** The first sound is there. */
  readonly onHeard: () => void;
}

/** Hears an input until it ends or is aborted; answers why it is over. Never rejects. */
export type Listen = (listening: Listening) => Promise<string>;
