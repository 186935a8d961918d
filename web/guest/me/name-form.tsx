import { useState } from "preact/hooks";
import { sayRefusal } from "../../lib/toasts.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Button } from "../../ui/action/button.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { party, rights } from "../state/party.ts";
import { changeMe } from "./change-me.ts";
import { Hues } from "./hues.tsx";
import { words } from "./words/en.ts";

const MOST_LETTERS = 24;

/** Who one is at this party: a name and a colour. */
export const NameForm = () => {
  const state = party.value;
  const [name, setName] = useState(state?.me.name ?? "");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  if (!state || !rights.value.canSpeak) return null;
  const isNew = name.trim() !== "" && name.trim() !== state.me.name;
  const save = async () => {
    setIsBusy(true);
    const answer = await changeMe({ name: name.trim() });
    setIsBusy(false);
    setProblem(answer.ok ? undefined : refusalInWords(answer.problem));
    if (answer.ok) setName(answer.value.name);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (isNew && !isBusy) void save();
  };
  const choose = async (hue: number) => {
    const answer = await changeMe({ hue });
    if (!answer.ok) sayRefusal(answer.problem);
  };
  return (
    <>
      <form class="me-name" onSubmit={submit}>
        <TextField
          id="my-name"
          label={words.name}
          about={state.settings.showGuests ? words.nameAbout : words.nameHidden}
          problem={problem}
          value={name}
          maxLength={MOST_LETTERS}
          autocomplete="nickname"
          onChange={setName}
        />
        {isNew && (
          <Button type="submit" tone="strong" icon="check" isIdle={isBusy}>
            {words.save}
          </Button>
        )}
      </form>
      <Hues hue={state.me.hue} onChoose={(hue) => void choose(hue)} />
    </>
  );
};
