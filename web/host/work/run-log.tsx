import { useState } from "preact/hooks";
import type { JobLogLine, JobRun, JobState } from "../../../src/protocol/jobs.ts";
import { countInWords } from "../../lib/words/amount.ts";
import { secondOfDay } from "../../lib/words/when.ts";
import { Button } from "../../ui/action/button.tsx";
import { isOver } from "../state/runs.ts";
import { STATES } from "../words/run-words.ts";
import { withoutEchoes } from "./log-lines.ts";
import "./run-log.css";
import { useRunLog } from "./use-run-log.ts";

const SHOWN = 100;

const LEVELS = { progress: "", info: "", warn: "Warning: ", error: "Error: " } as const;

const isState = (text: string): text is JobState => Object.hasOwn(STATES, text);

/** How it ended stands in the log as the box calls it. */
const inWords = (line: JobLogLine): JobLogLine =>
  isState(line.text) ? { ...line, text: STATES[line.text].word } : line;

const Line = ({ line }: { readonly line: JobLogLine }) => (
  <li class="log-line" data-level={line.level}>
    <time>{secondOfDay(line.atMs)}</time>
    <bdi>
      {LEVELS[line.level]}
      {line.text}
    </bdi>
  </li>
);

/** What the run told, newest first: it is what one looks for. */
export const RunLog = ({ run }: { readonly run: JobRun }) => {
  const lines = withoutEchoes(useRunLog(run).map(inWords));
  const [shown, setShown] = useState(SHOWN);
  const newest = lines.slice(-shown).reverse();
  return (
    <section class="log">
      <h3>What it did</h3>
      {lines.length === 0 ? (
        <p class="log-empty">{isOver(run) ? "It left no word." : "Nothing to tell yet."}</p>
      ) : (
        <ol class="log-lines">
          {newest.map((line) => (
            <Line key={line.number} line={line} />
          ))}
        </ol>
      )}
      {lines.length > shown && (
        <Button tone="ghost" onPress={() => setShown(shown + 4 * SHOWN)}>
          {countInWords(lines.length - shown, "older line")}
        </Button>
      )}
    </section>
  );
};
