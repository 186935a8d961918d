import { useEffect } from "preact/hooks";
import type { Settings } from "../../../src/protocol/party.ts";
import { words as shared } from "../../lib/words/en.ts";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { ListRow } from "../../ui/surface/list-row.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { words as party } from "../party/words/en.ts";
import { Loading } from "../shell/loading.tsx";
import { hashOf } from "../state/place/route.ts";
import { answerOf } from "./effects.ts";
import { Setting } from "./fields/setting.tsx";
import { GROUPS, type Group } from "./groups.ts";
import { Presets } from "./presets/presets.tsx";
import "./settings-page.css";
import { followSettings, problem, reloadSettings, settings } from "./state/settings.ts";
import { words } from "./words/en.ts";

const Questions = ({ now, open }: { now: Settings; open: string | undefined }) => (
  <ul class="host-list">
    {GROUPS.map((group) => (
      <ListRow
        key={group.id}
        icon={group.icon}
        title={words.questions[group.id]}
        note={answerOf(group, now)}
        href={hashOf({ section: "settings", item: group.id })}
        isCurrent={group.id === open}
      />
    ))}
  </ul>
);

const Answers = ({ group, now }: { group: Group; now: Settings }) => (
  <Panel
    title={words.questions[group.id]}
    aside={
      <span class="settings-back">
        <LinkButton href={hashOf({ section: "settings" })} icon="back">
          {shared.back}
        </LinkButton>
      </span>
    }
  >
    {group.fields
      .filter(({ isShown }) => isShown?.(now) ?? true)
      .map((field) => (
        <Setting key={field.key} field={field} settings={now} />
      ))}
  </Panel>
);

/** Everything that a host can settle, by the question that it answers. */
export const SettingsPage = ({ item }: { readonly item: string | undefined }) => {
  useEffect(followSettings, []);
  const now = settings.value;
  const asked = GROUPS.find(({ id }) => id === item);
  // Where there is room for answers, there are some.
  const group = asked ?? GROUPS[0];
  if (!now)
    return (
      <Loading what={words.what} problem={problem.value} onRetry={() => void reloadSettings()} />
    );
  return (
    <div class="settings" data-open={asked !== undefined}>
      <Hero title={party.sections.settings} lead={words.lead} />
      <div class="host-body">
        <Presets settings={now} />
        <div class="host-columns">
          <Questions now={now} open={item} />
          {group && <Answers key={group.id} group={group} now={now} />}
        </div>
      </div>
    </div>
  );
};
