import { useState } from "preact/hooks";
import { words as signIn } from "../../lib/sign-in/words/en.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Button } from "../../ui/action/button.tsx";
import { Warning } from "../../ui/feedback/warning.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { WorkBar } from "../../ui/media/work-bar.tsx";
import { write } from "../state/asking/ask.ts";
import { isOver } from "../state/runs/runs.ts";
import { runs } from "../state/runs/work.ts";
import { messageInWords } from "../telling/job-words.ts";
import { RunCounts } from "../work/run/run-counts.tsx";
import { RunProblem } from "../work/run/run-problem.tsx";
import { followRestart } from "./restart.ts";
import { words } from "./words/en.ts";

const Confirm = () => {
  const [pin, setPin] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const confirm = async () => {
    setIsBusy(true);
    const answer = await write("POST", "/restore/confirm", { pin: pin.trim() });
    setIsBusy(false);
    if (answer.ok) return followRestart();
    setProblem(refusalInWords(answer.problem));
  };
  return (
    <Form
      word={words.replace}
      tone="danger"
      isBusy={isBusy}
      isDisabled={pin.trim() === ""}
      problem={problem}
      onSubmit={() => void confirm()}
    >
      <p>
        <b>{words.isWhole}</b> {words.startsAnew}
      </p>
      <Warning>{words.putAside}</Warning>
      <TextField
        id="restore-pin"
        label={signIn.pin}
        about={words.pinNow}
        type="password"
        autocomplete="current-password"
        maxLength={64}
        value={pin}
        hasFocus
        onChange={setPin}
      />
    </Form>
  );
};

interface RestoreCheckProps {
  readonly jobId: string;
  readonly onAgain: () => void;
}

/** Follows the run that looks whether the file is whole. */
export const RestoreCheck = ({ jobId, onAgain }: RestoreCheckProps) => {
  const run = runs.value.get(jobId);
  if (run?.state === "succeeded")
    return (
      <div class="restore">
        <RunCounts counts={run.counts} />
        <Confirm />
      </div>
    );
  if (run && isOver(run))
    return (
      <div class="restore">
        <p>{words.unusable}</p>
        {run.error && <RunProblem error={run.error} />}
        <Button icon="file" onPress={onAgain}>
          {words.otherFile}
        </Button>
      </div>
    );
  return (
    <div class="restore">
      <p>{messageInWords(run?.message ?? "") || words.checking}</p>
      <WorkBar label={words.checking} percent={run?.percent} />
    </div>
  );
};
