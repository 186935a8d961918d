import { useComputed } from "../../lib/signals/in-components.ts";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { party, rights, scene } from "../state/party.ts";
import { showHistory } from "../state/sheets.ts";
import { words } from "../words/en.ts";
import "./queue.css";
import { QueueRows } from "./queue-rows.tsx";

const RULES = { none: words.votingOff, up: words.onlyUp, both: "" } as const;

const Empty = () => (
  <EmptyState title={words.emptyTitle}>
    {rights.value.canRequest ? words.emptyAdd : words.hostPicks}
  </EmptyState>
);

export const Queue = () => {
  const count = useComputed(() => party.value?.queue.length ?? 0).value;
  const isBanned = scene.value?.me.standing === "banned";
  const rule = isBanned ? "" : RULES[rights.value.votes];
  return (
    <section class="queue" aria-labelledby="queue-title">
      <div class="queue-head">
        <h2 id="queue-title">{words.upNext}</h2>
        {count > 0 && <p>{words.songs(count)}</p>}
      </div>
      {rule && count > 0 && <p class="queue-rule">{rule}</p>}
      {count === 0 ? <Empty /> : <QueueRows />}
      <p class="queue-history">
        <button type="button" onClick={() => showHistory(false)}>
          {words.playedTonight}
        </button>
      </p>
    </section>
  );
};
