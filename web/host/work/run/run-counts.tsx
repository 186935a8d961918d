import type { JobRun } from "../../../../src/protocol/jobs.ts";
import { countsInWords } from "../../telling/run-words.ts";
import "./run-counts.css";

export const RunCounts = ({ counts }: Pick<JobRun, "counts">) => {
  const shown = countsInWords(counts);
  return shown.length === 0 ? null : (
    <ul class="run-counts">
      {shown.map(({ word, number }) => (
        <li key={word}>
          <b>{number}</b> {word}
        </li>
      ))}
    </ul>
  );
};
