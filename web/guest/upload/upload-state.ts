import { words } from "./words/en.ts";

/** How far a file is on its way from the phone into the library. */
export type UploadState =
  | { readonly kind: "waiting" }
  /** `isOffline`: no answer from the box; it goes on by itself. */
  | { readonly kind: "sending"; readonly percent: number; readonly isOffline?: boolean }
  | { readonly kind: "checking" }
  | { readonly kind: "there"; readonly trackId: string | undefined; readonly song: string }
  | { readonly kind: "refused"; readonly why: string; readonly canRetry: boolean };

export interface UploadItem {
  readonly itemId: number;
  readonly file: File;
  readonly state: UploadState;
}

/** What the row says about it. */
export const stateInWords = (state: UploadState): string => {
  switch (state.kind) {
    case "sending":
      return (state.isOffline ? words.offline : words.sending)(state.percent);
    case "there":
      return state.song === "" ? words.there : words.thereSong(state.song);
    case "refused":
      return state.why;
    case "waiting":
    case "checking":
      return words[state.kind];
    default:
      return state satisfies never;
  }
};

/** Still on its way: leaving the page would stop it. */
export const isOnItsWay = ({ kind }: UploadState): boolean =>
  kind === "waiting" || kind === "sending";

/** 100 is kept for what is really all there. */
export const percentOf = (sent: number, all: number): number =>
  all > 0 ? Math.min(99, Math.floor((100 * sent) / all)) : 0;
