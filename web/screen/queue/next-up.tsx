import { useRef } from "preact/hooks";
import type { EntryCard } from "../../../src/protocol/party.ts";
import { Cover } from "../../ui/media/cover.tsx";
import { words } from "../words/en.ts";
import { useSlide } from "./use-slide.ts";
import { Votes } from "./votes.tsx";
import "./side-list.css";

const lineOf = ({ artist, requestedBy, isPending }: EntryCard): string =>
  [isPending ? words.onItsWay : artist, requestedBy?.name ?? ""].filter(Boolean).join(" · ");

interface NextUpProps {
  readonly entries: readonly EntryCard[];
  /** How many wait that are not shown. */
  readonly more: number;
}

/** What plays next; songs change places as votes come in. */
export const NextUp = ({ entries, more }: NextUpProps) => {
  const list = useRef<HTMLOListElement>(null);
  useSlide(list, entries.map(({ entryId }) => entryId).join());
  return (
    <section class="side-list">
      <h2>{words.upNext}</h2>
      <ol ref={list}>
        {entries.map((entry) => (
          <li class="side-row" key={entry.entryId} data-id={entry.entryId}>
            <Cover url={entry.coverUrl} seed={entry.trackId} sizes="5rem" isEager />
            <div class="side-words">
              <p class="side-title" dir="auto">
                {entry.title}
              </p>
              <p class="side-about ellipsis" dir="auto">
                {lineOf(entry)}
              </p>
            </div>
            <Votes score={entry.score} />
          </li>
        ))}
      </ol>
      {entries.length === 0 && (
        <div class="side-empty">
          <p>{words.nothingWaits}</p>
          <p>{words.yoursNext}</p>
        </div>
      )}
      {more > 0 && <p class="side-more">{words.more(more)}</p>}
    </section>
  );
};
