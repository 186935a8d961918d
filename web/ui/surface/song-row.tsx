import type { ComponentChildren } from "preact";
import { Cover } from "../media/cover.tsx";
import "./song-row.css";

interface SongRowProps {
  readonly title: string;
  readonly artist: string;
  readonly coverUrl?: string | undefined;
  readonly seed: string;
  readonly rowId?: string;
  readonly isOwn?: boolean;
  /** A third line: who asked, how long. */
  readonly note?: ComponentChildren;
  /** At the end, under the thumb. */
  readonly action: ComponentChildren;
}

export const SongRow = (props: SongRowProps) => (
  <li class="song-row" data-id={props.rowId} data-own={props.isOwn}>
    <Cover url={props.coverUrl} seed={props.seed} sizes="64px" />
    <div class="song-row-words">
      <bdi class="song-row-title" dir="auto">
        {props.title}
      </bdi>
      <bdi class="song-row-artist ellipsis" dir="auto">
        {props.artist}
      </bdi>
      {props.note && <div class="song-row-note">{props.note}</div>}
    </div>
    {props.action}
  </li>
);
