import { useEffect, useState } from "preact/hooks";
import type { LightsView } from "../../../../src/protocol/lights.ts";
import { Button } from "../../../ui/action/button.tsx";
import { Warning } from "../../../ui/feedback/warning.tsx";
import { Choice } from "../../../ui/form/choice.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { previewStatus } from "../preview/preview.ts";
import { wish } from "../state/lights.ts";
import { words } from "../words/en.ts";

type LightInput = LightsView["input"];

const say = words.input;

const OPTIONS = [
  { value: "player", word: say.player, about: say.playerMore },
  { value: "capture", word: say.capture, about: say.captureMore },
  { value: "pipe", word: say.pipe, about: say.pipeMore },
] as const;

const SYSTEMS = [
  { value: "alsa", word: "ALSA" },
  { value: "pulse", word: say.pulse },
] as const;

const FIRST: Readonly<Record<LightInput["kind"], LightInput>> = {
  player: { kind: "player" },
  capture: { kind: "capture", system: "alsa", device: "default" },
  pipe: { kind: "pipe", path: "" },
};

const isWhole = (input: LightInput): boolean =>
  input.kind === "player" ||
  (input.kind === "capture" ? input.device.trim() !== "" : /^\/./.test(input.path));

interface FieldsProps {
  readonly input: LightInput;
  readonly onChange: (input: LightInput) => void;
}

const Fields = ({ input, onChange }: FieldsProps) => {
  if (input.kind === "capture")
    return (
      <>
        <SelectField
          id="input-system"
          label={say.byWayOf}
          value={input.system}
          choices={SYSTEMS}
          onChange={(system) =>
            onChange({ ...input, system: system === "pulse" ? system : "alsa" })
          }
        />
        <TextField
          id="input-device"
          label={say.device}
          about={say.deviceMore}
          value={input.device}
          maxLength={200}
          isCode
          onChange={(device) => onChange({ ...input, device })}
        />
      </>
    );
  if (input.kind === "pipe")
    return (
      <TextField
        id="input-path"
        label={say.path}
        about={say.pathMore}
        placeholder="/run/party.pcm"
        value={input.path}
        maxLength={4096}
        isCode
        onChange={(path) => onChange({ ...input, path })}
      />
    );
  return null;
};

/** Why nothing is heard there, as the box says it. */
const Trouble = () => {
  const reason = previewStatus.value?.inputReason;
  if (reason === undefined) return null;
  return <Warning>{say.notHeard(reason)}</Warning>;
};

/** Where the show hears the music. */
export const Input = ({ show }: { readonly show: LightsView }) => {
  const [input, setInput] = useState<LightInput>(show.input);
  const atBox = JSON.stringify(show.input);
  useEffect(() => setInput(show.input), [atBox]);
  const choose = (kind: LightInput["kind"]) => {
    const next = kind === show.input.kind ? show.input : FIRST[kind];
    setInput(next);
    if (kind === "player") wish({ input: next });
  };
  return (
    <Panel title={say.title}>
      <div class="lights-card">
        <Choice
          name="light-input"
          label={say.source}
          value={input.kind}
          options={OPTIONS}
          onChange={choose}
        />
        <Fields input={input} onChange={setInput} />
        {show.input.kind !== "player" && JSON.stringify(input) === atBox && <Trouble />}
        {JSON.stringify(input) !== atBox && (
          <Button
            tone="strong"
            icon="check"
            isDisabled={!isWhole(input)}
            onPress={() => wish({ input })}
          >
            {say.listenThere}
          </Button>
        )}
      </div>
    </Panel>
  );
};
