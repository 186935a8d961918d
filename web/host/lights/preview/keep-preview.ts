import { words } from "../words/en.ts";

export type PreviewState =
  | { readonly kind: "connecting" }
  | { readonly kind: "live" }
  /** It is tried again all the while. */
  | { readonly kind: "lost" /** "": the box gave none. */; readonly reason: string };

export interface PreviewEars {
  readonly onMessage: (data: unknown) => void;
  readonly onEnd: (reason: string) => void;
}

export interface PreviewPorts {
  /** Opens a connection; returns "close it", after which its ears hear nothing. */
  readonly open: (ears: PreviewEars) => () => void;
  /** Calls later, and later still after more failures; returns "never mind". */
  readonly again: (act: () => void, attempt: number) => () => void;
  readonly onText: (text: string) => void;
  readonly onBytes: (bytes: Uint8Array) => void;
  readonly onState: (state: PreviewState) => void;
}

/** Stays connected until it is told to stop. */
export const keepPreview = (ports: PreviewPorts): (() => void) => {
  let attempt = 0;
  let isLive = false;
  /** Ends what is under way: the connection, or the wait for the next one. */
  let end = (): void => undefined;

  const onMessage = (data: unknown): void => {
    if (!isLive) ports.onState({ kind: "live" });
    isLive = true;
    attempt = 0;
    if (typeof data === "string") ports.onText(data);
    else if (data instanceof ArrayBuffer) ports.onBytes(new Uint8Array(data));
  };
  const onEnd = (reason: string): void => {
    isLive = false;
    ports.onState({ kind: "lost", reason: reason || words.preview.lost });
    end = ports.again(open, attempt++);
  };
  const open = (): void => {
    end = ports.open({ onMessage, onEnd });
  };

  ports.onState({ kind: "connecting" });
  open();
  return () => end();
};
