import { readFile } from "node:fs/promises";
import type { MpvClient } from "../mpv/mpv-client.ts";
import type { MpvEvent } from "../mpv/mpv-message.ts";
import { createMpvPlaylist } from "../mpv/mpv-playlist.ts";
import { chooseDevice } from "./choose-device.ts";
import { driverOf } from "./driver-of.ts";
import type { MpvDevice } from "./list-devices.ts";
import { likelyDriver } from "./readable-outputs.ts";

export interface OutputKeeperOptions {
  readonly client: MpvClient;
  readonly drivers: readonly string[];
  /** What the host chose. */
  readonly wantedId: () => string;
  readonly devices: () => Promise<readonly MpvDevice[]>;
  /** `driver`: what sounds; undefined: nothing plays. `isMissing`: what was chosen is not there. */
  readonly onSound: (driver: string | undefined, isMissing: boolean) => void;
}

/** While something is amiss: how often to look whether somebody plugged something in. */
const LOOK_AGAIN_MS = 5000;

/** The kernel's list of sound cards: cheap to read, and another one when a card comes or goes. */
const cards = (): Promise<string> => readFile("/proc/asound/cards", "utf8").catch(() => "");

/** Keeps the sound of one mpv where the host wants it, or where it can be heard until then. */
export const createOutputKeeper = (options: OutputKeeperOptions) => {
  const { client, drivers, wantedId, devices, onSound } = options;
  const mpv = createMpvPlaylist(client);
  let usedId = "auto";
  let failedId: string | undefined;
  let currentDriver: string | undefined;
  /** False from a change of device until a driver has opened it. */
  let isSettled = true;
  let isMissing = false;
  let hasNewList = true;
  let seenCards = "";
  let isDue = false;
  let isOver = false;
  let looking: Promise<void> = Promise.resolve();

  const isDumb = (): boolean => currentDriver === "null" && drivers[0] !== "null";

  /** Nobody hears anything although there is a device by now. */
  const revive = async (found: readonly MpvDevice[]): Promise<void> => {
    if (isDumb() && likelyDriver(found, drivers) !== undefined) await client.request(["ao-reload"]);
  };

  /** It sounds where it should: no need to look at what else there is. */
  const isHeard = (): boolean =>
    isSettled && usedId === wantedId() && currentDriver === driverOf(usedId) && !hasNewList;

  const settle = async (): Promise<void> => {
    const isLookNeeded = wantedId() === "auto" ? isDumb() : !isHeard();
    hasNewList = false;
    const found = isLookNeeded ? await devices() : [];
    // There always is one that is called "auto": nothing at all is no answer, and no speaker is gone.
    if (isLookNeeded && found.length === 0) {
      hasNewList = true;
      return onSound(currentDriver, isMissing);
    }
    const deviceIds = isLookNeeded ? found.map(({ id }) => id) : [usedId];
    const choice = chooseDevice({
      wantedId: wantedId(),
      deviceIds,
      usedId,
      currentDriver: isSettled ? currentDriver : undefined,
      failedId,
      drivers,
    });
    ({ failedId, isMissing } = choice);
    onSound(currentDriver, isMissing);
    if (choice.deviceId === usedId) return await revive(found);
    usedId = choice.deviceId;
    isSettled = false;
    await mpv.set("audio-device", usedId);
  };

  /** One look at a time; what comes meanwhile is looked at once more. */
  const look = (): Promise<void> => {
    if (isDue || isOver) return looking;
    isDue = true;
    looking = looking
      .then(async () => {
        isDue = false;
        if (!isOver) await settle();
      })
      // mpv has gone; the keeper of the next one looks again.
      .catch(() => {});
    return looking;
  };

  const timer = setInterval(() => {
    if (!(isMissing || isDumb() || hasNewList)) return;
    void cards().then((now) => {
      if (now === seenCards && !hasNewList) return;
      seenCards = now;
      void look();
    });
  }, LOOK_AGAIN_MS);
  timer.unref();

  return {
    /** From now on mpv tells what changes. */
    start: async (): Promise<void> => {
      seenCards = await cards();
      usedId = (await mpv.text("audio-device")) ?? "auto";
      await client.request(["observe_property", 1, "current-ao"]);
      await client.request(["observe_property", 2, "audio-device-list"]);
      await look();
    },
    /** The host has chosen something else, perhaps what failed before. */
    changed: (): Promise<void> => {
      failedId = undefined;
      return look();
    },
    note: (event: MpvEvent): void => {
      if (event.event !== "property-change") return;
      if (event.name === "current-ao") {
        currentDriver = typeof event.data === "string" ? event.data : undefined;
        isSettled ||= currentDriver !== undefined;
      }
      if (event.name === "audio-device-list") hasNewList = true;
      void look();
    },
    stop: (): void => {
      isOver = true;
      clearInterval(timer);
    },
  };
};

export type OutputKeeper = ReturnType<typeof createOutputKeeper>;
