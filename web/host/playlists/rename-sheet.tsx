import { useState } from "preact/hooks";
import type { PlaylistCard } from "../../../src/protocol/library.ts";
import { words as common } from "../../lib/words/en.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import type { SheetProps } from "../section.ts";
import { write } from "../state/asking/ask.ts";
import { closeSheet } from "../state/place/navigation.ts";
import { openCard } from "./open-list.ts";
import { lists, pathOf } from "./playlists-state.ts";
import { words } from "./words/en.ts";

export const RenameSheet = ({ item: playlistId = "" }: SheetProps) => {
  const [name, setName] = useState(openCard.peek()?.name ?? "");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    const answer = await write<PlaylistCard>("PATCH", pathOf(playlistId), { name: name.trim() });
    setIsBusy(false);
    if (!answer.ok) return setProblem(refusalInWords(answer.problem));
    const card = openCard.peek();
    if (card) openCard.value = { ...card, name: name.trim() };
    void lists.reload();
    closeSheet();
  };
  return (
    <Sheet title={words.rename} onClose={closeSheet}>
      <Form
        word={common.save}
        isBusy={isBusy}
        isDisabled={name.trim() === ""}
        onSubmit={() => void save()}
      >
        <TextField
          id="list-name"
          label={words.make.name}
          maxLength={100}
          value={name}
          problem={problem}
          hasFocus
          onChange={setName}
        />
      </Form>
    </Sheet>
  );
};
