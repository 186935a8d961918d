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
import { write } from "../state/ask.ts";
import { closeSheet, goInstead } from "../state/navigation.ts";
import { type NewListDraft, type NewListKind, newList, whatIsMissing } from "./new-list.ts";
import { lists } from "./playlists-state.ts";
import { RuleFields } from "./rule-fields.tsx";

const KINDS: readonly ChoiceOption<NewListKind>[] = [
  { value: "manual", word: "By hand", about: "Add songs one by one", icon: "songs" },
  { value: "smart", word: "By a rule", about: "Renews itself: a genre, some years", icon: "wand" },
  { value: "history", word: "What was played", about: "This evening, to keep", icon: "clock" },
  { value: "folder", word: "A folder", about: "All its music, as it is now", icon: "folder" },
];

const HOURS = [2, 4, 6, 8, 12, 24].map((hours) => ({
  value: String(hours),
  word: `The last ${hours} hours`,
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
      label="Folder"
      about="One of the library’s, or one inside it."
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
    change(isNameless ? { kind, name: `Party of ${dayName(Date.now())}` } : { kind });
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
    <Sheet title="New playlist" onClose={closeSheet}>
      <Form
        word="Make it"
        icon="check"
        isBusy={isBusy}
        problem={problem}
        onSubmit={() => void make()}
      >
        <div class="new-list-kinds">
          <Choice
            name="list-kind"
            label="How?"
            value={draft.kind}
            options={KINDS}
            onChange={choose}
          />
        </div>
        <TextField
          id="list-name"
          label="Name"
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
            label="Played in"
            about="Skipped songs are left out."
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
