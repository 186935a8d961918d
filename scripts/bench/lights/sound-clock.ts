import { watchMpv } from "../process/mpv-watch.ts";

interface Sample {
  readonly atMs: number;
  readonly positionMs: number;
}

const ASK_EVERY_MS = 25;
const MAX_ROUND_TRIP_MS = 3;
/** Two samples belong to one stretch of music when they agree so well. */
const AGREE_MS = 5;

/** Where the sound is, asked of mpv itself beside the daemon: the other side of the comparison. */
export const watchSound = (socketPath: string) => {
  const mpv = watchMpv(socketPath, () => undefined);
  const samples: Sample[] = [];
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const sentMs = performance.now();
    const { data, atMs } = await mpv.get("audio-pts");
    isAsking = false;
    if (typeof data !== "number" || atMs - sentMs > MAX_ROUND_TRIP_MS) return;
    samples.push({ atMs: (sentMs + atMs) / 2, positionMs: data * 1000 });
  };
  const timer = setInterval(() => void ask(), ASK_EVERY_MS);

  return {
    /** Position at `atMs`; undefined where the music stood still or jumped. */
    positionAt: (atMs: number): number | undefined => {
      const after = samples.findIndex((sample) => sample.atMs >= atMs);
      const [before, next] = [samples[after - 1], samples[after]];
      if (!before || !next) return undefined;
      const ran = next.positionMs - before.positionMs - (next.atMs - before.atMs);
      return Math.abs(ran) <= AGREE_MS ? before.positionMs + (atMs - before.atMs) : undefined;
    },
    close: (): void => {
      clearInterval(timer);
      mpv.close();
    },
  };
};

export type SoundClock = ReturnType<typeof watchSound>;
