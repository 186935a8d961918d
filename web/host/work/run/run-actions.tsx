import { useState } from "preact/hooks";
import type { JobRun } from "../../../../src/protocol/jobs.ts";
import { words as common } from "../../../lib/words/en.ts";
import { Button } from "../../../ui/action/button.tsx";
import { tryTo } from "../../state/asking/ask.ts";
import { goInstead, route } from "../../state/place/navigation.ts";
import { isOver } from "../../state/runs/runs.ts";
import { noteRun } from "../../state/runs/work.ts";
import { words } from "../words/en.ts";

/** Stop it, or try it again. */
export const RunActions = ({ run }: { readonly run: JobRun }) => {
  const [isBusy, setIsBusy] = useState(false);
  const path = `/jobs/${encodeURIComponent(run.jobId)}`;
  const press = async (method: "POST" | "DELETE", to: string) => {
    setIsBusy(true);
    const answer = await tryTo<JobRun | undefined>(method, to);
    setIsBusy(false);
    if (!answer.ok || !answer.value) return;
    noteRun(answer.value);
    // Trying again may be a run of its own: follow it.
    if (answer.value.jobId !== run.jobId) goInstead({ ...route.peek(), item: answer.value.jobId });
  };
  if (!isOver(run))
    return (
      <Button icon="close" isIdle={isBusy} onPress={() => void press("DELETE", path)}>
        {isBusy ? words.stopping : common.stop}
      </Button>
    );
  if (run.state === "succeeded") return null;
  return (
    <Button
      icon="restart"
      tone="strong"
      isIdle={isBusy}
      onPress={() => void press("POST", `${path}/retry`)}
    >
      {common.tryAgain}
    </Button>
  );
};
