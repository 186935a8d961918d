import type { NowPlaying } from "../../../src/protocol/party.ts";
import { Cover } from "../../ui/media/cover.tsx";
import { Equalizer } from "../../ui/media/equalizer.tsx";
import { GuestChip } from "../../ui/surface/guest-chip.tsx";
import { party } from "../state/party.ts";
import { SkipVote } from "./skip-vote.tsx";

const AskedBy = ({ song }: { readonly song: NowPlaying }) =>
  song.requestedBy ? (
    <p class="stage-asked">
      <span>asked for by</span>
      <GuestChip
        name={song.requestedBy.name}
        hue={song.requestedBy.hue}
        isYou={song.requestedBy.guestId === party.value?.me.guestId}
      />
    </p>
  ) : (
    <p class="stage-asked">
      <span>picked by the jukebox</span>
    </p>
  );

export const StageSong = ({ song }: { readonly song: NowPlaying }) => {
  const isPlaying = song.state === "playing";
  return (
    <section class="stage-song" aria-label="Now playing" data-playing={isPlaying}>
      <Cover
        key={song.playId}
        url={song.coverUrl}
        seed={song.trackId}
        sizes="(min-width: 860px) 420px, 52vw"
        isEager
      />
      <div class="stage-side">
        <p class="stage-label">
          <Equalizer isDancing={isPlaying} />
          {isPlaying ? "Now playing" : "Paused"}
        </p>
        <AskedBy song={song} />
        <SkipVote song={song} />
      </div>
      <div class="stage-words">
        <h2 class="stage-title" dir="auto">
          {song.title}
        </h2>
        <p class="stage-artist ellipsis" dir="auto">
          {song.artist}
        </p>
      </div>
    </section>
  );
};
