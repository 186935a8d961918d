import type { Problem } from "../../lib/net/problem.ts";
import { words as common } from "../../lib/words/en.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Button } from "../../ui/action/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { WorkBar } from "../../ui/media/work-bar.tsx";
import { words } from "../words/en.ts";

interface LoadingProps {
  readonly what: string;
  readonly problem: Problem | undefined;
  readonly onRetry: () => void;
}

/** What stands where something is to come: a bar, or why it does not. */
export const Loading = ({ what, problem, onRetry }: LoadingProps) =>
  problem ? (
    <EmptyState title={words.failedToLoad}>
      {refusalInWords(problem)}{" "}
      <Button icon="restart" onPress={onRetry}>
        {common.tryAgain}
      </Button>
    </EmptyState>
  ) : (
    <div class="host-busy">
      <WorkBar label={words.loading(what)} />
    </div>
  );
