import { useEffect, useRef, useState } from "preact/hooks";
import type { TrackCard } from "../../../src/protocol/party.ts";
import { newCommandId } from "../../lib/net/command-id.ts";
import { clockTime } from "../../lib/words/time.ts";
import { Button } from "../../ui/action/button.tsx";
import { SearchField } from "../../ui/action/search-field.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { SongRow } from "../../ui/surface/song-row.tsx";
import { Loading } from "../shell/loading.tsx";
import { spoken } from "../state/announce-run.ts";
import { closeSheet } from "../state/navigation.ts";
import "./add-songs-sheet.css";
import { find, found, query } from "./find-songs.ts";
import { current } from "./open-list.ts";

const add = (track: TrackCard): void => {
  const item = { ...track, itemId: newCommandId() };
  current.peek()?.edit((items) => [...items, item]);
  spoken.value = `${track.title} is added.`;
};

interface ResultsProps {
  readonly added: ReadonlySet<string>;
  readonly onAdd: (track: TrackCard) => void;
}

const Results = ({ added, onAdd }: ResultsProps) => {
  const list = found.value;
  const { items, nextCursor, isLoading, problem } = list.state.value;
  if (!items) return <Loading what="songs" problem={problem} onRetry={() => find(query.peek())} />;
  if (items.length === 0)
    return <EmptyState title="Nothing found">Fewer letters may help.</EmptyState>;
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
                icon={added.has(track.trackId) ? "check" : "plus"}
                tone={added.has(track.trackId) ? "plain" : "strong"}
                label={`Add ${track.title}`}
                onPress={() => onAdd(track)}
              >
                {added.has(track.trackId) ? "Added" : "Add"}
              </Button>
            }
          />
        ))}
      </ul>
      {nextCursor !== undefined && (
        <div class="host-more">
          <Button isIdle={isLoading} onPress={() => void list.more()}>
            More songs
          </Button>
        </div>
      )}
    </>
  );
};

/** Stays open: one song seldom makes a list. */
export const AddSongsSheet = () => {
  const input = useRef<HTMLInputElement>(null);
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    input.current?.focus();
    find(query.peek());
  }, []);
  const press = (track: TrackCard) => {
    add(track);
    setAdded(new Set([...added, track.trackId]));
  };
  return (
    <Sheet title="Add songs" isTall onClose={closeSheet}>
      <SearchField
        label="Song, artist or album"
        value={query.value}
        inputRef={input}
        onChange={find}
      />
      <div class="add-songs">
        <Results added={added} onAdd={press} />
      </div>
    </Sheet>
  );
};
