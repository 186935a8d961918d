import type { NowPlaying as Song } from "../../../../src/protocol/party.ts";
import { IconButton } from "../../../ui/action/icon-button.tsx";
import { Cover } from "../../../ui/media/cover.tsx";
import { GuestChip } from "../../../ui/surface/guest-chip.tsx";
import { song } from "../../state/connection.ts";
import { words } from "../words/en.ts";
import "./now-playing.css";
import { playback } from "./playback.ts";
import { Seek } from "./seek.tsx";

const Playing = ({ song }: { readonly song: Song }) => (
  <>
    <div class="now-song">
      <Cover
        url={song.coverUrl}
        seed={song.trackId}
        sizes="(min-width: 860px) 340px, 96px"
        isEager
      />
      <div class="now-words">
        <h1 dir="auto">{song.title}</h1>
        <bdi class="ellipsis" dir="auto">
          {song.artist}
        </bdi>
        {song.requestedBy?.name ? (
          <GuestChip name={song.requestedBy.name} hue={song.requestedBy.hue} isYou={false} />
        ) : (
          <span class="now-own">{song.requestedBy ? "" : words.ownChoice}</span>
        )}
      </div>
    </div>
    <Seek key={song.playId} song={song} />
  </>
);

/** What everybody hears. The buttons that a host needs all evening are in the dock, under the thumb. */
export const NowPlaying = () => {
  const now = song.value;
  return (
    <header class="now">
      {now ? (
        <Playing song={now} />
      ) : (
        <div class="now-idle">
          <h1>{words.idle}</h1>
          <p>{words.idleHelp}</p>
        </div>
      )}
    </header>
  );
};

export const Transport = () => {
  const now = song.value;
  const verb = now?.state === "playing" ? "pause" : "play";
  return (
    <div class="transport">
      <IconButton
        icon="previous"
        label={words.previous}
        word={words.previous}
        onPress={playback.previous}
      />
      <IconButton
        icon="restart"
        label={words.restart}
        word={words.restart}
        isDisabled={!now}
        onPress={playback.restart}
      />
      <IconButton
        icon={verb}
        label={words[verb]}
        word={words[verb]}
        isMain
        onPress={playback[verb]}
      />
      <IconButton
        icon="skip"
        label={words.skip}
        word={words.skip}
        isDisabled={!now}
        onPress={playback.skip}
      />
    </div>
  );
};
