import { Button } from "../../ui/action/button.tsx";
import { IconButton } from "../../ui/action/icon-button.tsx";
import "../../ui/media/progress-bar.css";
import { AskButton } from "../find/asking/ask-button.tsx";
import { isOnItsWay, stateInWords, type UploadItem } from "./upload-state.ts";
import { remove, sendAgain } from "./uploads.ts";
import { words } from "./words/en.ts";

interface BarProps {
  readonly name: string;
  /** Undefined: nobody knows how long it takes. */
  readonly percent: number | undefined;
}

/** The bar of the song that plays does here too. */
const Bar = ({ name, percent }: BarProps) => (
  <div class="upload-row-bar">
    <progress class="visually-hidden" aria-label={name} max={100} value={percent} />
    <div class="progress-track">
      <div class="progress-fill" style={{ transform: `scaleX(${(percent ?? 100) / 100})` }} />
    </div>
  </div>
);

export const UploadRow = ({ item: { itemId, file, state } }: { readonly item: UploadItem }) => {
  const { kind } = state;
  const { name } = file;
  const isMoving = isOnItsWay(state);
  return (
    <li class="song-row upload-row" data-state={kind}>
      <div class="song-row-words">
        <bdi class="song-row-title" dir="auto">
          {name}
        </bdi>
        <p class="song-row-artist" aria-live={isMoving ? "off" : "polite"}>
          {stateInWords(state)}
        </p>
      </div>
      {kind === "there" && state.trackId !== undefined && (
        <AskButton
          track={{ trackId: state.trackId, title: state.song || name, artist: "" }}
          word={words.request}
          label={`${words.request}: ${state.song || name}`}
        />
      )}
      {kind === "refused" && state.canRetry && (
        <Button icon="restart" label={words.sendAgain(name)} onPress={() => sendAgain(itemId)}>
          {words.again}
        </Button>
      )}
      {(isMoving || kind === "refused") && (
        <IconButton
          icon="close"
          label={isMoving ? words.stopSending(name) : words.removeFile(name)}
          onPress={() => remove(itemId)}
        />
      )}
      {(isMoving || kind === "checking") && (
        <Bar
          name={name}
          percent={kind === "sending" ? state.percent : kind === "waiting" ? 0 : undefined}
        />
      )}
    </li>
  );
};
