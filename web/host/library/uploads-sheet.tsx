import { useState } from "preact/hooks";
import type { Settings } from "../../../src/protocol/party.ts";
import { words as common } from "../../lib/words/en.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Choice, type ChoiceOption } from "../../ui/form/choice.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { write } from "../state/ask.ts";
import { party, resync } from "../state/connection.ts";
import { closeSheet } from "../state/navigation.ts";
import { LIMITS, type Limit, readLimits } from "./upload-limits.ts";
import { words } from "./words/en.ts";

const say = words.phones;
const WHO: readonly ChoiceOption<Settings["uploads"]>[] = [
  { value: "guests", word: say.who.guests, about: say.who.guestsMore },
  { value: "host", word: say.who.host, about: say.who.hostMore },
  { value: "off", word: say.who.off },
];

export const UploadsSheet = () => {
  const settings = party.value?.settings;
  const [who, setWho] = useState(settings?.uploads ?? "host");
  const [texts, setTexts] = useState<Readonly<Record<Limit, string>>>({
    uploadFileMaxMb: String(settings?.uploadFileMaxMb ?? ""),
    uploadGuestMb: String(settings?.uploadGuestMb ?? ""),
    uploadFreeMinMb: String(settings?.uploadFreeMinMb ?? ""),
  });
  const [problems, setProblems] = useState<Readonly<Partial<Record<Limit, string>>>>({});
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    const read = readLimits(texts);
    setProblems(read.problems);
    if (Object.keys(read.problems).length > 0) return;
    setIsBusy(true);
    const answer = await write("PATCH", "/settings", { uploads: who, ...read.limits });
    setIsBusy(false);
    if (!answer.ok) return setProblem(refusalInWords(answer.problem));
    await resync();
    closeSheet();
  };
  return (
    <Sheet title={say.title} onClose={closeSheet}>
      <Form word={common.save} isBusy={isBusy} problem={problem} onSubmit={() => void save()}>
        <Choice name="who" label={say.whoMay} value={who} options={WHO} onChange={setWho} />
        {who !== "off" &&
          LIMITS.filter(({ name }) => name !== "uploadGuestMb" || who === "guests").map(
            ({ name, label, about }) => (
              <TextField
                key={name}
                id={name}
                label={label}
                about={about}
                unit="MB"
                mode="numeric"
                value={texts[name]}
                problem={problems[name]}
                onChange={(text) => setTexts({ ...texts, [name]: text })}
              />
            ),
          )}
      </Form>
    </Sheet>
  );
};
