/** Tells which frames are worth sending to a device that keeps its light by itself. */
export interface Changes {
  /** True for a frame unlike the last one, and for the same one when it was long ago. */
  isNews(bytes: Uint8Array, nowMs: number): boolean;
  /** The device may have forgotten: the next frame is news. */
  forget(): void;
}

/** `repeatMs`: an unchanged frame goes out again after so long, in case the last one was lost. */
export const createChanges = (byteCount: number, repeatMs: number): Changes => {
  const last = Buffer.alloc(byteCount);
  let sentMs = Number.NEGATIVE_INFINITY;
  return {
    isNews: (bytes, nowMs) => {
      if (nowMs - sentMs < repeatMs && last.equals(bytes)) return false;
      last.set(bytes);
      sentMs = nowMs;
      return true;
    },
    forget: () => {
      sentMs = Number.NEGATIVE_INFINITY;
    },
  };
};
