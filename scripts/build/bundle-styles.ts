import { build, type Metafile } from "esbuild";

interface Styles {
  readonly first: readonly string[];
  /** Of parts that come later; loaded with the first of them. */
  readonly later: readonly string[];
}

/** Every style sheet that the page's modules import, in the order in which they are met. */
export const stylesOf = (metafile: Metafile, entry: string): Styles => {
  const met = new Set<string>();
  const later = new Set<string>();
  const visit = (file: string): void => {
    if (met.has(file)) return;
    met.add(file);
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (external) continue;
      if (kind === "dynamic-import") later.add(path);
      else visit(path);
    }
  };
  const sheets = (files: Iterable<string>) => [...files].filter((file) => file.endsWith(".css"));
  visit(entry);
  const first = sheets(met);
  for (const file of later) visit(file);
  return { first, later: sheets(met).filter((file) => !first.includes(file)) };
};

/** Undefined: there is nothing in it. */
export const bundleStyles = async (
  sheets: readonly string[],
  { root, out, target }: { readonly root: string; readonly out: string; readonly target: string[] },
): Promise<string | undefined> => {
  if (sheets.length === 0) return undefined;
  const { metafile } = await build({
    stdin: {
      contents: sheets.map((file) => `@import "./${file}";`).join("\n"),
      loader: "css",
      resolveDir: root,
      sourcefile: "styles.css",
    },
    absWorkingDir: root,
    outdir: out,
    entryNames: "assets/style-[hash]",
    bundle: true,
    minify: true,
    target,
    metafile: true,
    logLevel: "warning",
  });
  return Object.keys(metafile.outputs)[0];
};
