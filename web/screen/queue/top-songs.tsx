import { Cover } from "../../ui/media/cover.tsx";
import type { TopSong } from "../state/statistics.ts";
import { words } from "../words/en.ts";
import "./side-list.css";

/** The songs that were played most tonight. */
export const TopSongs = ({ songs }: { readonly songs: readonly TopSong[] }) => (
  <section class="side-list" data-kind="top">
    <h2>{words.topSongs}</h2>
    <ol>
      {songs.map((song, place) => (
        <li class="side-row" key={song.trackId} style={{ "--place": String(place) }}>
          <b class="side-place">{place + 1}</b>
          <Cover url={song.coverUrl} seed={song.trackId} sizes="5rem" isEager />
          <div class="side-words">
            <p class="side-title" dir="auto">
              {song.title}
            </p>
            <p class="side-about ellipsis">{words.plays(song.count)}</p>
          </div>
        </li>
      ))}
    </ol>
  </section>
);
