/** The PIN and whatever else the daemon was given is none of mpv's business. */
export const withoutOurs = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("RUMPUS_")));
