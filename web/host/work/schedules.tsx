import { useEffect } from "preact/hooks";
import type { Schedule } from "../../../src/protocol/jobs.ts";
import { sayRefusal } from "../../lib/toasts.ts";
import { whenInWords } from "../../lib/words/when.ts";
import { Button } from "../../ui/action/button.tsx";
import { Switch } from "../../ui/form/switch.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { Loading } from "../shell/loading.tsx";
import { onRun } from "../state/connection.ts";
import { openSheet } from "../state/navigation.ts";
import { nowMs } from "../state/now.ts";
import { isOver } from "../state/runs.ts";
import { cronInWords } from "../words/cron-in-words.ts";
import { STATES } from "../words/run-words.ts";
import { changeSchedule, schedules } from "./schedule-state.ts";
import "./schedules.css";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const rhythmInWords = (cron: string): string =>
  capital(cronInWords(cron) ?? `by the rule ${cron}`);

const lastInWords = ({ lastAt, lastState }: Schedule): string => {
  if (lastAt === null) return "Has not run yet";
  const how =
    lastState && lastState !== "succeeded" ? ` (${STATES[lastState].word.toLowerCase()})` : "";
  return `Last ${whenInWords(Math.min(lastAt, nowMs.value), nowMs.value)}${how}`;
};

const toggle = async (kind: string, isOn: boolean): Promise<void> => {
  const { value } = schedules.state.peek();
  if (value)
    schedules.set({
      items: value.items.map((one) => (one.kind === kind ? { ...one, isOn } : one)),
    });
  const answer = await changeSchedule({ kind, isOn });
  if (answer.ok) return;
  sayRefusal(answer.problem);
  void schedules.reload();
};

const ScheduleRow = ({ schedule }: { readonly schedule: Schedule }) => {
  const { kind, title, cron, isOn, nextAt } = schedule;
  return (
    <li class="schedule" data-on={isOn}>
      <div class="schedule-head">
        <b>{title}</b>
        <Switch
          label={`${title} by itself`}
          isOn={isOn}
          isBare
          onChange={(value) => void toggle(kind, value)}
        />
      </div>
      <div class="schedule-foot">
        <div class="schedule-words">
          <p>{isOn ? rhythmInWords(cron) : "Switched off"}</p>
          <p class="schedule-times">
            {isOn && nextAt !== null && <span>Next {whenInWords(nextAt, nowMs.value)}</span>}
            <span>{lastInWords(schedule)}</span>
          </p>
        </div>
        <Button
          icon="pencil"
          label={`Change when “${title}” runs`}
          onPress={() => openSheet("schedule", kind)}
        >
          Change
        </Button>
      </div>
    </li>
  );
};

export const Schedules = () => {
  useEffect(() => {
    void schedules.reload();
    return onRun((run) => {
      if (isOver(run)) void schedules.reload();
    });
  }, []);
  const { value, problem } = schedules.state.value;
  return (
    <Panel title="By itself">
      {value ? (
        <ul class="host-list">
          {value.items.map((schedule) => (
            <ScheduleRow key={schedule.kind} schedule={schedule} />
          ))}
        </ul>
      ) : (
        <Loading what="the schedules" problem={problem} onRetry={() => void schedules.reload()} />
      )}
    </Panel>
  );
};
