import { Button } from "../../ui/action/button.tsx";
import { IconButton } from "../../ui/action/icon-button.tsx";
import "../../ui/media/progress-bar.css";
import { requesting, requestTrack } from "../actions/request-track.ts";
import { party } from "../state/party.ts";
import { isOnItsWay, stateInWords, type UploadItem, type UploadState } from "./upload-state.ts";
import { remove, sendAgain } from "./uploads.ts";
import { words } from "./words/en.ts";

const percentOf = (state: UploadState): number | undefined => {
  if ("percent" in state) return state.percent;
  if (state.kind === "checking") return undefined;
  return state.kind === "waiting" ? 0 : 100;
};

/** The bar of the song that plays does here too. */
const Bar = ({
  name,
  percent,
}: {
  readonly name: string;
  readonly percent?: number | undefined;
}) => (
  <div class="upload-row-bar">
    <progress class="visually-hidden" aria-label={name} max={100} value={percent} />
    <div class="progress-track">
      <div class="progress-fill" style={{ transform: `scaleX(${(percent ?? 100) / 100})` }} />
    </div>
  </div>
);

const Request = ({ trackId, song }: { readonly trackId: string; readonly song: string }) => {
  const isQueued = party.value?.queue.some((entry) => entry.trackId === trackId);
  if (isQueued)
    return (
      <Button tone="done" icon="check" isIdle>
        {words.inQueue}
      </Button>
    );
  return (
    <Button
      tone="strong"
      icon="plus"
      label={words.requestSong(song)}
      isIdle={requesting.value.has(trackId)}
      onPress={() => void requestTrack(trackId, song)}
    >
      {words.request}
    </Button>
  );
};

export const UploadRow = ({ item }: { readonly item: UploadItem }) => {
  const { itemId, file, state } = item;
  return (
    <li class="song-row upload-row" data-state={state.kind}>
      <div class="song-row-words">
        <bdi class="song-row-title" dir="auto">
          {file.name}
        </bdi>
        <p class="upload-row-state" aria-live={isOnItsWay(state) ? "off" : "polite"}>
          {stateInWords(state)}
        </p>
      </div>
      {state.kind === "there" && state.trackId !== undefined && (
        <Request trackId={state.trackId} song={state.song || file.name} />
      )}
      {state.kind === "refused" && state.canRetry && (
        <Button icon="restart" label={words.sendAgain(file.name)} onPress={() => sendAgain(itemId)}>
          {words.again}
        </Button>
      )}
      {state.kind !== "checking" && state.kind !== "there" && (
        <IconButton
          icon="close"
          label={
            state.kind === "refused" ? words.removeFile(file.name) : words.stopSending(file.name)
          }
          onPress={() => remove(itemId)}
        />
      )}
      {state.kind !== "refused" && state.kind !== "there" && (
        <Bar name={file.name} percent={percentOf(state)} />
      )}
    </li>
  );
};
