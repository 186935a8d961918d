import { useEffect, useRef } from "preact/hooks";
import type { TrackCard } from "../../../src/protocol/party.ts";
import { clockTime } from "../../lib/words/clock-time.ts";
import { Button } from "../../ui/action/button.tsx";
import { SearchField } from "../../ui/action/search-field.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { SongRow } from "../../ui/surface/song-row.tsx";
import { Loading } from "../shell/loading.tsx";
import { closeSheet } from "../state/place/navigation.ts";
import "./add-songs-sheet.css";
import { words as common } from "../../lib/words/en.ts";
import { find, found, query } from "./find-songs.ts";
import { words } from "./words/en.ts";

const say = words.finder;

interface ResultsProps {
  readonly isAdded: (trackId: string) => boolean;
  readonly onAdd: (track: TrackCard) => void;
}

const Results = ({ isAdded, onAdd }: ResultsProps) => {
  const list = found.value;
  const { items, nextCursor, isLoading, problem } = list.state.value;
  if (!items)
    return <Loading what={say.songs} problem={problem} onRetry={() => find(query.peek())} />;
  if (items.length === 0) return <EmptyState title={say.nothing}>{say.fewerLetters}</EmptyState>;
  return (
    <>
      <ul class="host-list">
        {items.map((track) => (
          <SongRow
            key={track.trackId}
            title={track.title}
            artist={track.artist}
            coverUrl={track.coverUrl}
            seed={track.trackId}
            note={track.durationMs > 0 && clockTime(track.durationMs)}
            action={
              <Button
                icon={isAdded(track.trackId) ? "check" : "plus"}
                tone={isAdded(track.trackId) ? "plain" : "strong"}
                label={isAdded(track.trackId) ? track.title : say.add(track.title)}
                onPress={() => onAdd(track)}
              >
                {isAdded(track.trackId) ? say.added : common.add}
              </Button>
            }
          />
        ))}
      </ul>
      {nextCursor !== undefined && (
        <div class="host-more">
          <Button isIdle={isLoading} onPress={() => void list.more()}>
            {words.moreSongs}
          </Button>
        </div>
      )}
    </>
  );
};

interface SongFinderProps extends ResultsProps {
  readonly title: string;
}

/** Looks for songs and adds them. Stays open: it is seldom one alone. */
export const SongFinder = ({ title, isAdded, onAdd }: SongFinderProps) => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    find(query.peek());
  }, []);
  return (
    <Sheet title={title} isTall onClose={closeSheet}>
      <SearchField label={say.label} value={query.value} inputRef={input} onChange={find} />
      <div class="add-songs">
        <Results isAdded={isAdded} onAdd={onAdd} />
      </div>
    </Sheet>
  );
};
