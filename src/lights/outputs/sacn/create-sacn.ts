import type { Output, OutputDeps } from "../output.ts";
import { type BackOffTimes, DEFAULT_BACK_OFF } from "../parts/back-off.ts";
import { createChanges } from "../parts/changes.ts";
import { createStateKeeper } from "../parts/state-keeper.ts";
import { isAnyInFlight } from "../parts/udp/packet.ts";
import { createUdpLink } from "../parts/udp/udp-link.ts";
import { createE131Frame } from "./e131-frame.ts";
import { createRefusals } from "./refusals.ts";

export interface SacnOptions {
  readonly backOff: BackOffTimes;
}

const SACN_PORT = 5568;
const LAST_UNIVERSE = 63_999;
/** E1.31 wants a sign of life every 0.8 to 1 s, and calls a source lost after 2.5 s. */
const REPEAT_MS = 800;
/** E1.31 wants the end said three times. */
const GOODBYES = 3;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

/** sACN (E1.31), 170 RGB or 128 RGBW LEDs a universe; multicast, or to one host. */
export const createSacn = (deps: OutputDeps, wish: Partial<SacnOptions> = {}): Output => {
  const { backOff } = { backOff: DEFAULT_BACK_OFF, ...wish };
  const { count, colourOrder, address, fixtureId } = deps.setting;
  const { host, port = SACN_PORT, universe = 1 } = address;
  const byteCount = count * colourOrder.length;
  const isMulticast = host === undefined || host === "";
  const frame = createE131Frame({
    count,
    bytesPerLed: colourOrder.length,
    firstUniverse: universe,
    isMulticast,
    sender: fixtureId,
  });
  const keeper = createStateKeeper(deps);
  const changes = createChanges(byteCount, REPEAT_MS);
  let stopping: Promise<void> | undefined;

  const sendAll = (): void => {
    if (isAnyInFlight(frame.packets)) return;
    for (const packet of frame.packets) link.send(packet);
  };
  const refusals = createRefusals({
    backOff,
    probe: sendAll,
    onAccepted: keeper.ok,
    onRefused: keeper.unavailable,
  });
  const link = createUdpLink({
    host: isMulticast ? undefined : host,
    port,
    backOff,
    onOpen: () => {
      changes.forget();
      refusals.begin();
    },
    onTrouble: (reason) => {
      refusals.stop();
      keeper.unavailable(reason);
    },
    onRefused: refusals.refused,
  });
  const stop = async (): Promise<void> => {
    keeper.close();
    refusals.stop();
    if (link.isOpen()) {
      // The last frame of the show may be on its way still.
      await turn();
      frame.fill(new Uint8Array(byteCount));
      sendAll();
      await turn();
      for (let times = 0; times < GOODBYES; times += 1) {
        frame.terminate();
        sendAll();
        await turn();
      }
    }
    await link.stop();
  };
  return {
    start: () => {
      const last = universe + frame.packets.length - 1;
      if (universe < 1 || last > LAST_UNIVERSE)
        keeper.unavailable(`sACN universes are 1 to ${LAST_UNIVERSE}: begin with another one`);
      else link.start();
    },
    send: (bytes) => {
      if (stopping !== undefined || !link.isOpen() || isAnyInFlight(frame.packets)) return;
      if (!changes.isNews(bytes, performance.now())) return;
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
