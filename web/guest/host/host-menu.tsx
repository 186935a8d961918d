import { useState } from "preact/hooks";
import { call } from "../../lib/net/call.ts";
import { say, sayRefusal } from "../../lib/toasts.ts";
import { Button } from "../../ui/action/button.tsx";
import { resync } from "../state/connection.ts";
import { party } from "../state/party.ts";
import { closeSheet } from "../state/sheets.ts";
import { clearQueue } from "./playback.ts";

const signOut = async (): Promise<void> => {
  const answer = await call("DELETE", "/session");
  if (!answer.ok) return sayRefusal(answer.problem);
  await resync();
  closeSheet();
  say({ tone: "plain", text: "You are a guest again." });
};

const ClearQueue = ({ count }: { readonly count: number }) => {
  const [isSure, setIsSure] = useState(false);
  const clear = async () => {
    if (await clearQueue()) closeSheet();
  };
  if (!isSure)
    return (
      <Button icon="trash" isDisabled={count === 0} onPress={() => setIsSure(true)}>
        {count === 0 ? "The queue is empty" : "Clear the queue"}
      </Button>
    );
  return (
    <fieldset>
      <legend class="host-words">
        Remove {count === 1 ? "the waiting song" : `all ${count} waiting songs`}? Nobody can bring
        them back.
      </legend>
      <div class="host-confirm">
        <Button onPress={() => setIsSure(false)}>Keep them</Button>
        <Button tone="danger" onPress={() => void clear()}>
          Remove
        </Button>
      </div>
    </fieldset>
  );
};

export const HostMenu = () => (
  <div class="host-menu">
    <p class="host-words">
      Playback and volume are on the first page; press the dots on a song to move or remove it.
    </p>
    <a class="button" href="/host">
      Library, playlists and backups
    </a>
    <ClearQueue count={party.value?.queue.length ?? 0} />
    <Button onPress={() => void signOut()}>Sign out</Button>
  </div>
);
