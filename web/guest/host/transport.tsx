import { IconButton } from "../../ui/action/icon-button.tsx";
import { party } from "../state/party.ts";
import { playback } from "./playback.ts";
import { SeekSlider } from "./seek-slider.tsx";
import "./transport.css";
import { VolumeSlider } from "./volume-slider.tsx";

/** Playback controls, for the host and, in an open party, for everybody. */
export const Transport = () => {
  const state = party.value;
  if (!state) return null;
  const song = state.nowPlaying;
  const isPlaying = song?.state === "playing";
  return (
    <section class="transport" aria-label="Playback">
      {song && <SeekSlider song={song} />}
      <div class="transport-buttons">
        <IconButton icon="previous" label="Previous song" word="Back" onPress={playback.previous} />
        <IconButton
          icon="restart"
          label="Start this song again"
          word="Again"
          isDisabled={!song}
          onPress={playback.restart}
        />
        <IconButton
          icon={isPlaying ? "pause" : "play"}
          label={isPlaying ? "Pause" : "Play"}
          word={isPlaying ? "Pause" : "Play"}
          isMain
          onPress={isPlaying ? playback.pause : playback.play}
        />
        <IconButton
          icon="skip"
          label="Skip to the next song"
          word="Skip"
          isDisabled={!song}
          onPress={playback.skip}
        />
      </div>
      <VolumeSlider volumePct={state.party.volumePct} />
    </section>
  );
};
