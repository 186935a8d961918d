import { sayRefusal } from "../../lib/toasts.ts";
import { OneField } from "../parts/one-field.tsx";
import { party, rights } from "../state/party.ts";
import { changeMe } from "./change-me.ts";
import { Hues } from "./hues.tsx";
import { words } from "./words/en.ts";

const save = async (name: string) => {
  const answer = await changeMe({ name });
  return answer.ok ? { ok: true as const, value: answer.value.name } : answer;
};

const choose = async (hue: number): Promise<void> => {
  const answer = await changeMe({ hue });
  if (!answer.ok) sayRefusal(answer.problem);
};

/** Who one is at this party: a name and a colour. */
export const NameForm = () => {
  const state = party.value;
  if (!state || !rights.value.canSpeak) return null;
  return (
    <>
      <OneField
        id="my-name"
        label={words.name}
        about={state.settings.showGuests ? words.nameAbout : words.nameHidden}
        first={state.me.name}
        maxLength={24}
        autocomplete="nickname"
        word={words.save}
        save={save}
      />
      <Hues hue={state.me.hue} onChoose={(hue) => void choose(hue)} />
    </>
  );
};
