import { refusalInWords } from "../../lib/words/refusals.ts";
import { clockTime } from "../../lib/words/time.ts";
import { Button } from "../../ui/action/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { SongRow } from "../../ui/surface/song-row.tsx";
import { RequestButton } from "./request-button.tsx";
import { type Found, query as queryText, search, showMore } from "./search.ts";

interface ResultsProps {
  readonly found: Found;
  readonly query: string;
}

const Nothing = ({ found, query }: ResultsProps) => {
  if (found.problem)
    return (
      <EmptyState title="That did not work">
        {refusalInWords(found.problem)}{" "}
        <Button onPress={() => search(queryText.peek())}>Try again</Button>
      </EmptyState>
    );
  if (query.trim() === "")
    return <EmptyState title="No music yet">The host has to add some songs first.</EmptyState>;
  return (
    <EmptyState title="Nothing found">
      No song, artist or album matches “<bdi>{query.trim()}</bdi>”. Fewer letters may help.
    </EmptyState>
  );
};

const countInWords = ({ tracks, isLoading, nextCursor }: Found): string => {
  if (isLoading) return "";
  const more = nextCursor === undefined ? "" : " or more";
  return `${tracks.length}${more} ${tracks.length === 1 ? "song" : "songs"}`;
};

export const Results = ({ found, query }: ResultsProps) => (
  <div class="results" aria-busy={found.isLoading}>
    <output class="visually-hidden">{countInWords(found)}</output>
    {found.tracks.length === 0 && !found.isLoading && <Nothing found={found} query={query} />}
    <ul class="results-list">
      {found.tracks.map((track) => (
        <SongRow
          key={track.trackId}
          title={track.title}
          artist={track.artist}
          coverUrl={track.coverUrl}
          seed={track.trackId}
          note={track.durationMs > 0 && clockTime(track.durationMs)}
          action={<RequestButton track={track} />}
        />
      ))}
    </ul>
    {found.nextCursor !== undefined && (
      <div class="results-more">
        <Button onPress={showMore}>More songs</Button>
      </div>
    )}
  </div>
);
