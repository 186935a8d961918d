import { useEffect } from "preact/hooks";
import type { Preset } from "../../../../src/protocol/guests.ts";
import type { Settings } from "../../../../src/protocol/party.ts";
import { say } from "../../../lib/toasts.ts";
import { Button } from "../../../ui/action/button.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { read } from "../../state/asking/ask.ts";
import { createResource } from "../../state/asking/loaded.ts";
import { effectOf } from "../effects.ts";
import { changesOf, undoOf } from "../state/saving.ts";
import { change } from "../state/settings.ts";
import { words } from "../words/en.ts";
import "./presets.css";

const presets = createResource<{ readonly items: readonly Preset[] }>(() =>
  read("/settings/presets"),
);

type Patch = Partial<Settings>;

const PresetCard = ({ preset, settings }: { preset: Preset; settings: Settings }) => {
  const [name = "", about] = words.presetNames[preset.presetId];
  // The schema's `undefined` means "absent", and so it is on the wire.
  const patch = preset.patch as Patch;
  const changes = changesOf(settings, patch);
  const after: Settings = { ...settings, ...patch };
  const apply = () => {
    const before = undoOf(settings, patch);
    change(patch);
    const undo = { word: words.undo, press: () => change(before) };
    say({ tone: "plain", text: words.applied(name), action: undo });
  };
  return (
    <li class="preset" data-current={changes.length === 0}>
      <h3>{name}</h3>
      <p>{about}</p>
      {changes.length > 0 && (
        <details>
          <summary>{words.changes(changes.length)}</summary>
          <ul>
            {changes.map((key) => (
              <li key={key}>{effectOf(key, after)}</li>
            ))}
          </ul>
        </details>
      )}
      {changes.length === 0 ? (
        <Button tone="done" icon="check" isIdle>
          {words.inUse}
        </Button>
      ) : (
        <Button tone="strong" label={`${name}: ${words.use}`} onPress={apply}>
          {words.use}
        </Button>
      )}
    </li>
  );
};

/** Ways to hold a party, each with a tap; nothing where the box knows none. */
export const Presets = ({ settings }: { readonly settings: Settings }) => {
  useEffect(presets.need, []);
  const items = presets.state.value.value?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Panel title={words.presets}>
      <ul class="presets">
        {items.map((preset) => (
          <PresetCard key={preset.presetId} preset={preset} settings={settings} />
        ))}
      </ul>
    </Panel>
  );
};
