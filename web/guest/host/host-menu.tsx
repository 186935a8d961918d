import { useState } from "preact/hooks";
import { call } from "../../lib/net/call.ts";
import { say, sayRefusal } from "../../lib/toasts.ts";
import { Button } from "../../ui/action/button.tsx";
import { resync } from "../state/connection.ts";
import { party } from "../state/party.ts";
import { closeSheet } from "../state/sheets.ts";
import { clearQueue } from "./playback.ts";
import { words } from "./words/en.ts";

const signOut = async (): Promise<void> => {
  const answer = await call("DELETE", "/session");
  if (!answer.ok) return sayRefusal(answer.problem);
  await resync();
  closeSheet();
  say({ tone: "plain", text: words.guestAgain });
};

const ClearQueue = ({ count }: { readonly count: number }) => {
  const [isSure, setIsSure] = useState(false);
  const clear = async () => {
    if (await clearQueue()) closeSheet();
  };
  if (!isSure)
    return (
      <Button icon="trash" isDisabled={count === 0} onPress={() => setIsSure(true)}>
        {count === 0 ? words.empty : words.clear}
      </Button>
    );
  return (
    <fieldset>
      <legend class="host-words">{words.clearSure(count)}</legend>
      <div class="host-confirm">
        <Button onPress={() => setIsSure(false)}>{words.keep}</Button>
        <Button tone="danger" onPress={() => void clear()}>
          {words.remove}
        </Button>
      </div>
    </fieldset>
  );
};

export const HostMenu = () => (
  <div class="host-menu">
    <p class="host-words">{words.menuAbout}</p>
    <a class="button" href="/host">
      {words.hostPage}
    </a>
    <ClearQueue count={party.value?.queue.length ?? 0} />
    <Button onPress={() => void signOut()}>{words.signOut}</Button>
  </div>
);
