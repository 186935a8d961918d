import { SelectField } from "../../../ui/form/select-field.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { type Rhythm, withKind } from "./rhythm.ts";
import "./rhythm-fields.css";
import { capital, weekdayName } from "../../telling/calendar-words.ts";
import { words } from "../words/en.ts";

const say = words.rhythm;
const KINDS: readonly { readonly value: Rhythm["kind"]; readonly word: string }[] = [
  { value: "hourly", word: say.hourly },
  { value: "daily", word: say.daily },
  { value: "weekly", word: say.weekly },
  { value: "monthly", word: say.monthly },
  { value: "own", word: say.own },
];

/** The week begins on Monday. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0].map((weekday) => ({
  value: String(weekday),
  word: capital(weekdayName(weekday)),
}));
const DAYS = Array.from({ length: 31 }, (_, at) => ({ value: String(at + 1), word: `${at + 1}` }));

interface RhythmFieldsProps {
  readonly rhythm: Rhythm;
  readonly onChange: (rhythm: Rhythm) => void;
}

const isKind = (value: string): value is Rhythm["kind"] =>
  KINDS.some((kind) => kind.value === value);

/** How often, on which day and when. */
export const RhythmFields = ({ rhythm, onChange }: RhythmFieldsProps) => (
  <div class="rhythm">
    <SelectField
      id="rhythm-kind"
      label={say.howOften}
      value={rhythm.kind}
      choices={KINDS}
      onChange={(kind) => isKind(kind) && onChange(withKind(rhythm, kind))}
    />
    {rhythm.kind === "weekly" && (
      <SelectField
        id="rhythm-weekday"
        label={say.on}
        value={String(rhythm.weekday)}
        choices={WEEKDAYS}
        onChange={(day) => onChange({ ...rhythm, weekday: Number(day) })}
      />
    )}
    {rhythm.kind === "monthly" && (
      <SelectField
        id="rhythm-day"
        label={say.onDay}
        value={String(rhythm.day)}
        choices={DAYS}
        onChange={(day) => onChange({ ...rhythm, day: Number(day) })}
      />
    )}
    {"time" in rhythm && (
      <TextField
        id="rhythm-time"
        label={say.at}
        type="time"
        value={rhythm.time}
        onChange={(time) => /^\d\d:\d\d/.test(time) && onChange({ ...rhythm, time })}
      />
    )}
    {rhythm.kind === "own" && (
      <TextField
        id="rhythm-cron"
        label={say.cronLine}
        about={say.cronAbout}
        value={rhythm.cron}
        maxLength={100}
        isCode
        onChange={(cron) => onChange({ kind: "own", cron })}
      />
    )}
  </div>
);
