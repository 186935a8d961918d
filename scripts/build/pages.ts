import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { build, type Metafile } from "esbuild";

/** A page of `web/`, and the path under which the daemon serves it. */
interface Page {
  readonly name: string;
  readonly base: string;
  /** HTML, JS and CSS of the first load, gzipped. */
  readonly maxFirstLoadBytes: number;
}

const PAGES: readonly Page[] = [
  { name: "guest", base: "/", maxFirstLoadBytes: 25_000 },
  // The lights' page comes after the first look; their styles and icons come with it.
  { name: "host", base: "/host/", maxFirstLoadBytes: 45_000 },
];

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = ["es2022", "safari16"];
const TEXT = /\.(html|js|css|svg|json)$/;
const PLACE = /[ \t]*<!-- styles and scripts: .*? -->/;

const gzipped = (text: Buffer): Promise<Buffer> => promisify(gzip)(text, { level: 9 });
const brotlied = promisify(brotliCompress);

const bundle = async (page: Page, out: string): Promise<Metafile> => {
  const { metafile } = await build({
    entryPoints: [`web/${page.name}/main.tsx`, `web/${page.name}/icon.svg`],
    absWorkingDir: ROOT,
    outdir: out,
    entryNames: "assets/[name]-[hash]",
    chunkNames: "assets/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: TARGET,
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".svg": "copy", ".css": "empty" },
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  return metafile;
};

/** Every style sheet that the page's modules import, in the order in which they are met. */
const stylesOf = (metafile: Metafile, entry: string): readonly string[] => {
  const met = new Set<string>();
  const visit = (file: string): void => {
    if (met.has(file)) return;
    met.add(file);
    for (const { path, external } of metafile.inputs[file]?.imports ?? [])
      if (!external) visit(path);
  };
  visit(entry);
  return [...met].filter((file) => file.endsWith(".css"));
};

/** One sheet for the whole page: lazy parts are then never seen without their style. */
const bundleStyles = async (sheets: readonly string[], out: string): Promise<string> => {
  const { metafile } = await build({
    stdin: {
      contents: sheets.map((file) => `@import "./${file}";`).join("\n"),
      loader: "css",
      resolveDir: ROOT,
      sourcefile: "styles.css",
    },
    absWorkingDir: ROOT,
    outdir: out,
    entryNames: "assets/style-[hash]",
    bundle: true,
    minify: true,
    target: TARGET,
    metafile: true,
    logLevel: "warning",
  });
  return Object.keys(metafile.outputs)[0] ?? "";
};

/** The entry and every chunk that it imports statically, the entry first. */
const firstScripts = (metafile: Metafile, entry: string): readonly string[] => {
  const wanted = new Set([entry]);
  for (const file of wanted) {
    for (const { kind, path } of metafile.outputs[file]?.imports ?? [])
      if (kind === "import-statement") wanted.add(path);
  }
  return [...wanted];
};

interface FirstLoad {
  readonly scripts: readonly string[];
  readonly style: string;
  readonly icon: string;
}

const outputOf = (metafile: Metafile, source: string): string => {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint, inputs }]) =>
    entryPoint === undefined ? Object.keys(inputs).join() === source : entryPoint === source,
  );
  if (!found) throw new Error(`esbuild made nothing of ${source}`);
  return found[0];
};

const findFirstLoad = async (page: Page, metafile: Metafile, out: string): Promise<FirstLoad> => {
  const main = `web/${page.name}/main.tsx`;
  return {
    scripts: firstScripts(metafile, outputOf(metafile, main)),
    style: await bundleStyles(stylesOf(metafile, main), out),
    icon: outputOf(metafile, `web/${page.name}/icon.svg`),
  };
};

const writeHtml = async (page: Page, first: FirstLoad, out: string): Promise<void> => {
  const url = (file: string): string => `${page.base}assets/${basename(file)}`;
  const [entry = "", ...chunks] = first.scripts;
  const tags = [
    `<link rel="stylesheet" href="${url(first.style)}">`,
    `<script type="module" src="${url(entry)}"></script>`,
    ...chunks.map((file) => `<link rel="modulepreload" href="${url(file)}">`),
  ];
  const source = await readFile(join(ROOT, "web", page.name, "index.html"), "utf8");
  if (!PLACE.test(source)) throw new Error(`web/${page.name}/index.html has no place for scripts`);
  const html = source
    .replace(PLACE, tags.join("\n"))
    .replace('href="icon.svg"', `href="${url(first.icon)}"`)
    .replace(/\n\s*/g, "\n");
  await writeFile(join(out, "index.html"), html);
};

/** The daemon sends these as they are; a Pi has better things to do than to compress them again. */
const compressAll = async (out: string): Promise<void> => {
  const files = await readdir(out, { recursive: true });
  await Promise.all(
    files
      .filter((file) => TEXT.test(file))
      .map(async (file) => {
        const text = await readFile(join(out, file));
        await writeFile(join(out, `${file}.gz`), await gzipped(text));
        await writeFile(join(out, `${file}.br`), await brotlied(text));
      }),
  );
};

const sizesOf = async (files: readonly string[]): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [basename(file), (await gzipped(await readFile(file))).length]),
    ),
  );

const buildPage = async (page: Page): Promise<boolean> => {
  const out = join(ROOT, "dist/web", page.name);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const metafile = await bundle(page, out);
  const first = await findFirstLoad(page, metafile, out);
  await writeHtml(page, first, out);
  await compressAll(out);
  const inRoot = (file: string): string => join(ROOT, file);
  const files = await sizesOf([
    join(out, "index.html"),
    ...[...first.scripts, first.style].map(inRoot),
  ]);
  const firstLoadGzipBytes = Object.values(files).reduce((sum, bytes) => sum + bytes, 0);
  const isSmallEnough = firstLoadGzipBytes <= page.maxFirstLoadBytes;
  const size = { firstLoadGzipBytes, maxFirstLoadBytes: page.maxFirstLoadBytes, files };
  await writeFile(join(out, "size.json"), `${JSON.stringify(size, undefined, 2)}\n`);
  process.stdout.write(
    `web/${page.name}: first load ${(firstLoadGzipBytes / 1000).toFixed(1)} kB gzipped` +
      ` (at most ${page.maxFirstLoadBytes / 1000} kB)${isSmallEnough ? "" : " – TOO BIG"}\n`,
  );
  return isSmallEnough;
};

/** False: a page is bigger than it may be. */
export const buildPages = async (): Promise<boolean> =>
  (await Promise.all(PAGES.map(buildPage))).every(Boolean);
