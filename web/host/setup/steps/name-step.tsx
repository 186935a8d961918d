import { useState } from "preact/hooks";
import { words as shared } from "../../../lib/words/en.ts";
import { Form } from "../../../ui/form/form.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { tryTo } from "../../state/asking/ask.ts";
import { party } from "../../state/connection.ts";
import type { StepProps } from "../setup-step.ts";
import { words } from "../words/en.ts";

/** What the party is called: guests see it first. */
export const NameStep = ({ onDone }: StepProps) => {
  const [name, setName] = useState(party.peek()?.party.name ?? "");
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    const answer = await tryTo("PATCH", "/settings", { partyName: name.trim() });
    setIsBusy(false);
    if (answer.ok) onDone();
  };
  return (
    <Form
      word={shared.next}
      isBusy={isBusy}
      isDisabled={name.trim() === ""}
      onSubmit={() => void save()}
    >
      <TextField
        id="party-name"
        label={words.partyName}
        value={name}
        maxLength={60}
        hasFocus
        onChange={setName}
      />
    </Form>
  );
};
