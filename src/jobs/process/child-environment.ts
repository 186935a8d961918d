const KEPT = ["PATH", "HOME", "LANG", "TZ", "NODE_ENV"] as const;

/** What a job sees of the daemon's environment: no secrets, such as the host's PIN. */
export const childEnvironment = (from: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    KEPT.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])),
  );
