import { Button } from "../../ui/action/button.tsx";
import { SoundChoice } from "../sound/sound-choice.tsx";
import { hashOf } from "../state/route.ts";
import type { StepProps } from "./setup-step.ts";
import { Elsewhere } from "./steps/elsewhere-step.tsx";
import { NameStep } from "./steps/name-step.tsx";
import { PinStep } from "./steps/pin-step.tsx";
import { words } from "./words/en.ts";

const ADD = { name: "add", args: [] } as const;

const Place = ({ stepId }: { readonly stepId: string }) => {
  switch (stepId) {
    case "music":
      return (
        <Elsewhere
          href={hashOf({ section: "library", sheet: ADD })}
          icon="folder"
          word={words.addMusic}
        />
      );
    case "sound":
      return <SoundChoice />;
    case "lights":
      return (
        <Elsewhere
          href={hashOf({ section: "lights", sheet: ADD })}
          icon="bulb"
          word={words.addLights}
        />
      );
    case "poster":
      return <Elsewhere href={hashOf({ section: "poster" })} icon="file" word={words.seePoster} />;
    default:
      return null;
  }
};

/** What there is to do in a step; one that this page does not know has its words alone. */
export const StepBody = (props: StepProps) => {
  const { stepId } = props.step;
  if (stepId === "name") return <NameStep {...props} />;
  if (stepId === "pin") return <PinStep {...props} />;
  return (
    <>
      <Place stepId={stepId} />
      <div class="setup-next">
        <Button tone={stepId === "sound" ? "strong" : "plain"} size="large" onPress={props.onDone}>
          {props.step.state === "done" ? words.next : words.later}
        </Button>
      </div>
    </>
  );
};
