import { words as shared } from "../../lib/words/en.ts";
import { Button } from "../../ui/action/button.tsx";
import { SoundChoice } from "../sound/sound-choice.tsx";
import { hashOf } from "../state/place/route.ts";
import type { StepProps } from "./setup-step.ts";
import { Elsewhere, type ElsewhereProps } from "./steps/elsewhere-step.tsx";
import { NameStep } from "./steps/name-step.tsx";
import { PinStep } from "./steps/pin-step.tsx";
import { words } from "./words/en.ts";

const ADD = { name: "add", args: [] } as const;

/** Steps that have a place of their own on the host's page. */
const PLACES: Readonly<Record<string, Omit<ElsewhereProps, "isDone">>> = {
  music: {
    href: hashOf({ section: "library", sheet: ADD }),
    icon: "folder",
    word: words.addMusic,
  },
  lights: { href: hashOf({ section: "lights", sheet: ADD }), icon: "bulb", word: words.addLights },
  poster: { href: hashOf({ section: "poster" }), icon: "file", word: words.seePoster },
};

/** What there is to do in a step; one that this page does not know has its words alone. */
export const StepBody = (props: StepProps) => {
  const { stepId, state } = props.step;
  if (stepId === "name") return <NameStep {...props} />;
  if (stepId === "pin") return <PinStep {...props} />;
  const isDone = state === "done";
  const place = PLACES[stepId];
  return (
    <>
      {stepId === "sound" && <SoundChoice />}
      {place && <Elsewhere {...place} isDone={isDone} />}
      <Button tone={isDone ? "strong" : "plain"} size="large" onPress={props.onDone}>
        {isDone ? shared.next : words.later}
      </Button>
    </>
  );
};
