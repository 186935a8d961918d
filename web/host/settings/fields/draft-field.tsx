import { useEffect, useRef, useState } from "preact/hooks";
import { TextField } from "../../../ui/form/text-field.tsx";

const PAUSE_MS = 800;

interface DraftFieldProps {
  readonly id: string;
  readonly label: string;
  readonly about?: string | undefined;
  readonly value: string;
  readonly max: number;
  readonly mayBeEmpty?: boolean;
  readonly onSave: (value: string) => void;
}

/** A line that is saved when the typing pauses or the focus leaves; meanwhile nothing changes it. */
export const DraftField = (props: DraftFieldProps) => {
  const { id, label, about, value, max } = props;
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef({ draft, props });
  last.current = { draft, props };
  const save = () => {
    clearTimeout(timer.current);
    const { draft: typed, props: now } = last.current;
    const text = typed?.trim();
    if (text === undefined || text === now.value || (text === "" && !now.mayBeEmpty)) return;
    now.onSave(text);
  };
  useEffect(() => save, []);
  const type = (text: string) => {
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE_MS);
  };
  const leave = () => {
    save();
    setDraft(undefined);
  };
  return (
    <div onFocusOut={leave}>
      <TextField
        id={id}
        label={label}
        about={about}
        value={draft ?? value}
        maxLength={max}
        onChange={type}
      />
    </div>
  );
};
