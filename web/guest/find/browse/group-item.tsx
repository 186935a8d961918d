import { words as shared } from "../../../lib/words/en.ts";
import { Cover } from "../../../ui/media/cover.tsx";
import { Glyph } from "../glyph.tsx";
import { type Group, groupPlace } from "../place.ts";
import { goTo } from "../trail.ts";
import "../../../ui/surface/song-row.css";
import "./group.css";

interface GroupProps {
  readonly group: Group;
  /** For its picture; otherwise for its name. */
  readonly isTile: boolean;
}

/** An artist, an album, a decade: press it to see its songs. */
export const GroupItem = ({ group, isTile }: GroupProps) => (
  <li>
    <button
      type="button"
      class={isTile ? "group-tile" : "song-row group-row"}
      data-key={group.path}
      onClick={() => goTo(groupPlace(group))}
    >
      <Cover url={group.coverUrl} seed={group.path} sizes={isTile ? "180px" : "56px"} />
      <span class="song-row-words">
        <bdi class="song-row-title" dir="auto">
          {group.title}
        </bdi>
        <bdi class="song-row-artist ellipsis" dir="auto">
          {group.note || shared.songs(group.tracks)}
        </bdi>
      </span>
      {!isTile && <Glyph name="forward" />}
    </button>
  </li>
);
