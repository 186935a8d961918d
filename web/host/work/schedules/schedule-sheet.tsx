import { useEffect, useState } from "preact/hooks";
import type { Schedule } from "../../../../src/protocol/jobs.ts";
import { words as common } from "../../../lib/words/en.ts";
import { refusalInWords } from "../../../lib/words/refusals.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { Switch } from "../../../ui/form/switch.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { Sheet } from "../../../ui/surface/sheet.tsx";
import type { SheetProps } from "../../section.ts";
import { Loading } from "../../shell/loading.tsx";
import { closeSheet } from "../../state/place/navigation.ts";
import { titleOf } from "../../telling/job-words.ts";
import { words } from "../words/en.ts";
import { cronOf, rhythmOf } from "./rhythm.ts";
import { RhythmFields } from "./rhythm-fields.tsx";
import { changeSchedule, schedules } from "./schedule-state.ts";
import { rhythmInWords } from "./schedules.tsx";

const MINUTE_SEC = 60;
const LATENESS = [
  [10, "minute", MINUTE_SEC],
  [1, "hour", 60 * MINUTE_SEC],
  [3, "hour", 60 * MINUTE_SEC],
  [6, "hour", 60 * MINUTE_SEC],
  [12, "hour", 60 * MINUTE_SEC],
  [1, "day", 24 * 60 * MINUTE_SEC],
  [1, "week", 7 * 24 * 60 * MINUTE_SEC],
] as const;

const choice = (count: number, unit: string, unitSec: number) => ({
  value: String(count * unitSec),
  word: new Intl.NumberFormat(common.language, {
    style: "unit",
    unit,
    unitDisplay: "long",
  }).format(count),
});

const latenessChoices = (sec: number) => {
  const usual = LATENESS.map(([count, unit, unitSec]) => choice(count, unit, unitSec));
  const isUsual = usual.some(({ value }) => value === String(sec));
  const own = { ...choice(Math.round(sec / MINUTE_SEC), "minute", MINUTE_SEC), value: String(sec) };
  return isUsual ? usual : [own, ...usual];
};

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
      return setProblem(words.schedule.badDelay);
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
      word={schedule.isOn ? common.save : words.schedule.saveAndOn}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => void save()}
    >
      <RhythmFields rhythm={rhythm} onChange={setRhythm} />
      <output class="schedule-says">{rhythmInWords(cronOf(rhythm))}.</output>
      <Switch
        label={words.schedule.makeUp}
        about={words.schedule.makeUpAbout}
        isOn={isCaughtUp}
        onChange={setIsCaughtUp}
      />
      <SelectField
        id="schedule-expiry"
        label={words.schedule.tooLate}
        about={words.schedule.tooLateAbout}
        value={expirySec}
        choices={latenessChoices(schedule.expirySec)}
        onChange={setExpirySec}
      />
      <TextField
        id="schedule-jitter"
        label={words.schedule.later}
        about={words.schedule.laterAbout}
        unit={words.schedule.minutes}
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
    <Sheet title={schedule ? titleOf(schedule) : words.schedule.title} onClose={closeSheet}>
      {schedule ? (
        <ScheduleForm schedule={schedule} />
      ) : (
        <Loading
          what={words.what.schedules}
          problem={value ? { code: "no-such-kind", detail: "" } : problem}
          onRetry={() => void schedules.reload()}
        />
      )}
    </Sheet>
  );
};
