import { useEffect } from "preact/hooks";
import { Button } from "../../ui/action/button.tsx";
import { Warning } from "../../ui/feedback/warning.tsx";
import { Choice } from "../../ui/form/choice.tsx";
import { Loading } from "../shell/loading.tsx";
import "./sound-choice.css";
import { chooseOutput, isTesting, playTestTone, sound } from "./sound-state.ts";
import { words } from "./words/en.ts";

/** Where the music goes, and a tone to hear whether it gets there. */
export const SoundChoice = () => {
  useEffect(() => void sound.reload(), []);
  const { value, problem } = sound.state.value;
  if (!value)
    return <Loading what={words.outputs} problem={problem} onRetry={() => void sound.reload()} />;
  const chosen = value.outputs.find(({ isChosen }) => isChosen);
  return (
    <div class="sound-choice">
      {!value.isAudible && <Warning>{words.silent}</Warning>}
      <Choice
        name="sound-output"
        label={words.outputs}
        value={chosen?.outputId ?? ""}
        options={value.outputs.map(({ outputId, name }) => ({
          value: outputId,
          word: outputId === "auto" ? words.auto : name,
          icon: "volume" as const,
        }))}
        onChange={(outputId) => void chooseOutput(outputId)}
      />
      <Button icon="play" isIdle={isTesting.value} onPress={() => void playTestTone()}>
        {isTesting.value ? words.playing : words.test}
      </Button>
    </div>
  );
};
