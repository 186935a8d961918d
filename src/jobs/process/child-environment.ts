const KEPT = ["PATH", "HOME", "LANG", "TZ", "NODE_ENV"] as const;

/**
 * What a job sees of the daemon's environment: no secrets, such as the host's PIN. An arena for every
 * thread would cost an import 25 MB.
 */
export const childEnvironment = (from: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  MALLOC_ARENA_MAX: "2",
  ...Object.fromEntries(
    KEPT.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])),
  ),
});
