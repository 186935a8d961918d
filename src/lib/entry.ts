/**
 * The file of another thread or process that lies beside this one: TypeScript among the sources,
 * JavaScript among what was built. `name` without its ending, such as "writer.worker".
 */
export const entryBeside = (importer: string, name: string): URL =>
  new URL(`./${name}${importer.endsWith(".ts") ? ".ts" : ".js"}`, importer);
