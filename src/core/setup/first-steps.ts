import { defaultSettings, type Settings } from "../../domain/settings.ts";
import type { SetupStep, StepLook } from "./create-setup.ts";

export interface FirstStepsDeps {
  readonly settings: () => Settings;
  /** The PIN is the host's own, not the one that the box made up. */
  readonly hasOwnPin: () => boolean;
  readonly tracks: () => Promise<number>;
  readonly isAudible: () => Promise<boolean>;
  readonly fixtures: () => number;
}

const when = (isDone: boolean, done: string, open: string): StepLook =>
  isDone ? { state: "done", detail: done } : { state: "open", detail: open };

/** The steps of the parts that every box has. */
export const firstSteps = (deps: FirstStepsDeps): readonly SetupStep[] => [
  {
    stepId: "name",
    title: "The party's name",
    look: () => {
      const { partyName, isSetUp } = deps.settings();
      return {
        state: isSetUp || partyName !== defaultSettings.partyName ? "done" : "open",
        detail: partyName,
      };
    },
  },
  {
    stepId: "pin",
    title: "The host's PIN",
    look: () =>
      when(deps.hasOwnPin(), "You chose the PIN yourself.", "The box made the PIN up by itself."),
  },
  {
    stepId: "music",
    title: "Music",
    look: async () => {
      const tracks = await deps.tracks();
      return when(tracks > 0, `${tracks} tracks`, "There is no music yet.");
    },
  },
  {
    stepId: "sound",
    title: "Sound",
    look: async () =>
      when(await deps.isAudible(), "There is a sound device.", "No sound device was found."),
  },
  {
    stepId: "lights",
    title: "Lights",
    look: () => {
      const fixtures = deps.fixtures();
      return when(fixtures > 0, `${fixtures} set up`, "No lights are set up.");
    },
  },
  {
    stepId: "poster",
    title: "Join poster",
    look: () => ({ state: deps.settings().isSetUp ? "done" : "open" }),
  },
];
