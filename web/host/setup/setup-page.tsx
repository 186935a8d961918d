import { useEffect } from "preact/hooks";
import type { SetupStep } from "../../../src/protocol/box.ts";
import { words as shared } from "../../lib/words/en.ts";
import { Button } from "../../ui/action/button.tsx";
import { Icon } from "../../ui/action/icon.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { Loading } from "../shell/loading.tsx";
import { go as goTo } from "../state/place/navigation.ts";
import "./setup-page.css";
import { chosenStep, endSetup, setup, stepBeside, stepToShow } from "./setup-state.ts";
import { StepBody } from "./step-body.tsx";
import { words } from "./words/en.ts";

const titleOf = ({ stepId, title }: SetupStep): string =>
  Object.hasOwn(words.steps, stepId) ? words.steps[stepId as keyof typeof words.steps] : title;
const aboutOf = ({ stepId }: SetupStep): string | undefined =>
  Object.hasOwn(words.about, stepId) ? words.about[stepId as keyof typeof words.about] : undefined;

const finish = async (): Promise<void> => {
  if (await endSetup()) goTo({ section: "party" });
};

const Steps = ({
  steps,
  current,
}: {
  readonly steps: readonly SetupStep[];
  readonly current: SetupStep;
}) => (
  <ol class="setup-steps" aria-label={words.title}>
    {steps.map((step, at) => (
      <li key={step.stepId}>
        <button
          type="button"
          class="setup-step"
          data-state={step.state}
          aria-current={step.stepId === current.stepId ? "step" : undefined}
          onClick={() => {
            chosenStep.value = step.stepId;
          }}
        >
          <i aria-hidden="true">{step.state === "done" ? <Icon name="check" /> : at + 1}</i>
          <span>{titleOf(step)}</span>
          {step.state === "done" && <span class="visually-hidden">{words.isDone}</span>}
        </button>
      </li>
    ))}
  </ol>
);

/** The first steps, one after the other; any of them may be left for later. */
export const SetupPage = () => {
  // Coming back from another place on the page, a step may be done.
  useEffect(() => void setup.reload(), []);
  const { value, problem } = setup.state.value;
  const steps = value?.steps ?? [];
  const step = stepToShow(steps, chosenStep.value);
  const go = (way: -1 | 1): void => {
    const beside = step && stepBeside(steps, step.stepId, way);
    if (beside) chosenStep.value = beside.stepId;
    else if (way === 1) void finish();
    void setup.reload();
  };
  return (
    <>
      <Hero title={words.title} lead={words.lead} words={words.words} />
      <div class="host-body setup">
        {step ? (
          <>
            <Steps steps={steps} current={step} />
            <Panel title={titleOf(step)}>
              <div class="host-card" key={step.stepId}>
                {aboutOf(step) && <p>{aboutOf(step)}</p>}
                <StepBody step={step} onDone={() => go(1)} />
              </div>
            </Panel>
            <div class="setup-ways">
              {stepBeside(steps, step.stepId, -1) && (
                <Button icon="back" tone="ghost" onPress={() => go(-1)}>
                  {shared.back}
                </Button>
              )}
              <Button icon="check" tone="ghost" onPress={() => void finish()}>
                {words.finish}
              </Button>
            </div>
          </>
        ) : (
          <Loading what={words.title} problem={problem} onRetry={() => void setup.reload()} />
        )}
      </div>
    </>
  );
};
