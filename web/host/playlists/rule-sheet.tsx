import { useState } from "preact/hooks";
import { words as common } from "../../lib/words/en.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Form } from "../../ui/form/form.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import type { SheetProps } from "../section.ts";
import { write } from "../state/asking/ask.ts";
import { closeSheet } from "../state/place/navigation.ts";
import { current, openCard } from "./open-list.ts";
import { pathOf } from "./playlists-state.ts";
import { RuleFields } from "./rule-fields.tsx";
import { words } from "./words/en.ts";

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
    <Sheet title={words.rule.title} onClose={closeSheet}>
      <Form word={common.save} isBusy={isBusy} problem={problem} onSubmit={() => void save()}>
        <RuleFields rule={rule} onChange={setRule} />
      </Form>
    </Sheet>
  );
};
