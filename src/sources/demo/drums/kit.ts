import { mono, type Stereo } from "../sound/stereo.ts";
import { clap } from "./clap.ts";
import { cymbal } from "./cymbal.ts";
import { noiseBurst } from "./noise.ts";
import { type Snare, snare } from "./snare.ts";
import { type Thump, thump } from "./thump.ts";

export type DrumName =
  | "kick"
  | "snare"
  | "clap"
  | "rim"
  | "hat"
  | "open-hat"
  | "shaker"
  | "tom"
  | "crash";

/** What makes a song's drums its own; the rest of the kit is shared. */
export interface KitStyle {
  readonly kick: Thump;
  readonly snare: Snare;
  readonly tomHz: number;
}

export type Kit = Readonly<Record<DrumName, Stereo>>;

const RIM = { lowHz: 1500, highHz: 2600, decayMs: 60, resonance: 0.6 };

/** Every drum hit of a song, rendered once. */
export const createKit = (style: KitStyle, random: () => number): Kit => {
  /** Two takes, one per ear: a wide sound. */
  const wide = (take: () => Float32Array): Stereo => ({ left: take(), right: take() });
  return {
    kick: mono(thump(style.kick, random)),
    snare: mono(snare(style.snare, random)),
    clap: wide(() => clap(random)),
    rim: mono(noiseBurst(RIM, random)),
    hat: mono(cymbal({ lowHz: 7500, decayMs: 75, metal: 0.5 }, random)),
    "open-hat": wide(() => cymbal({ lowHz: 6800, decayMs: 380, metal: 0.5 }, random)),
    shaker: mono(cymbal({ lowHz: 5200, decayMs: 110, metal: 0 }, random)),
    tom: mono(
      thump(
        {
          startHz: style.tomHz * 1.9,
          endHz: style.tomHz,
          sweepMs: 70,
          decayMs: 420,
          click: 0.08,
          drive: 1.2,
        },
        random,
      ),
    ),
    crash: wide(() => cymbal({ lowHz: 3800, decayMs: 2600, metal: 0.25 }, random)),
  };
};
