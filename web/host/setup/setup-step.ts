import type { SetupStep } from "../../../src/protocol/box.ts";

/** What each of the first steps is given. */
export interface StepProps {
  readonly step: SetupStep;
  /** On to the next one. */
  readonly onDone: () => void;
}
