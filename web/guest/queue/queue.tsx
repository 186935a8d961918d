import { useRef } from "preact/hooks";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { party, pendingVotes, rights } from "../state/party.ts";
import { showHistory } from "../state/sheets.ts";
import { words } from "../words/en.ts";
import "./queue.css";
import { type DrawnRows, drawRows } from "./rows.tsx";
import { useSlide } from "./use-slide.ts";

const RULES = { none: words.votingOff, up: words.onlyUp, both: "" } as const;

const Empty = () => (
  <EmptyState title={words.emptyTitle}>
    {rights.value.canRequest ? words.emptyAdd : words.hostPicks}
  </EmptyState>
);

const Rows = () => {
  const list = useRef<HTMLOListElement>(null);
  const drawn = useRef<DrawnRows>(new Map());
  const state = party.value;
  if (state) drawn.current = drawRows(state, pendingVotes.value, drawn.current);
  useSlide(list, [...drawn.current.keys()].join());
  return (
    <ol class="queue-list" ref={list}>
      {[...drawn.current.values()].map(({ row }) => row)}
    </ol>
  );
};

export const Queue = () => {
  const count = party.value?.queue.length ?? 0;
  const isBanned = party.value?.me.standing === "banned";
  const rule = isBanned ? "" : RULES[rights.value.votes];
  return (
    <section class="queue" aria-labelledby="queue-title">
      <div class="queue-head">
        <h2 id="queue-title">{words.upNext}</h2>
        {count > 0 && <p>{words.songs(count)}</p>}
      </div>
      {rule && count > 0 && <p class="queue-rule">{rule}</p>}
      {count === 0 ? <Empty /> : <Rows />}
      <p class="queue-history">
        <button type="button" onClick={() => showHistory(false)}>
          {words.playedTonight}
        </button>
      </p>
    </section>
  );
};
