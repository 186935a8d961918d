import { useId } from "preact/hooks";
import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { Button } from "../../../ui/action/button.tsx";
import { Song } from "../asking/song.tsx";
import type { Place } from "../browse/place.ts";
import { words } from "../words/en.ts";
import { goFromHome } from "./home-view.ts";

interface SongShelfProps<Track> {
  readonly title: string;
  readonly songs: readonly Track[];
  readonly noteOf?: (song: Track) => string;
  /** Where all of them are. */
  readonly more?: Place;
}

/** A few songs under a heading; nothing at all when there are none. */
export const SongShelf = <Track extends FoundTrack>(props: SongShelfProps<Track>) => {
  const id = useId();
  if (props.songs.length === 0) return null;
  const { more } = props;
  return (
    <section class="song-shelf" aria-labelledby={id}>
      <div class="song-shelf-head">
        <h3 id={id}>{props.title}</h3>
        {more && (
          <Button
            tone="ghost"
            label={`${words.showAll}: ${props.title}`}
            onPress={() => goFromHome(more)}
          >
            {words.showAll}
          </Button>
        )}
      </div>
      <ul class="results-list">
        {props.songs.map((song) => (
          <Song key={song.trackId} track={song} note={props.noteOf?.(song)} />
        ))}
      </ul>
    </section>
  );
};
