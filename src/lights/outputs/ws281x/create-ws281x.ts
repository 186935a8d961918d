import type { Output, OutputDeps } from "../output.ts";
import { type BackOffTimes, createBackOff, DEFAULT_BACK_OFF } from "../parts/back-off.ts";
import { createStateKeeper } from "../parts/state-keeper.ts";
import { connectStrip, type GoneCode, type StripLink } from "./connect-strip.ts";
import type { HelperHost } from "./helper-host.ts";
import type { Hello } from "./wire/hello.ts";

export interface Ws281xOptions {
  readonly host: HelperHost;
  readonly backOff?: BackOffTimes;
}

const DEFAULT_GPIO = 18;
/** A helper that is lost is started again at once, so that nobody sees it; but not one that falls over each time. */
const QUICK_AGAIN_MS = 5000;
/** While the helper starts its socket is not there yet. */
const CONNECT_AGAIN_MS = 20;

/** A strip on one of the Pi's PWM, PCM or SPI pins, driven by a helper process that runs as root. */
export const createWs281x = (deps: OutputDeps, options: Ws281xOptions): Output => {
  const { setting } = deps;
  const { host } = options;
  const hello: Hello = {
    count: setting.count,
    gpio: setting.address.gpio ?? DEFAULT_GPIO,
    bytesPerLed: setting.colourOrder.length === 4 ? 4 : 3,
  };
  const keeper = createStateKeeper(deps);
  const backOff = createBackOff(options.backOff ?? DEFAULT_BACK_OFF);
  let link: StripLink | undefined;
  let quickMs = Number.NEGATIVE_INFINITY;
  let hangUp: (() => void) | undefined;
  let soon: NodeJS.Timeout | undefined;
  let stopping: Promise<void> | undefined;

  const mayBeQuick = (): boolean => {
    const nowMs = performance.now();
    if (nowMs - quickMs < QUICK_AGAIN_MS) return false;
    quickMs = nowMs;
    backOff.reset();
    return true;
  };
  const gone = (reason: string, code: GoneCode): void => {
    const wasServed = link !== undefined;
    link = undefined;
    if (stopping !== undefined) return;
    if (code === "no-helper" && host.isStarting()) {
      soon = setTimeout(dial, CONNECT_AGAIN_MS);
      return;
    }
    keeper.unavailable(host.explain(reason, code));
    const next = wasServed && mayBeQuick() ? begin : () => backOff.again(begin);
    // A process of ours that does not serve us any more only stands in the way of the next one.
    if (code === "refused") next();
    else host.stop().then(next, next);
  };
  const dial = (): void => {
    hangUp = connectStrip({
      socketPath: host.socketPath,
      hello,
      onReady: (ready) => {
        link = ready;
        host.connected();
        keeper.ok();
      },
      onGone: gone,
    });
  };
  const begin = (): void => {
    if (stopping !== undefined) return;
    host.start().then(
      () => {
        if (stopping === undefined) dial();
      },
      (error: unknown) => gone(String(error), "no-helper"),
    );
  };
  const stop = async (): Promise<void> => {
    keeper.close();
    backOff.cancel();
    clearTimeout(soon);
    link = undefined;
    hangUp?.();
    await host.stop();
  };
  return {
    start: begin,
    send: (bytes) => link?.send(bytes),
    state: keeper.now,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
};
