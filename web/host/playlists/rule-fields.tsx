import { useEffect } from "preact/hooks";
import type { PlaylistRule } from "../../../src/protocol/library.ts";
import { SelectField } from "../../ui/form/select-field.tsx";
import { Switch } from "../../ui/form/switch.tsx";
import { decades, genres } from "../library/library-state.ts";

const ANY = { value: "", word: "All" };
const ADDED = [
  { value: "", word: "Whenever" },
  { value: "1", word: "Today" },
  { value: "7", word: "In the last week" },
  { value: "30", word: "In the last month" },
  { value: "365", word: "In the last year" },
];

interface RuleFieldsProps {
  readonly rule: PlaylistRule;
  readonly onChange: (rule: PlaylistRule) => void;
}

const numberOr = (text: string): number | undefined => (text === "" ? undefined : Number(text));

/** What a list picks by itself. */
export const RuleFields = ({ rule, onChange }: RuleFieldsProps) => {
  useEffect(() => {
    genres.need();
    decades.need();
  }, []);
  const genreChoices = (genres.state.value.value?.items ?? []).map(({ genreId, name }) => ({
    value: genreId,
    word: name,
  }));
  const decadeChoices = (decades.state.value.value?.items ?? []).map(({ decade }) => ({
    value: String(decade),
    word: `The ${decade}s`,
  }));
  const addedDays = String(rule.addedWithinDays ?? "");
  return (
    <>
      <SelectField
        id="rule-genre"
        label="Genre"
        value={rule.genreId ?? ""}
        choices={[ANY, ...genreChoices]}
        onChange={(genreId) => onChange({ ...rule, genreId: genreId || undefined })}
      />
      <SelectField
        id="rule-decade"
        label="Years"
        value={String(rule.decade ?? "")}
        choices={[ANY, ...decadeChoices]}
        onChange={(decade) => onChange({ ...rule, decade: numberOr(decade) })}
      />
      <SelectField
        id="rule-added"
        label="Added"
        value={addedDays}
        choices={
          ADDED.some(({ value }) => value === addedDays)
            ? ADDED
            : [...ADDED, { value: addedDays, word: `In the last ${addedDays} days` }]
        }
        onChange={(days) => onChange({ ...rule, addedWithinDays: numberOr(days) })}
      />
      <Switch
        label="Most liked tonight first"
        about="Songs with votes of tonight begin."
        isOn={rule.isLikedTonight ?? false}
        onChange={(isOn) => onChange({ ...rule, isLikedTonight: isOn || undefined })}
      />
    </>
  );
};
