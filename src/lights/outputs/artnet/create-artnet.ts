import type { Output, OutputDeps } from "../output.ts";
import { type BackOffTimes, createBackOff, DEFAULT_BACK_OFF } from "../parts/back-off.ts";
import { copyBytes } from "../parts/copy-bytes.ts";
import { splitUniverses } from "../parts/split-universes.ts";
import { createStateKeeper } from "../parts/state-keeper.ts";
import { networkReason } from "../parts/udp/network-reason.ts";
import { resolveHost } from "../parts/udp/resolve-host.ts";
import { type DmxPort, type OpenDmx, openDmx, PACKET_GAP_MS } from "./dmx-port.ts";

export interface ArtnetOptions {
  readonly backOff: BackOffTimes;
  readonly open: OpenDmx;
}

const DEFAULTS: ArtnetOptions = { backOff: DEFAULT_BACK_OFF, open: openDmx };
const ARTNET_PORT = 6454;
const LAST_UNIVERSE = 32_767;
/** Receivers go dark or to another source after some seconds without a packet. */
const REPEAT_MS = 1000;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Art-Net to one host, 170 RGB or 128 RGBW LEDs a universe. Nothing tells whether it arrives. */
export const createArtnet = (deps: OutputDeps, wish: Partial<ArtnetOptions> = {}): Output => {
  const { backOff: times, open } = { ...DEFAULTS, ...wish };
  const { count, colourOrder, address } = deps.setting;
  const { host = "", port = ARTNET_PORT, universe = 0 } = address;
  const frame = new Uint8Array(count * colourOrder.length);
  const universes = splitUniverses(frame, colourOrder.length);
  const keeper = createStateKeeper(deps);
  const backOff = createBackOff(times);
  let dmx: DmxPort | undefined;
  let sentMs = Number.NEGATIVE_INFINITY;
  let stopping: Promise<void> | undefined;

  const close = (): void => {
    const old = dmx;
    dmx = undefined;
    old?.close();
  };
  const fail = (error: unknown): void => {
    if (stopping !== undefined) return;
    keeper.unavailable(networkReason(`${host}:${port}`, error));
    close();
    backOff.again(connect);
  };
  const sendFrame = (): void => {
    for (const [index, values] of universes.entries()) dmx?.set(universe + index, values);
  };
  const use = (ip: string): void => {
    if (stopping !== undefined) return;
    const next: DmxPort = open({
      ip,
      port,
      repeatMs: REPEAT_MS,
      onSent: (error) => {
        if (next !== dmx) return;
        if (error) return fail(error);
        backOff.reset();
        keeper.ok();
      },
    });
    dmx = next;
    // Also before the first frame of the show: whether anything can be sent shows at once.
    sendFrame();
  };
  const connect = (): void => {
    resolveHost(host)
      .then(({ ip }) => use(ip))
      .catch(fail);
  };
  const stop = async (): Promise<void> => {
    keeper.close();
    backOff.cancel();
    if (dmx === undefined) return;
    frame.fill(0);
    sendFrame();
    // What the package holds back goes out first.
    await wait(2 * PACKET_GAP_MS);
    close();
  };
  return {
    start: () => {
      if (host === "") keeper.unavailable("no address is set: give the IP address of the node");
      else if (universe + universes.length - 1 > LAST_UNIVERSE)
        keeper.unavailable(`Art-Net ends at universe ${LAST_UNIVERSE}: begin with a lower one`);
      else connect();
    },
    send: (bytes) => {
      const nowMs = performance.now();
      if (dmx === undefined || stopping !== undefined || nowMs - sentMs < PACKET_GAP_MS) return;
      sentMs = nowMs;
      copyBytes(bytes, 0, frame, 0, frame.length);
      sendFrame();
    },
    state: keeper.now,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
};
