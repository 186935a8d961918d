import type { RunsOfOneRow } from "./fold-runs.ts";
import { RunRow } from "./run/run-row.tsx";
import { RunFold } from "./run-fold.tsx";

interface RunRowsProps {
  readonly rows: readonly RunsOfOneRow[];
  readonly current: string | undefined;
}

export const RunRows = ({ rows, current }: RunRowsProps) => (
  <ul class="host-list">
    {rows.map((runs) => {
      const [newest] = runs;
      return runs.length > 1 ? (
        // Newer ones come, the oldest stays: who has opened it goes on reading.
        <RunFold key={runs.at(-1)?.jobId} runs={runs} current={current} />
      ) : (
        <RunRow key={newest.jobId} run={newest} isCurrent={newest.jobId === current} />
      );
    })}
  </ul>
);
