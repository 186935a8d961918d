import type { EndlessList } from "./create-list.ts";
import { Skeleton } from "./skeleton.tsx";
import { Trouble } from "./trouble.tsx";
import { useInView } from "./use-in-view.ts";

interface TailProps {
  readonly list: EndlessList<unknown>;
  readonly look: "rows" | "tiles";
}

/** How a list ends for now: with what is on its way, or why it does not go on. */
export const Tail = ({ list, look }: TailProps) => {
  const { state, chunks, problem } = list.pages.value;
  const ref = useInView<HTMLDivElement>((isNear) => {
    if (isNear && list.pages.peek().state === "more") void list.more();
  }, chunks.length);
  if (state === "whole") return null;
  return (
    <div ref={ref} class="tail">
      <Trouble problem={problem} onRetry={list.more} />
      {(state !== "failed" || problem?.code === "network") && (
        <Skeleton look={look} count={chunks.length === 0 ? 8 : 2} />
      )}
    </div>
  );
};
