import { useEffect } from "preact/hooks";
import type { PlaylistRule } from "../../../src/protocol/library.ts";
import { SelectField } from "../../ui/form/select-field.tsx";
import { Switch } from "../../ui/form/switch.tsx";
import { decades, genres } from "../library/library-state.ts";
import { words } from "./words/en.ts";

const say = words.rule;
const ANY = { value: "", word: say.any };
const ADDED = [
  { value: "", word: say.whenever },
  { value: "1", word: say.today },
  { value: "7", word: say.lastWeek },
  { value: "30", word: say.lastMonth },
  { value: "365", word: say.lastYear },
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
    word: say.decade(decade),
  }));
  const addedDays = String(rule.addedWithinDays ?? "");
  return (
    <>
      <SelectField
        id="rule-genre"
        label={say.genre}
        value={rule.genreId ?? ""}
        choices={[ANY, ...genreChoices]}
        onChange={(genreId) => onChange({ ...rule, genreId: genreId || undefined })}
      />
      <SelectField
        id="rule-decade"
        label={say.years}
        value={String(rule.decade ?? "")}
        choices={[ANY, ...decadeChoices]}
        onChange={(decade) => onChange({ ...rule, decade: numberOr(decade) })}
      />
      <SelectField
        id="rule-added"
        label={say.added}
        value={addedDays}
        choices={
          ADDED.some(({ value }) => value === addedDays)
            ? ADDED
            : [...ADDED, { value: addedDays, word: say.lastDays(Number(addedDays)) }]
        }
        onChange={(days) => onChange({ ...rule, addedWithinDays: numberOr(days) })}
      />
      <Switch
        label={say.liked}
        about={say.likedMore}
        isOn={rule.isLikedTonight ?? false}
        onChange={(isOn) => onChange({ ...rule, isLikedTonight: isOn || undefined })}
      />
    </>
  );
};
