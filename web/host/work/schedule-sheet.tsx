import { useEffect, useState } from "preact/hooks";
import type { Schedule } from "../../../src/protocol/jobs.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Form } from "../../ui/form/form.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import { Switch } from "../../ui/form/switch.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import type { SheetProps } from "../section.ts";
import { Loading } from "../shell/loading.tsx";
import { closeSheet } from "../state/navigation.ts";
import { cronOf, rhythmOf } from "./rhythm.ts";
import { RhythmFields } from "./rhythm-fields.tsx";
import { changeSchedule, schedules } from "./schedule-state.ts";
import { rhythmInWords } from "./schedules.tsx";

const LATENESS = [
  { value: "600", word: "10 minutes" },
  { value: "3600", word: "1 hour" },
  { value: "10800", word: "3 hours" },
  { value: "21600", word: "6 hours" },
  { value: "43200", word: "12 hours" },
  { value: "86400", word: "1 day" },
  { value: "604800", word: "1 week" },
];

const latenessChoices = (sec: number) =>
  LATENESS.some(({ value }) => value === String(sec))
    ? LATENESS
    : [{ value: String(sec), word: `${Math.round(sec / 60)} minutes` }, ...LATENESS];

const ScheduleForm = ({ schedule }: { readonly schedule: Schedule }) => {
  const [rhythm, setRhythm] = useState(rhythmOf(schedule.cron));
  const [expirySec, setExpirySec] = useState(String(schedule.expirySec));
  const [jitterMin, setJitterMin] = useState(String(Math.round(schedule.jitterSec / 60)));
  const [isCaughtUp, setIsCaughtUp] = useState(schedule.isCaughtUp);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    const minutes = Number(jitterMin);
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1440)
      return setProblem("The delay is a whole number of minutes, at most 1440.");
    setIsBusy(true);
    const answer = await changeSchedule({
      kind: schedule.kind,
      cron: cronOf(rhythm),
      isOn: true,
      expirySec: Number(expirySec),
      jitterSec: minutes * 60,
      isCaughtUp,
    });
    setIsBusy(false);
    if (!answer.ok) return setProblem(refusalInWords(answer.problem));
    closeSheet();
  };
  return (
    <Form
      word={schedule.isOn ? "Save" : "Save and switch on"}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => void save()}
    >
      <RhythmFields rhythm={rhythm} onChange={setRhythm} />
      <output class="schedule-says">{rhythmInWords(cronOf(rhythm))}.</output>
      <Switch
        label="Make up for it"
        about="If the jukebox was off at that time, run once when it starts."
        isOn={isCaughtUp}
        onChange={setIsCaughtUp}
      />
      <SelectField
        id="schedule-expiry"
        label="Too late after"
        about="If it cannot start for so long, it is left out."
        value={expirySec}
        choices={latenessChoices(schedule.expirySec)}
        onChange={setExpirySec}
      />
      <TextField
        id="schedule-jitter"
        label="Start up to so much later"
        about="By chance, so that several boxes do not all start at once."
        unit="minutes"
        mode="numeric"
        value={jitterMin}
        onChange={setJitterMin}
      />
    </Form>
  );
};

export const ScheduleSheet = ({ args: [kind] }: SheetProps) => {
  useEffect(schedules.need, []);
  const { value, problem } = schedules.state.value;
  const schedule = value?.items.find((one) => one.kind === kind);
  return (
    <Sheet title={schedule?.title ?? "By itself"} onClose={closeSheet}>
      {schedule ? (
        <ScheduleForm schedule={schedule} />
      ) : (
        <Loading
          what="the schedule"
          problem={
            value ? { code: "no-such-kind", detail: "This is not there any more." } : problem
          }
          onRetry={() => void schedules.reload()}
        />
      )}
    </Sheet>
  );
};
