/** What must not survive this process, however it ends. */
const leftovers = new Set<() => void>();

process.on("exit", () => {
  for (const remove of leftovers) remove();
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => process.exit(130));
}

/** Calls `remove` at the end of this process unless the answered function was called before. */
export const removeAtExit = (remove: () => void): (() => void) => {
  leftovers.add(remove);
  return () => void leftovers.delete(remove);
};
