import { useRef } from "preact/hooks";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { party, rights } from "../state/party.ts";
import { QueueRow } from "./queue-row.tsx";
import "./queue.css";
import { useSlide } from "./use-slide.ts";

const RULES = {
  none: "The host has switched voting off.",
  up: "Vote for what you want to hear.",
  both: "",
} as const;

const Empty = () => (
  <EmptyState title="Nothing is waiting">
    {rights.value.canRequest
      ? "The next song is yours: add one below."
      : "The host picks the music right now."}
  </EmptyState>
);

export const Queue = () => {
  const list = useRef<HTMLOListElement>(null);
  const queue = party.value?.queue ?? [];
  const rule = RULES[rights.value.votes];
  useSlide(list, queue.map((entry) => entry.entryId).join());
  return (
    <section class="queue" aria-labelledby="queue-title">
      <div class="queue-head">
        <h2 id="queue-title">Up next</h2>
        {queue.length > 0 && (
          <p>
            {queue.length} {queue.length === 1 ? "song" : "songs"}
          </p>
        )}
      </div>
      {rule && queue.length > 0 && <p class="queue-rule">{rule}</p>}
      {queue.length === 0 ? (
        <Empty />
      ) : (
        <ol class="queue-list" ref={list}>
          {queue.map((entry) => (
            <QueueRow key={entry.entryId} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
};
