import type { ComponentChildren } from "preact";
import type { Settings } from "../../../../src/protocol/party.ts";
import { Choice } from "../../../ui/form/choice.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { Stepper } from "../../../ui/form/stepper.tsx";
import { Switch } from "../../../ui/form/switch.tsx";
import { amountInWords, effectOf, optionsOf } from "../effects.ts";
import type { AmountKey, ChoiceKey, Field } from "../groups.ts";
import { change } from "../state/settings.ts";
import { words } from "../words/en.ts";
import { DraftField } from "./draft-field.tsx";
import { FateMark } from "./fate.tsx";
import { type Ladder, nextRung } from "./ladder.ts";
import { SongList, usePlaylists } from "./song-list.tsx";
import { WordList } from "./word-list.tsx";

interface SettingProps<Kind> {
  readonly field: Extract<Field, { kind: Kind }>;
  readonly settings: Settings;
}

interface AmountProps {
  readonly label: string;
  readonly name: AmountKey;
  readonly ladder: Ladder;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number, from one sensible value to the next. */
export const Amount = ({ label, name, ladder, value, onChange }: AmountProps) => {
  const step = (by: 1 | -1) => {
    const next = nextRung(ladder, value, by);
    return next === undefined ? undefined : () => onChange(next);
  };
  return (
    <Stepper
      label={label}
      value={amountInWords(name, value)}
      lessLabel={words.less(label)}
      moreLabel={words.more(label)}
      onLess={step(-1)}
      onMore={step(1)}
    />
  );
};

export const ChoiceOf = ({ name, settings }: { name: ChoiceKey; settings: Settings }) => (
  <Choice
    name={name}
    label={words.labels[name]}
    value={settings[name] as string}
    options={Object.entries(optionsOf(name)).map(([value, [word = "", about = ""]]) => ({
      value,
      word,
      about,
    }))}
    onChange={(value) => change({ [name]: value })}
  />
);

const Fallback = ({ field, settings }: SettingProps<"playlist">) => (
  <SelectField
    id={field.key}
    label={words.labels[field.key]}
    value={settings[field.key]}
    choices={[{ value: "", word: words.noPlaylist }, ...usePlaylists()]}
    onChange={(fallbackPlaylistId) => change({ fallbackPlaylistId })}
  />
);

const Labelled = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <>
    <p class="field-label">{label}</p>
    {children}
  </>
);

const Control = ({ field, settings }: { field: Field; settings: Settings }) => {
  const label = words.labels[field.key];
  switch (field.kind) {
    case "switch":
      return (
        <Switch
          label={label}
          isOn={settings[field.key]}
          onChange={(isOn) => change({ [field.key]: isOn })}
        />
      );
    case "amount":
      return (
        <Labelled label={label}>
          <Amount
            label={label}
            name={field.key}
            ladder={field.ladder}
            value={settings[field.key]}
            onChange={(value) => change({ [field.key]: value })}
          />
        </Labelled>
      );
    case "choice":
      return <ChoiceOf name={field.key} settings={settings} />;
    case "text":
      return (
        <DraftField
          id={field.key}
          label={label}
          value={settings[field.key]}
          max={field.max}
          mayBeEmpty={field.key !== "partyName"}
          onSave={(text) => change({ [field.key]: text })}
        />
      );
    case "words":
      return (
        <Labelled label={label}>
          <WordList
            values={settings[field.key]}
            onChange={(forbiddenWords) => change({ forbiddenWords })}
          />
        </Labelled>
      );
    case "list":
      return (
        <Labelled label={label}>
          <SongList
            id={field.key}
            values={settings[field.key]}
            onChange={(trackIds) => change({ [field.key]: trackIds })}
          />
        </Labelled>
      );
    case "playlist":
      return <Fallback field={field} settings={settings} />;
    default:
      return field satisfies never;
  }
};

/** One setting: what it is called, how it stands, what that means, and whether it is saved. */
export const Setting = ({ field, settings }: { field: Field; settings: Settings }) => (
  <div class="setting">
    <Control field={field} settings={settings} />
    <div class="setting-foot">
      {field.kind !== "choice" && <p class="setting-effect">{effectOf(field.key, settings)}</p>}
      <FateMark name={field.key} />
    </div>
  </div>
);
