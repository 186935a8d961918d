import type { Log } from "../ports/environment.ts";

export interface StepLook {
  readonly state: "open" | "done";
  /** In words, what is missing or what there is. */
  readonly detail?: string;
}

/** One of the first steps, contributed by the part that needs it. */
export interface SetupStep {
  readonly stepId: string;
  readonly title: string;
  look(): StepLook | Promise<StepLook>;
}

export type ShownStep = Omit<SetupStep, "look"> & StepLook;

/** What a host goes through at the first start; a part joins with one `add`, in order. */
export const createSetup = (log: Log) => {
  const steps: SetupStep[] = [];

  const shown = async ({ stepId, title, look }: SetupStep): Promise<ShownStep> => {
    try {
      return { stepId, title, ...(await look()) };
    } catch (error) {
      // A part that cannot tell keeps nobody from the others.
      log("warn", `setup: "${stepId}" does not tell: ${String(error)}`);
      return { stepId, title, state: "open" };
    }
  };

  return {
    add: (...more: readonly SetupStep[]): void => void steps.push(...more),
    steps: (): Promise<readonly ShownStep[]> => Promise.all(steps.map(shown)),
  };
};

export type SetupGuide = ReturnType<typeof createSetup>;
