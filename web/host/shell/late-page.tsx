import { useState } from "preact/hooks";
import { NO_ANSWER, type Problem } from "../../lib/net/problem.ts";
import { late } from "../load-late.ts";
import type { SectionId } from "../state/place/route.ts";
import { Loading } from "./loading.tsx";

interface LatePageProps {
  readonly id: SectionId;
  readonly item: string | undefined;
}

/** A page of the host, once its code is there. */
export const LatePage = ({ id, item }: LatePageProps) => {
  const [problem, setProblem] = useState<Problem>();
  const Part = late.value.value?.pages[id];
  if (Part) return <Part item={item} />;
  const load = () => late.load(() => !NO_ANSWER.ok && setProblem(NO_ANSWER.problem));
  if (!problem) load();
  const retry = () => {
    setProblem(undefined);
    load();
  };
  return <Loading what="" problem={problem} onRetry={retry} />;
};
