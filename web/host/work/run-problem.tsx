import type { JobError } from "../../../src/protocol/jobs.ts";
import { Icon } from "../../ui/action/icon.tsx";
import "./run-problem.css";

/** Why it did not work, and what can be done. */
export const RunProblem = ({ error }: { readonly error: JobError }) => (
  <div class="run-problem">
    <Icon name="warning" />
    <div>
      <p class="run-problem-what">{error.detail}</p>
      {error.todo && <p>{error.todo}</p>}
      <code>{error.code}</code>
    </div>
  </div>
);
