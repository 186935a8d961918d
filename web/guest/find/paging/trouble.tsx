import type { Problem } from "../../../lib/net/problem.ts";
import { words as shared } from "../../../lib/words/en.ts";
import { refusalInWords } from "../../../lib/words/refusals.ts";
import { Button } from "../../../ui/action/button.tsx";
import { words } from "../words/en.ts";

interface TroubleProps {
  readonly problem: Problem | undefined;
  readonly onRetry: () => Promise<void>;
}

/** Why something does not come. Without a network the phone tries again by itself. */
export const Trouble = ({ problem, onRetry }: TroubleProps) => {
  const isOffline = problem?.code === "network";
  return (
    <output class="tail-words">
      {isOffline && words.offline}
      {problem && !isOffline && (
        <>
          {refusalInWords(problem)} <Button onPress={onRetry}>{shared.tryAgain}</Button>
        </>
      )}
    </output>
  );
};
