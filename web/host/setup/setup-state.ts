import type { Setup, SetupStep } from "../../../src/protocol/box.ts";
import type { Settings } from "../../../src/protocol/party.ts";
import { signal } from "../../lib/signals/signals.ts";
import { read, tryTo } from "../state/asking/ask.ts";
import { createResource } from "../state/asking/loaded.ts";

export const setup = createResource(() => read<Setup>("/setup"));
/** The step that is shown; undefined: the first that is not done. */
export const chosenStep = signal<string | undefined>(undefined);

/** Which step to show: the chosen one, else the first open one, else the last. */
export const stepToShow = (
  steps: readonly SetupStep[],
  chosen: string | undefined,
): SetupStep | undefined =>
  steps.find(({ stepId }) => stepId === chosen) ??
  steps.find(({ state }) => state === "open") ??
  steps.at(-1);

/** The one before or after a step; undefined: there is none. */
export const stepBeside = (
  steps: readonly SetupStep[],
  stepId: string,
  way: -1 | 1,
): SetupStep | undefined => {
  const at = steps.findIndex((step) => step.stepId === stepId);
  return at < 0 ? undefined : steps[at + way];
};

/** True: the party knows that the first steps were made. */
export const endSetup = async (): Promise<boolean> => {
  const answer = await tryTo<Settings>("PATCH", "/settings", { isSetUp: true });
  if (answer.ok) await setup.reload();
  return answer.ok;
};
