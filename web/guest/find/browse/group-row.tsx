import { words as shared } from "../../../lib/words/en.ts";
import { Cover } from "../../../ui/media/cover.tsx";
import { type Group, keyOfGroup } from "./place.ts";
import "../../../ui/surface/song-row.css";
import "./group.css";

interface GroupProps {
  readonly group: Group;
  readonly onOpen: (group: Group) => void;
}

const Words = ({ group: { title, note, tracks } }: Pick<GroupProps, "group">) => (
  <span class="song-row-words">
    <bdi class="song-row-title" dir="auto">
      {title}
    </bdi>
    <bdi class="song-row-artist ellipsis" dir="auto">
      {note || shared.songs(tracks)}
    </bdi>
  </span>
);

/** An artist, a genre, a decade: press it to see its songs. */
export const GroupRow = ({ group, onOpen }: GroupProps) => (
  <li class="group-row-item">
    <button
      type="button"
      class="song-row group-row"
      data-key={keyOfGroup(group)}
      data-shelf={group.shelf}
      onClick={() => onOpen(group)}
    >
      <Cover url={group.coverUrl} seed={keyOfGroup(group)} sizes="56px" />
      <Words group={group} />
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M9.5 5l7 7-7 7" />
      </svg>
    </button>
  </li>
);

/** An album or a playlist, for its picture. */
export const GroupTile = ({ group, onOpen }: GroupProps) => (
  <li>
    <button
      type="button"
      class="group-tile"
      data-key={keyOfGroup(group)}
      onClick={() => onOpen(group)}
    >
      <Cover url={group.coverUrl} seed={keyOfGroup(group)} sizes="180px" />
      <Words group={group} />
    </button>
  </li>
);
