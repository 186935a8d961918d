import { words as common } from "../../lib/words/en.ts";
import { isolated } from "../../lib/words/isolated.ts";
import { Button } from "../../ui/action/button.tsx";
import { WorkBar } from "../../ui/media/work-bar.tsx";
import { words } from "./words/en.ts";

interface RestoreSendingProps {
  readonly name: string;
  readonly percent: number;
  readonly onStop: () => void;
}

export const RestoreSending = ({ name, percent, onStop }: RestoreSendingProps) => (
  <div class="restore">
    <p>
      {words.sending(isolated(name))}: <b>{Math.floor(percent)} %</b>
    </p>
    <WorkBar label={words.sending(name)} percent={percent} />
    <Button icon="close" onPress={onStop}>
      {common.stop}
    </Button>
  </div>
);
