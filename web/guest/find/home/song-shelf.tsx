import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { Button } from "../../../ui/action/button.tsx";
import { Song } from "../asking/song.tsx";
import type { Place } from "../place.ts";
import { goTo } from "../trail.ts";
import { words } from "../words/en.ts";

interface SongShelfProps<Track> {
  readonly title: string;
  readonly songs: readonly Track[];
  readonly noteOf?: (song: Track) => string;
  /** Where all of them are. */
  readonly more?: Place;
}

/** A few songs under a heading; nothing at all when there are none. */
export const SongShelf = <Track extends FoundTrack>(props: SongShelfProps<Track>) => {
  const { title, songs, noteOf, more } = props;
  if (songs.length === 0) return null;
  return (
    <section aria-label={title}>
      <div class="song-shelf-head">
        <h3>{title}</h3>
        {more && (
          <Button tone="ghost" label={`${words.showAll}: ${title}`} onPress={() => goTo(more)}>
            {words.showAll}
          </Button>
        )}
      </div>
      <ul class="results-list stack">
        {songs.map((song) => (
          <Song key={song.trackId} track={song} note={noteOf?.(song)} />
        ))}
      </ul>
    </section>
  );
};
