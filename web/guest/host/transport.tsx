import { IconButton } from "../../ui/action/icon-button.tsx";
import { party } from "../state/party.ts";
import { playback } from "./playback.ts";
import { SeekSlider } from "./seek-slider.tsx";
import "./transport.css";
import { VolumeSlider } from "./volume-slider.tsx";
import { words } from "./words/en.ts";

/** Playback controls, for the host and, in an open party, for everybody. */
export const Transport = () => {
  const state = party.value;
  if (!state) return null;
  const song = state.nowPlaying;
  const isPlaying = song?.state === "playing";
  return (
    <section class="transport" aria-label={words.playback}>
      {song && <SeekSlider song={song} />}
      <div class="transport-buttons">
        <IconButton
          icon="previous"
          label={words.previous}
          word={words.back}
          onPress={playback.previous}
        />
        <IconButton
          icon="restart"
          label={words.restart}
          word={words.again}
          isDisabled={!song}
          onPress={playback.restart}
        />
        <IconButton
          icon={isPlaying ? "pause" : "play"}
          label={isPlaying ? words.pause : words.play}
          word={isPlaying ? words.pause : words.play}
          isMain
          onPress={isPlaying ? playback.pause : playback.play}
        />
        <IconButton
          icon="skip"
          label={words.skipLabel}
          word={words.skip}
          isDisabled={!song}
          onPress={playback.skip}
        />
      </div>
      <VolumeSlider volumePct={state.party.volumePct} />
    </section>
  );
};
