import { useEffect } from "preact/hooks";
import { words as shared } from "../../lib/words/en.ts";
import { spanInWords } from "../../lib/words/when.ts";
import { Button } from "../../ui/action/button.tsx";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { ListRow } from "../../ui/surface/list-row.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { Loading } from "../shell/loading.tsx";
import { SoundChoice } from "../sound/sound-choice.tsx";
import { useFresh } from "../state/asking/use-fresh.ts";
import { openSheet } from "../state/place/navigation.ts";
import { health, type Part, power, restartPlayer, underWay } from "./health-state.ts";
import { PartRow } from "./part-row.tsx";
import { verbOf } from "./power-sheet.tsx";
import { words } from "./words/en.ts";

const REFRESH_MS = 5000;

const isWell = (part: Part): boolean => part.state === "ok" && part["todo"] === undefined;

const needyFirst = (parts: readonly (readonly [string, Part])[]) =>
  parts.toSorted(([, a], [, b]) => Number(isWell(a)) - Number(isWell(b)));

const Parts = () => {
  const { value, problem } = health.state.value;
  if (!value)
    return <Loading what={words.title} problem={problem} onRetry={() => void health.reload()} />;
  return (
    <ul class="host-list">
      {needyFirst(Object.entries(value.parts)).map(([name, part]) => (
        <PartRow key={name} name={name} part={part} />
      ))}
    </ul>
  );
};

const Repairs = () => {
  const actions = power.state.value.value?.actions ?? [];
  return (
    <Panel title={words.repairs}>
      <ul class="host-list">
        <ListRow
          icon="restart"
          title={words.player}
          note={words.playerAbout}
          more={
            <Button
              isIdle={underWay.value !== undefined}
              label={words.restartPlayer}
              onPress={() => void restartPlayer()}
            >
              {words.restart}
            </Button>
          }
        />
        <ListRow
          icon="file"
          title={words.logs}
          note={words.logsAbout}
          more={
            <LinkButton href="/api/v1/logs" icon="download" label={words.logs} download>
              {shared.save}
            </LinkButton>
          }
        />
        {actions.map((action) => (
          <ListRow
            key={action}
            icon={action === "off" ? "plug" : "restart"}
            title={words.power[action]}
            note={words.powerAbout[action]}
            more={
              <Button label={words.power[action]} onPress={() => openSheet("power", action)}>
                {verbOf(action)}
              </Button>
            }
          />
        ))}
      </ul>
    </Panel>
  );
};

/** How every part of the box is, and what helps. */
export const HealthPage = () => {
  useFresh(health, REFRESH_MS);
  useEffect(() => void power.reload(), []);
  const { value } = health.state.value;
  const areWell = value?.status === "ok" && Object.values(value.parts).every(isWell);
  return (
    <>
      <Hero
        title={words.title}
        lead={value && (areWell ? words.allWell : words.lookHere)}
        words={value && words.upFor(spanInWords(value.uptimeSec * 1000), value.version)}
      />
      <div class="host-body host-columns">
        <Parts />
        <div class="host-list">
          <Panel title={words.sound}>
            <div class="host-card">
              <SoundChoice />
            </div>
          </Panel>
          <Repairs />
        </div>
      </div>
    </>
  );
};
