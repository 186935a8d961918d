import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Metafile } from "esbuild";
import { LANGUAGES, type Language } from "../../src/protocol/languages.ts";
import { bundlePage } from "./bundle-page.ts";
import { bundleStyles, stylesOf } from "./bundle-styles.ts";
import { type Built, sizeOf } from "./page-size.ts";
import { compressFiles } from "./small/compress-files.ts";
import { minifyScripts } from "./small/minify-scripts.ts";

/** A page of `web/`, and the path under which the daemon serves it. Bytes are gzipped, of one language. */
interface Page {
  readonly name: string;
  readonly base: string;
  /** HTML, JS and CSS of the first load. */
  readonly maxFirstBytes: number;
  /** With everything that comes later. */
  readonly maxWholeBytes: number;
  /** The module through which that comes. */
  readonly late?: string;
}

const PAGES: readonly Page[] = [
  { name: "guest", base: "/", maxFirstBytes: 25_000, maxWholeBytes: 45_000, late: "later.ts" },
  { name: "host", base: "/host/", maxFirstBytes: 45_000, maxWholeBytes: 90_000, late: "late.ts" },
  { name: "screen", base: "/screen/", maxFirstBytes: 60_000, maxWholeBytes: 60_000 },
];

/** While somebody works on a page one language will do: `RUMPUS_BUILD_LANGUAGES=en`. */
const WANTED: readonly Language[] = LANGUAGES.filter((language) =>
  (process.env["RUMPUS_BUILD_LANGUAGES"] ?? language).split(",").includes(language),
);

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = ["es2022", "safari16"];
const PLACE = /[ \t]*<!-- styles and scripts: .*? -->/;

/** The entry and every chunk that it imports statically, the entry first. */
const firstScripts = (metafile: Metafile, entry: string): readonly string[] => {
  const wanted = new Set([entry]);
  for (const file of wanted) {
    for (const { kind, path } of metafile.outputs[file]?.imports ?? [])
      if (kind === "import-statement") wanted.add(path);
  }
  return [...wanted];
};

interface Parts {
  readonly scripts: readonly string[];
  readonly laterScripts: readonly string[];
  readonly style: string;
  readonly laterStyle: string | undefined;
  readonly icon: string;
}

const outputOf = (metafile: Metafile, source: string): string => {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint, inputs }]) =>
    entryPoint === undefined ? Object.keys(inputs).join() === source : entryPoint === source,
  );
  if (!found) throw new Error(`esbuild made nothing of ${source}`);
  return found[0];
};

const partsOf = async (page: Page, metafile: Metafile, out: string): Promise<Parts> => {
  const main = `web/${page.name}/main.tsx`;
  const styles = stylesOf(metafile, main);
  const where = { root: ROOT, out, target: TARGET };
  const scripts = firstScripts(metafile, outputOf(metafile, main));
  return {
    scripts,
    laterScripts: Object.keys(metafile.outputs).filter(
      (file) => file.endsWith(".js") && !scripts.includes(file),
    ),
    style: (await bundleStyles(styles.first, where)) ?? "",
    laterStyle: await bundleStyles(styles.later, where),
    icon: outputOf(metafile, `web/${page.name}/icon.svg`),
  };
};

const writeHtml = async (
  page: Page,
  language: Language,
  parts: Parts,
  out: string,
): Promise<string> => {
  const url = (file: string): string => `${page.base}assets/${basename(file)}`;
  const [entry = "", ...chunks] = parts.scripts;
  const tags = [
    `<link rel="stylesheet" href="${url(parts.style)}">`,
    `<script type="module" src="${url(entry)}"></script>`,
    ...chunks.map((file) => `<link rel="modulepreload" href="${url(file)}">`),
  ];
  const later =
    parts.laterStyle === undefined ? "" : ` data-later-style="${url(parts.laterStyle)}"`;
  const source = await readFile(join(ROOT, "web", page.name, "index.html"), "utf8");
  if (!PLACE.test(source)) throw new Error(`web/${page.name}/index.html has no place for scripts`);
  const html = source
    .replace(PLACE, tags.join("\n"))
    .replace('<html lang="en">', `<html lang="${language}"${later}>`)
    .replace('href="icon.svg"', `href="${url(parts.icon)}"`)
    .replace(/\n\s*/g, "\n");
  const path = join(out, `index.${language}.html`);
  await writeFile(path, html);
  return path;
};

const buildLanguage = async (page: Page, language: Language, out: string): Promise<Built> => {
  const { name, late } = page;
  const bundle = { root: ROOT, out, page: name, late, language, target: TARGET };
  const parts = await partsOf(page, await bundlePage(bundle), out);
  const inRoot = (file: string): string => join(ROOT, file);
  const scripts = parts.scripts.map(inRoot);
  const laterScripts = parts.laterScripts.map(inRoot);
  await minifyScripts([...scripts, ...laterScripts]);
  return {
    language,
    first: [await writeHtml(page, language, parts, out), ...scripts, inRoot(parts.style)],
    later: [...laterScripts, ...(parts.laterStyle === undefined ? [] : [inRoot(parts.laterStyle)])],
  };
};

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const buildPage = async (page: Page): Promise<boolean> => {
  const out = join(ROOT, "dist/web", page.name);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const built: Built[] = [];
  for (const language of WANTED) built.push(await buildLanguage(page, language, out));
  await compressFiles(out);
  const sizes = await Promise.all(built.map(sizeOf));
  const first = Math.max(...sizes.map(({ firstLoadGzipBytes }) => firstLoadGzipBytes));
  const whole = Math.max(...sizes.map(({ wholeGzipBytes }) => wholeGzipBytes));
  const { maxFirstBytes, maxWholeBytes } = page;
  const isSmallEnough = first <= maxFirstBytes && whole <= maxWholeBytes;
  const size = { maxFirstBytes, maxWholeBytes, first, whole, languages: sizes };
  await writeFile(join(out, "size.json"), `${JSON.stringify(size, undefined, 2)}\n`);
  process.stdout.write(
    `web/${page.name}: first load ${kilobytes(first)} kB gzipped (at most ${maxFirstBytes / 1000}),` +
      ` all of it ${kilobytes(whole)} kB (at most ${maxWholeBytes / 1000}), in its longest language` +
      `${isSmallEnough ? "" : " – TOO BIG"}\n`,
  );
  return isSmallEnough;
};

/** False: a page is bigger than it may be. */
export const buildPages = async (): Promise<boolean> =>
  (await Promise.all(PAGES.map(buildPage))).every(Boolean);
