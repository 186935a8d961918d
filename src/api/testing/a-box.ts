import type { Secrets } from "../../core/ports/secrets.ts";
import { createSetup } from "../../core/setup/create-setup.ts";
import { firstSteps } from "../../core/setup/first-steps.ts";
import { createSoundDesk } from "../../core/sound/create-sound-desk.ts";
import type { Stage } from "../../core/stage.ts";
import { createFakeBoxMemory } from "../../core/testing/fake-box-memory.ts";
import type { FakePlayer } from "../../core/testing/fake-player.ts";
import type { BoxDeps } from "../box/box-deps.ts";
import { storePin } from "../identity/host-pin.ts";

export interface BoxSetup {
  readonly stage: Stage;
  readonly player: FakePlayer;
  readonly secrets: Secrets;
  readonly isPinGiven: boolean;
}

/** A box that writes down which of its buttons were pressed. */
export const aBox = ({ stage, player, secrets, isPinGiven }: BoxSetup) => {
  const pressed: string[] = [];
  const press = (what: string) => () => Promise.resolve(void pressed.push(what));
  const sound = createSoundDesk({
    player,
    memory: createFakeBoxMemory(),
    tone: { begin: press("tone"), end: () => Promise.resolve() },
  });
  const setup = createSetup(() => undefined);
  setup.add(
    ...firstSteps({
      settings: () => stage.party.known().settings,
      hasOwnPin: () => isPinGiven,
      tracks: () => stage.library.count(),
      isAudible: async () => (await sound.view()).isAudible,
      fixtures: () => 0,
    }),
  );
  const deps: BoxDeps = {
    sound,
    player,
    setup,
    power: {
      actions: () => ["restart", "off"],
      press: (action) => void pressed.push(action),
    },
    logs: { read: () => Promise.resolve("all is well\n") },
    joinUrls: () => ["http://192.168.1.7:8080/", "http://rumpus.local:8080/"],
    changePin: (pin) => storePin(secrets, pin),
    isPinGiven,
  };
  return { deps, pressed };
};
