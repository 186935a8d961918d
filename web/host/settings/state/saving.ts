import type { Settings } from "../../../../src/protocol/party.ts";

export type SettingsPatch = Partial<Settings>;
export type Key = keyof Settings;
/** How it stands with a setting that the host has touched. */
export type Fate = "saving" | "saved" | "failed";

export interface Saving {
  /** As the box has them; undefined: not read yet. */
  readonly known: Settings | undefined;
  /** What the host wants and the box has not taken yet. */
  readonly wanted: SettingsPatch;
  readonly fates: Readonly<Partial<Record<Key, Fate>>>;
}

export const NOTHING: Saving = { known: undefined, wanted: {}, fates: {} };

const keysOf = (patch: SettingsPatch): readonly Key[] => Object.keys(patch) as Key[];

const withFate = (fates: Saving["fates"], keys: readonly Key[], fate: Fate | undefined) => ({
  ...fates,
  ...Object.fromEntries(keys.map((key) => [key, fate])),
});

/** What was sent, less what the host has changed again since. */
const done = (wanted: SettingsPatch, sent: SettingsPatch): readonly Key[] =>
  keysOf(sent).filter((key) => wanted[key] === sent[key]);

const without = (wanted: SettingsPatch, keys: readonly Key[]): SettingsPatch =>
  Object.fromEntries(Object.entries(wanted).filter(([key]) => !keys.includes(key as Key)));

/** The settings as the page shows them. */
export const shownSettings = ({ known, wanted }: Saving): Settings | undefined =>
  known && { ...known, ...wanted };

export const withWish = (saving: Saving, patch: SettingsPatch): Saving => ({
  ...saving,
  wanted: { ...saving.wanted, ...patch },
  fates: withFate(saving.fates, keysOf(patch), "saving"),
});

const settled = (saving: Saving, sent: SettingsPatch, fate: Fate): Saving => {
  const keys = done(saving.wanted, sent);
  return {
    ...saving,
    wanted: without(saving.wanted, keys),
    fates: withFate(saving.fates, keys, fate),
  };
};

export const afterSaved = (saving: Saving, sent: SettingsPatch, known: Settings): Saving => ({
  ...settled(saving, sent, "saved"),
  known,
});

/** Back to what the box has. */
export const afterRefused = (saving: Saving, sent: SettingsPatch): Saving =>
  settled(saving, sent, "failed");

/** The word has been read. */
export const forgetFates = (saving: Saving, sent: SettingsPatch): Saving => ({
  ...saving,
  fates: withFate(
    saving.fates,
    keysOf(sent).filter((key) => saving.fates[key] !== "saving"),
    undefined,
  ),
});

/** What puts everything back that a patch changes. */
export const undoOf = (settings: Settings, patch: SettingsPatch): SettingsPatch =>
  Object.fromEntries(keysOf(patch).map((key) => [key, settings[key]]));

const isSame = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** The settings that a patch would really change. */
export const changesOf = (settings: Settings, patch: SettingsPatch): readonly Key[] =>
  keysOf(patch).filter((key) => !isSame(settings[key], patch[key]));
