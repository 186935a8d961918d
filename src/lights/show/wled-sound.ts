import type { FixtureSetting } from "../../core/ports/lights.ts";
import type { Engine } from "../engine/engine.ts";
import { type AudioSync, createAudioSync } from "../outputs/wled/audio-sync/create-audio-sync.ts";

/** WLED sends itself about 50 packets a second; every frame but each sixth is 50. */
const LEFT_OUT = 6;
const PEAK = 0.5;

/** Feeds the sound effects of WLEDs that are set up so; they show those instead of our colours. */
export const createWledSound = (
  engine: Pick<Engine, "heard">,
  create: () => AudioSync = createAudioSync,
) => {
  let sync: AudioSync | undefined;
  let frames = 0;
  const sound = { bands: engine.heard().bands, level: 0, isPeak: false };

  return {
    apply: (fixtures: readonly FixtureSetting[]): void => {
      const isWanted = fixtures.some(
        ({ kind, address }) => kind === "wled" && address.hasAudioSync === true,
      );
      if (isWanted === (sync !== undefined)) return;
      void sync?.stop();
      sync = isWanted ? create() : undefined;
      sync?.start();
    },
    /** Once a frame, after `render`. */
    send: (): void => {
      if (sync === undefined) return;
      frames += 1;
      const { bands, loudness, lowOnset } = engine.heard();
      // What begins between two packets must not be lost.
      sound.isPeak = sound.isPeak || lowOnset > PEAK;
      if (frames % LEFT_OUT === 0) return;
      sound.bands = bands;
      sound.level = loudness;
      sync.send(sound);
      sound.isPeak = false;
    },
    stop: async (): Promise<void> => {
      await sync?.stop();
    },
  };
};
