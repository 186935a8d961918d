import { useState } from "preact/hooks";
import { createLate } from "../../lib/create-late.ts";
import { NO_ANSWER, type Problem } from "../../lib/net/problem.ts";
import { Loading } from "../shell/loading.tsx";

const late = createLate(async () => (await import("./lights-page.tsx")).LightsPage);

export const preloadLights = late.preload;

/** The page of the lights, once its code is there: few look at it first. */
export const LazyLightsPage = ({ item }: { readonly item: string | undefined }) => {
  const [problem, setProblem] = useState<Problem>();
  const fetchIt = () => {
    setProblem(undefined);
    late.load(() => {
      if (!NO_ANSWER.ok) setProblem(NO_ANSWER.problem);
    });
  };
  const Part = late.value.value;
  if (Part) return <Part item={item} />;
  if (!problem) late.load(() => !NO_ANSWER.ok && setProblem(NO_ANSWER.problem));
  return <Loading what="the lights" problem={problem} onRetry={fetchIt} />;
};
