import type { NowPlaying, Requester } from "../../../src/protocol/party.ts";
import { positionAt } from "../../lib/party/server-clock.ts";
import { clockTime } from "../../lib/words/clock-time.ts";
import { Cover } from "../../ui/media/cover.tsx";
import { ProgressBar } from "../../ui/media/progress-bar.tsx";
import { serverNowMs } from "../state/party.ts";
import { words } from "../words/en.ts";
import "./now.css";

interface NowProps {
  readonly song: NowPlaying;
  /** It began while people were looking: the moment is its own. */
  readonly isNew: boolean;
}

export const Asker = ({ guest }: { readonly guest: Requester }) =>
  guest.name === "" ? null : (
    <p class="asker">
      <i style={{ "--hue": String(guest.hue) }} />
      <span>{words.askedBy}</span>
      <bdi class="ellipsis">{guest.name}</bdi>
    </p>
  );

/** Titles that fill two lines are set smaller, so that they do. */
const sizeOf = (title: string): string =>
  title.length > 48 ? "small" : title.length > 22 ? "middle" : "large";

/** The song that plays. It begins in the middle of the screen, then takes its place. */
export const Now = ({ song, isNew }: NowProps) => (
  <section class="now" data-new={isNew} data-paused={song.state === "paused"}>
    <div class="now-cover">
      <Cover url={song.coverUrl} seed={song.trackId} sizes="22rem" isEager />
    </div>
    <div class="now-words">
      <p class="now-label">{song.state === "paused" ? words.paused : words.nowPlaying}</p>
      <h1 class="now-title" data-size={sizeOf(song.title)} dir="auto">
        {song.title}
      </h1>
      <p class="now-artist ellipsis" dir="auto">
        {song.artist}
      </p>
      {song.requestedBy && <Asker guest={song.requestedBy} />}
      <ProgressBar
        label={words.progress}
        durationMs={song.durationMs}
        isMoving={song.state === "playing"}
        positionMs={() => positionAt(song, serverNowMs())}
        format={clockTime}
      />
    </div>
  </section>
);
