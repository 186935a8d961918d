import type { JobError } from "../../../../src/protocol/jobs.ts";
import { Icon } from "../../../ui/action/icon.tsx";
import "./run-problem.css";
import { errorInWords } from "../../telling/job-words.ts";

/** Why it did not work, and what can be done. */
export const RunProblem = ({ error }: { readonly error: JobError }) => {
  const { what, todo } = errorInWords(error);
  return (
    <div class="run-problem">
      <Icon name="warning" />
      <div>
        <p class="run-problem-what">{what}</p>
        {todo && <p>{todo}</p>}
        <code>{what === error.detail ? error.code : `${error.code}: ${error.detail}`}</code>
      </div>
    </div>
  );
};
