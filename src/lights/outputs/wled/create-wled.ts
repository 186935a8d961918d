import type { Output, OutputDeps } from "../output.ts";
import { type BackOffTimes, DEFAULT_BACK_OFF } from "../parts/back-off.ts";
import { createChanges } from "../parts/changes.ts";
import { createPace } from "../parts/pace.ts";
import { createStateKeeper } from "../parts/state-keeper.ts";
import { isAnyInFlight } from "../parts/udp/packet.ts";
import { createUdpLink } from "../parts/udp/udp-link.ts";
import { createDdpFrame, DDP_PORT } from "./ddp/ddp-frame.ts";
import { endRealtime, WLED_UDP_PORT } from "./end-realtime.ts";
import { createWatch } from "./watch/create-watch.ts";
import { askWled, type WledInfo } from "./watch/wled-info.ts";

export interface WledOptions {
  readonly backOff: BackOffTimes;
  readonly httpPort: number;
  readonly udpPort: number;
  readonly askEveryMs: number;
  readonly askTimeoutMs: number;
}

const DEFAULTS: WledOptions = {
  backOff: DEFAULT_BACK_OFF,
  httpPort: 80,
  udpPort: WLED_UDP_PORT,
  askEveryMs: 5000,
  askTimeoutMs: 2000,
};
/** More than WLED draws. */
const MAX_FRAMES_PER_SEC = 60;
/** WLED returns to its own light 2.5 s after the last packet. */
const REPEAT_MS = 1000;

/**
 * A WLED, fed with DDP. Nothing tells whether UDP arrives, so its web page is asked whether it
 * lives; frames go out in any case. They are linear: WLED applies no gamma to realtime data unless
 * somebody switched that on, and then it would be applied twice.
 */
export const createWled = (deps: OutputDeps, wish: Partial<WledOptions> = {}): Output => {
  const options = { ...DEFAULTS, ...wish };
  const { setting, log } = deps;
  const { host } = setting.address;
  const bytesPerLed = setting.colourOrder.length;
  const keeper = createStateKeeper(deps);
  const frame = createDdpFrame(setting.count, bytesPerLed);
  const changes = createChanges(setting.count * bytesPerLed, REPEAT_MS);
  const isDue = createPace(MAX_FRAMES_PER_SEC);
  let isTooSmall = false;
  let stopping: Promise<void> | undefined;

  const link = createUdpLink({
    host: host ?? "",
    port: setting.address.port ?? DDP_PORT,
    backOff: options.backOff,
    onOpen: changes.forget,
    onTrouble: keeper.unavailable,
    // A WLED that is starting again; its page tells when it is there.
    onRefused: () => {},
  });
  const warnIfSmaller = ({ count }: WledInfo): void => {
    if (count >= setting.count || isTooSmall) return;
    isTooSmall = true;
    log("warn", `light "${setting.name}" has ${count} LEDs, but is set up with ${setting.count}`);
  };
  const watch = createWatch({
    ask: () => askWled(link.ip() || (host ?? ""), options.httpPort, options.askTimeoutMs),
    everyMs: options.askEveryMs,
    backOff: { ...options.backOff, lastMs: Math.min(options.askEveryMs, options.backOff.lastMs) },
    onAlive: (info) => {
      warnIfSmaller(info);
      if (!link.isOpen()) return;
      // It may have been off and dark.
      if (keeper.now().kind !== "ok") changes.forget();
      keeper.ok();
    },
    onGone: () => {
      link.refresh();
      if (!link.isOpen()) return;
      keeper.unavailable(`WLED does not answer at ${host}: is it on, is it in this network?`);
    },
  });

  const stop = async (): Promise<void> => {
    keeper.close();
    watch.stop();
    const ip = link.ip();
    await link.stop();
    if (ip !== "" && !setting.address.hasAudioSync) await endRealtime(ip, options.udpPort);
  };
  return {
    start: () => {
      if (host === undefined || host === "") {
        keeper.unavailable("no address is set: find it in the list, or give its IP address");
        return;
      }
      link.start();
      watch.start();
    },
    send: (bytes) => {
      // It plays effects of its own to what it is told of the sound; pixels would hide them.
      if (setting.address.hasAudioSync) return;
      if (stopping !== undefined || !link.isOpen() || isAnyInFlight(frame.packets)) return;
      const nowMs = performance.now();
      if (!isDue(nowMs) || !changes.isNews(bytes, nowMs)) return;
      frame.fill(bytes);
      for (const packet of frame.packets) link.send(packet);
    },
    state: keeper.now,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
};
