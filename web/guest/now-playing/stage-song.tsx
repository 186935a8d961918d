import type { NowPlaying } from "../../../src/protocol/party.ts";
import { Cover } from "../../ui/media/cover.tsx";
import { Equalizer } from "../../ui/media/equalizer.tsx";
import { GuestChip } from "../../ui/surface/guest-chip.tsx";
import { Lazily } from "../lazily.tsx";
import { scene } from "../state/party.ts";
import { words } from "../words/en.ts";
import { SkipVote } from "./skip-vote.tsx";

const AskedBy = ({ song }: { readonly song: NowPlaying }) => {
  const by = song.requestedBy;
  const isYou = by?.guestId === scene.value?.me.guestId;
  return (
    <p class="stage-asked">
      <span>{by ? words.askedBy : words.pickedByJukebox}</span>
      {by && (isYou || by.name !== "") && <GuestChip name={by.name} hue={by.hue} isYou={isYou} />}
      {by && !isYou && by.name === "" && <b>{words.somebody}</b>}
    </p>
  );
};

export const StageSong = ({ song }: { readonly song: NowPlaying }) => {
  const isPlaying = song.state === "playing";
  return (
    <section class="stage-song" aria-label={words.nowPlaying} data-playing={isPlaying}>
      <div class="stage-cover">
        <Lazily show="Colours" isQuiet />
        <Cover
          key={song.playId}
          url={song.coverUrl}
          seed={song.trackId}
          sizes="(min-width: 860px) 420px, 52vw"
          isEager
        />
      </div>
      <div class="stage-side">
        <p class="stage-label">
          <Equalizer isDancing={isPlaying} />
          {isPlaying ? words.nowPlaying : words.paused}
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
