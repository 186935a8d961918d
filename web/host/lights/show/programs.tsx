import { useId } from "preact/hooks";
import type { LightsView, ProgramCard } from "../../../../src/protocol/lights.ts";
import { Button } from "../../../ui/action/button.tsx";
import { Icon } from "../../../ui/action/icon.tsx";
import { RangeField } from "../../../ui/form/range-field.tsx";
import { Switch } from "../../../ui/form/switch.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { previewStatus } from "../preview/preview.ts";
import { wish } from "../state/lights.ts";
import { stepOf, valueInWords } from "./param-words.ts";
import { groupPrograms, type ProgramGroup } from "./program-groups.ts";
import "./programs.css";
import { words } from "../words/en.ts";
import { aboutOfProgram, labelOfParam, titleOfProgram } from "./program-words.ts";

const say = words.programs;

interface CardProps {
  readonly card: ProgramCard;
  readonly show: LightsView;
  readonly showing: string;
}

const Params = ({ card, show }: Omit<CardProps, "showing">) => {
  const change = (params: LightsView["params"]) => wish({ program: card.name, params });
  const defaults = Object.fromEntries(card.params.map((param) => [param.name, param.default]));
  const isChanged = card.params.some(
    ({ name, default: usual }) => (show.params[name] ?? usual) !== usual,
  );
  return (
    <div class="program-params">
      {card.params.map((param) => {
        const value = show.params[param.name] ?? param.default;
        return (
          <RangeField
            key={param.name}
            label={labelOfParam(card, param)}
            value={value}
            min={param.min}
            max={param.max}
            step={stepOf(param)}
            words={valueInWords(param, value)}
            onMove={(next) => change({ [param.name]: next })}
          />
        );
      })}
      <Button icon="restart" isIdle={!isChanged} onPress={() => change(defaults)}>
        {say.defaults}
      </Button>
    </div>
  );
};

const Card = ({ card, show, showing }: CardProps) => {
  const isChosen = !show.auto && show.program === card.name;
  const isShowing = showing === card.name;
  return (
    <li class="program" data-chosen={isChosen} data-showing={isShowing}>
      <button
        type="button"
        class="program-button"
        aria-pressed={isChosen}
        onClick={() => wish({ program: card.name, auto: false })}
      >
        <b>{titleOfProgram(card)}</b>
        {isShowing && (
          <span class="program-now">
            <Icon name="eye" /> {say.showsNow}
          </span>
        )}
        <span class="program-about">{aboutOfProgram(card)}</span>
      </button>
      {isChosen && card.params.length > 0 && <Params card={card} show={show} />}
    </li>
  );
};

const Group = ({ group, ...rest }: { group: ProgramGroup } & Omit<CardProps, "card">) => {
  const id = useId();
  return (
    <section class="program-group" aria-labelledby={id}>
      <h3 id={id}>{group.word}</h3>
      <ul class="program-cards">
        {group.cards.map((card) => (
          <Card key={card.name} card={card} {...rest} />
        ))}
      </ul>
    </section>
  );
};

/** What the lights do: chosen by the music, or by the host. */
export const Programs = ({ show }: { readonly show: LightsView }) => {
  const showing = previewStatus.value?.program ?? (show.auto ? "" : show.program);
  return (
    <Panel title={say.title}>
      <div class="lights-card">
        <Switch
          label={say.auto}
          about={show.auto ? say.autoOn : say.autoOff}
          isOn={show.auto}
          onChange={(auto) => wish({ auto })}
        />
      </div>
      {groupPrograms(show.programs, show.allowStrobe).map((group) => (
        <Group key={group.word} group={group} show={show} showing={showing} />
      ))}
    </Panel>
  );
};
