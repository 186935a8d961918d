import { useState } from "preact/hooks";
import type { JobLogLine, JobRun, JobState } from "../../../../src/protocol/jobs.ts";
import { secondOfDay } from "../../../lib/words/when.ts";
import { Button } from "../../../ui/action/button.tsx";
import { isOver } from "../../state/runs/runs.ts";
import { STATES } from "../../telling/run-words.ts";
import { withoutEchoes } from "./log-lines.ts";
import "./run-log.css";
import { messageInWords } from "../../telling/job-words.ts";
import { words } from "../words/en.ts";
import { useRunLog } from "./use-run-log.ts";

const SHOWN = 100;

const LEVELS = {
  progress: "",
  info: "",
  warn: `${words.log.warning}: `,
  error: `${words.log.error}: `,
} as const;

const isState = (text: string): text is JobState => Object.hasOwn(STATES, text);

/** How it ended stands in the log as the box calls it. */
const inWords = (line: JobLogLine): JobLogLine => ({
  ...line,
  text: isState(line.text) ? STATES[line.text].word : messageInWords(line.text),
});

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
      <h3>{words.log.title}</h3>
      {lines.length === 0 ? (
        <p class="log-empty">{isOver(run) ? words.log.leftNone : words.log.noneYet}</p>
      ) : (
        <ol class="log-lines">
          {newest.map((line) => (
            <Line key={line.number} line={line} />
          ))}
        </ol>
      )}
      {lines.length > shown && (
        <Button tone="ghost" onPress={() => setShown(shown + 4 * SHOWN)}>
          {words.log.older(lines.length - shown)}
        </Button>
      )}
    </section>
  );
};
