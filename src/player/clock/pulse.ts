import { monotonicMs } from "../../lib/playback-clock.ts";

const FAST_MS = 50;
const STEADY_MS = 200;
/** Paused or silent: only a heartbeat. */
const IDLE_MS = 1000;
const FAST_FOR_MS = 1000;
const REPORT_EVERY_MS = 1000;

export interface PulseOptions {
  /** Samples the clock; rejects when mpv is not alive. */
  readonly measure: () => Promise<void>;
  readonly shouldMove: () => boolean;
  readonly positionMs: () => number;
  /** About once a second. */
  readonly onSecond: () => void;
  readonly onHang: () => void;
  readonly onStuck: () => void;
  readonly stuckAfterMs: number;
}

export interface Pulse {
  readonly hurry: () => void;
  readonly stop: () => void;
}

/** Looks after a running mpv: clock, heartbeat and the track that does not move. */
export const createPulse = (options: PulseOptions): Pulse => {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let fastUntilMs = 0;
  let reportedAtMs = monotonicMs();
  let moved = { positionMs: Number.NaN, atMs: monotonicMs() };

  const watch = (nowMs: number): void => {
    const positionMs = options.positionMs();
    if (!options.shouldMove() || positionMs !== moved.positionMs) {
      moved = { positionMs, atMs: nowMs };
    } else if (nowMs - moved.atMs > options.stuckAfterMs) {
      moved = { positionMs, atMs: nowMs };
      options.onStuck();
    }
  };

  const intervalMs = (nowMs: number): number => {
    if (nowMs < fastUntilMs) return FAST_MS;
    return options.shouldMove() ? STEADY_MS : IDLE_MS;
  };

  const beat = async (): Promise<void> => {
    try {
      await options.measure();
    } catch {
      if (!isStopped) options.onHang();
      return;
    }
    const nowMs = monotonicMs();
    watch(nowMs);
    // Half a beat early rather than half a beat late.
    if (nowMs - reportedAtMs > REPORT_EVERY_MS - STEADY_MS / 2) {
      reportedAtMs = nowMs;
      options.onSecond();
    }
    plan(intervalMs(nowMs));
  };

  const plan = (ms: number): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void beat(), ms);
  };

  plan(IDLE_MS);
  return {
    hurry: () => {
      fastUntilMs = monotonicMs() + FAST_FOR_MS;
      plan(FAST_MS);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
};
