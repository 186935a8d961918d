import { useState } from "preact/hooks";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Form } from "../../ui/form/form.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import type { SheetProps } from "../section.ts";
import { write } from "../state/ask.ts";
import { closeSheet } from "../state/navigation.ts";
import { current, openCard } from "./open-list.ts";
import { pathOf } from "./playlists-state.ts";
import { RuleFields } from "./rule-fields.tsx";

export const RuleSheet = ({ item: playlistId = "" }: SheetProps) => {
  const [rule, setRule] = useState(openCard.peek()?.rule ?? {});
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    const answer = await write("PATCH", pathOf(playlistId), { rule });
    setIsBusy(false);
    if (!answer.ok) return setProblem(refusalInWords(answer.problem));
    current.peek()?.refresh();
    closeSheet();
  };
  return (
    <Sheet title="The rule of this list" onClose={closeSheet}>
      <Form word="Save" isBusy={isBusy} problem={problem} onSubmit={() => void save()}>
        <RuleFields rule={rule} onChange={setRule} />
      </Form>
    </Sheet>
  );
};
