import { Button } from "../../ui/action/button.tsx";
import { WorkBar } from "../../ui/media/work-bar.tsx";

interface RestoreSendingProps {
  readonly name: string;
  readonly percent: number;
  readonly onStop: () => void;
}

export const RestoreSending = ({ name, percent, onStop }: RestoreSendingProps) => (
  <div class="restore">
    <p>
      Sending <bdi>{name}</bdi>: <b>{Math.floor(percent)} %</b>
    </p>
    <WorkBar label={`Sending ${name}`} percent={percent} />
    <Button icon="close" onPress={onStop}>
      Stop
    </Button>
  </div>
);
