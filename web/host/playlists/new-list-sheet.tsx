import { useEffect, useState } from "preact/hooks";
import type { PlaylistCard } from "../../../src/protocol/library.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { dayName } from "../../lib/words/when.ts";
import { Choice, type ChoiceOption } from "../../ui/form/choice.tsx";
import { Form } from "../../ui/form/form.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { folders } from "../library/library-state.ts";
import { write } from "../state/asking/ask.ts";
import { closeSheet, goInstead } from "../state/place/navigation.ts";
import { type NewListDraft, type NewListKind, newList, whatIsMissing } from "./new-list.ts";
import { lists } from "./playlists-state.ts";
import { RuleFields } from "./rule-fields.tsx";
import { words } from "./words/en.ts";

const say = words.make;
const KINDS: readonly ChoiceOption<NewListKind>[] = [
  { value: "manual", word: say.manual, about: say.manualMore, icon: "songs" },
  { value: "smart", word: say.smart, about: say.smartMore, icon: "wand" },
  { value: "history", word: say.history, about: say.historyMore, icon: "clock" },
  { value: "folder", word: say.folder, about: say.folderMore, icon: "folder" },
];

const HOURS = [2, 4, 6, 8, 12, 24].map((hours) => ({
  value: String(hours),
  word: say.lastHours(hours),
}));

const FolderField = ({
  folder,
  onChange,
}: {
  folder: string;
  onChange: (path: string) => void;
}) => {
  useEffect(folders.need, []);
  const roots = folders.state.value.value?.items ?? [];
  useEffect(() => {
    if (folder === "" && roots[0]) onChange(roots[0].path);
  }, [roots.length]);
  return (
    <TextField
      id="list-folder"
      label={say.folderLabel}
      about={say.folderAbout}
      value={folder}
      maxLength={4096}
      isCode
      onChange={onChange}
    />
  );
};

export const NewListSheet = () => {
  const [draft, setDraft] = useState<NewListDraft>({
    kind: "manual",
    name: "",
    rule: {},
    hours: 8,
    folder: "",
  });
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const change = (changed: Partial<NewListDraft>) => {
    setDraft({ ...draft, ...changed });
    setProblem(undefined);
  };
  const choose = (kind: NewListKind) => {
    const isNameless = kind === "history" && draft.name === "";
    change(isNameless ? { kind, name: say.partyOf(dayName(Date.now())) } : { kind });
  };
  const make = async () => {
    const missing = whatIsMissing(
      draft,
      folders.state.peek().value?.items.map(({ path }) => path),
    );
    if (missing !== undefined) return setProblem(missing);
    setIsBusy(true);
    const answer = await write<PlaylistCard>("POST", "/playlists", newList(draft, Date.now()));
    setIsBusy(false);
    if (!answer.ok) return setProblem(refusalInWords(answer.problem));
    void lists.reload();
    goInstead({ section: "playlists", item: answer.value.playlistId });
  };
  return (
    <Sheet title={words.newPlaylist} onClose={closeSheet}>
      <Form
        word={say.word}
        icon="check"
        isBusy={isBusy}
        problem={problem}
        onSubmit={() => void make()}
      >
        <div class="new-list-kinds">
          <Choice
            name="list-kind"
            label={say.how}
            value={draft.kind}
            options={KINDS}
            onChange={choose}
          />
        </div>
        <TextField
          id="list-name"
          label={say.name}
          maxLength={100}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        {draft.kind === "smart" && (
          <RuleFields rule={draft.rule} onChange={(rule) => change({ rule })} />
        )}
        {draft.kind === "history" && (
          <SelectField
            id="list-hours"
            label={say.playedIn}
            about={say.skippedOut}
            value={String(draft.hours)}
            choices={HOURS}
            onChange={(hours) => change({ hours: Number(hours) })}
          />
        )}
        {draft.kind === "folder" && (
          <FolderField folder={draft.folder} onChange={(folder) => change({ folder })} />
        )}
      </Form>
    </Sheet>
  );
};
