import { rm } from "node:fs/promises";
import { hostname, networkInterfaces } from "node:os";
import { join } from "node:path";
import type { BoxDeps } from "../api/box/box-deps.ts";
import { storePin } from "../api/identity/host-pin.ts";
import { joinUrls } from "../appliance/network/join-urls.ts";
import { TEST_TONE_MS, writeTestTone } from "../appliance/sound/test-tone.ts";
import type { Config } from "../config/config.ts";
import { createPinFile } from "../config/host-pin-file.ts";
import { type BreakDeps, createBreak } from "../core/conductor/create-break.ts";
import type { LightDesk } from "../core/lights/light-desk.ts";
import type { Player } from "../core/ports/player.ts";
import { createSetup } from "../core/setup/create-setup.ts";
import { firstSteps } from "../core/setup/first-steps.ts";
import { createSoundDesk } from "../core/sound/create-sound-desk.ts";
import type { Stage } from "../core/stage.ts";
import type { Store } from "../store/create-store.ts";
import type { Machine } from "./machine.ts";

export interface BoxParts {
  readonly config: Config;
  /** The data folder. */
  readonly folder: string;
  readonly runDir: string;
  readonly store: Store;
  readonly stage: Stage;
  readonly player: Player;
  readonly lights: LightDesk;
  readonly breaks: Omit<BreakDeps, "sound" | "name">;
  readonly machine: Machine;
}

const ownAddresses = () =>
  Object.entries(networkInterfaces()).flatMap(([card, addresses]) =>
    (addresses ?? []).map((each) => ({ card, ...each })),
  );

/** The box around the party: sound, first steps, the way in, the switch. */
export const createBox = (parts: BoxParts) => {
  const { config, folder, store, stage, player, lights, machine } = parts;
  const pinFile = createPinFile(folder);
  const tonePath = join(parts.runDir, "test-tone.wav");
  let port = 0;

  const sound = createSoundDesk({
    player,
    memory: store,
    tone: createBreak({
      ...parts.breaks,
      name: "test tone",
      sound: {
        durationMs: TEST_TONE_MS,
        make: async () => {
          await writeTestTone(tonePath);
          return tonePath;
        },
        remove: () => rm(tonePath, { force: true }),
      },
    }),
  });

  const setup = createSetup(machine.log);
  setup.add(
    ...firstSteps({
      settings: () => stage.party.known().settings,
      // Only a PIN that the box made up is in a file.
      hasOwnPin: () => pinFile.read() === undefined,
      tracks: () => store.count(),
      isAudible: async () => (await sound.view()).isAudible,
      fixtures: () => lights.view().fixtures.filter(({ kind }) => kind !== "preview").length,
    }),
  );

  const forApi: BoxDeps = {
    sound,
    player,
    setup,
    power: machine.mainSwitch,
    logs: machine.logs,
    joinUrls: () =>
      joinUrls({
        addresses: ownAddresses(),
        hostName: hostname(),
        names: config.hostNames,
        port,
      }),
    changePin: async (pin) => {
      await storePin(store, pin);
      pinFile.remove();
      machine.hide(pin);
    },
    isPinGiven: config.hostPin !== undefined,
  };

  const hideWifi = (): void => machine.hide(stage.party.newest().settings.wifiPassword);

  return {
    forApi,
    /** Parts that come later add their steps here. */
    setup,
    /** Before the player starts. */
    start: async (): Promise<void> => {
      hideWifi();
      stage.party.onChange(hideWifi);
      await sound.start();
    },
    /** Where the HTTP server is. */
    listensOn: (listeningOn: number): void => {
      port = listeningOn;
    },
  };
};
