import { useEffect } from "preact/hooks";
import type { Schedule } from "../../../../src/protocol/jobs.ts";
import { sayRefusal } from "../../../lib/toasts.ts";
import { whenInWords } from "../../../lib/words/when.ts";
import { Button } from "../../../ui/action/button.tsx";
import { Switch } from "../../../ui/form/switch.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { Loading } from "../../shell/loading.tsx";
import { onRun } from "../../state/connection.ts";
import { nowMs } from "../../state/now.ts";
import { openSheet } from "../../state/place/navigation.ts";
import { isOver } from "../../state/runs/runs.ts";
import { capital } from "../../telling/calendar-words.ts";
import { cronInWords } from "../../telling/cron-in-words.ts";
import { titleOf } from "../../telling/job-words.ts";
import { STATES } from "../../telling/run-words.ts";
import { words as telling } from "../../telling/words/en.ts";
import { changeSchedule, schedules } from "./schedule-state.ts";
import "./schedules.css";
import { words as common } from "../../../lib/words/en.ts";
import { words } from "../words/en.ts";

export const rhythmInWords = (cron: string): string =>
  capital(cronInWords(cron) ?? telling.cron.byRule(cron));

const lastInWords = ({ lastAt, lastState }: Schedule): string => {
  if (lastAt === null) return words.schedule.never;
  const how = lastState && lastState !== "succeeded" ? ` (${STATES[lastState].word})` : "";
  return `${words.schedule.last(whenInWords(Math.min(lastAt, nowMs.value), nowMs.value))}${how}`;
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
  const { kind, cron, isOn, nextAt } = schedule;
  const title = titleOf(schedule);
  return (
    <li class="schedule" data-on={isOn}>
      <div class="schedule-head">
        <b>{title}</b>
        <Switch
          label={words.schedule.isOn(title)}
          isOn={isOn}
          isBare
          onChange={(value) => void toggle(kind, value)}
        />
      </div>
      <div class="schedule-foot">
        <div class="schedule-words">
          <p>{isOn ? rhythmInWords(cron) : words.schedule.off}</p>
          <p class="schedule-times">
            {isOn && nextAt !== null && (
              <span>{words.schedule.next(whenInWords(nextAt, nowMs.value))}</span>
            )}
            <span>{lastInWords(schedule)}</span>
          </p>
        </div>
        <Button
          icon="pencil"
          label={words.schedule.changeTime(title)}
          onPress={() => openSheet("schedule", kind)}
        >
          {common.change}
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
    <Panel title={words.schedule.title}>
      {value ? (
        <ul class="host-list">
          {value.items.map((schedule) => (
            <ScheduleRow key={schedule.kind} schedule={schedule} />
          ))}
        </ul>
      ) : (
        <Loading
          what={words.what.schedules}
          problem={problem}
          onRetry={() => void schedules.reload()}
        />
      )}
    </Panel>
  );
};
