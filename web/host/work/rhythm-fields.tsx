import { SelectField } from "../../ui/form/select-field.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { type Rhythm, withKind } from "./rhythm.ts";
import "./rhythm-fields.css";

const KINDS: readonly { readonly value: Rhythm["kind"]; readonly word: string }[] = [
  { value: "hourly", word: "Every hour" },
  { value: "daily", word: "Every day" },
  { value: "weekly", word: "Every week" },
  { value: "monthly", word: "Every month" },
  { value: "own", word: "By a cron line" },
];

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map(
  (word, at) => ({ value: String((at + 1) % 7), word }),
);
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
      label="How often"
      value={rhythm.kind}
      choices={KINDS}
      onChange={(kind) => isKind(kind) && onChange(withKind(rhythm, kind))}
    />
    {rhythm.kind === "weekly" && (
      <SelectField
        id="rhythm-weekday"
        label="On"
        value={String(rhythm.weekday)}
        choices={WEEKDAYS}
        onChange={(day) => onChange({ ...rhythm, weekday: Number(day) })}
      />
    )}
    {rhythm.kind === "monthly" && (
      <SelectField
        id="rhythm-day"
        label="On day"
        value={String(rhythm.day)}
        choices={DAYS}
        onChange={(day) => onChange({ ...rhythm, day: Number(day) })}
      />
    )}
    {"time" in rhythm && (
      <TextField
        id="rhythm-time"
        label="At"
        type="time"
        value={rhythm.time}
        onChange={(time) => /^\d\d:\d\d/.test(time) && onChange({ ...rhythm, time })}
      />
    )}
    {rhythm.kind === "own" && (
      <TextField
        id="rhythm-cron"
        label="Cron line"
        about="Minute, hour, day, month, weekday: 0 5 * * 1"
        value={rhythm.cron}
        maxLength={100}
        isCode
        onChange={(cron) => onChange({ kind: "own", cron })}
      />
    )}
  </div>
);
