import { useState } from "preact/hooks";
import { words as shared } from "../../../lib/words/en.ts";
import { refusalInWords } from "../../../lib/words/refusals.ts";
import { Form } from "../../../ui/form/form.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { write } from "../../state/asking/ask.ts";
import type { StepProps } from "../setup-step.ts";
import { words } from "../words/en.ts";

const PIN = /^\d{4,12}$/;

/** A PIN that the host remembers instead of the one that the box made. */
export const PinStep = ({ onDone }: StepProps) => {
  const [pin, setPin] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    if (pin === "") {
      onDone();
      return;
    }
    if (!PIN.test(pin)) {
      setProblem(words.pinForm);
      return;
    }
    setIsBusy(true);
    const answer = await write("PUT", "/host-pin", { pin });
    setIsBusy(false);
    if (answer.ok) onDone();
    else setProblem(refusalInWords(answer.problem));
  };
  return (
    <Form
      word={pin === "" ? words.keepPin : shared.next}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => void save()}
    >
      <TextField
        id="new-pin"
        label={words.newPin}
        about={words.pinForm}
        mode="numeric"
        value={pin}
        maxLength={12}
        hasFocus
        onChange={(typed) => {
          setProblem(undefined);
          setPin(typed.trim());
        }}
      />
    </Form>
  );
};
