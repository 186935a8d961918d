import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { build, type Metafile, type Plugin } from "esbuild";
import type { Language } from "../../src/protocol/languages.ts";

export interface Bundle {
  readonly root: string;
  readonly out: string;
  /** The folder in `web/`. */
  readonly page: string;
  /** The module in it that everything comes through that comes later. */
  readonly late?: string | undefined;
  readonly language: Language;
  readonly target: string[];
}

/**
 * Modules import the English words (`words/en.ts`); each language is a build of its own that has its
 * words in their place. No page carries words that nobody reads, or waits for them.
 */
const inLanguage = (language: Language): Plugin => ({
  name: "language",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/words\/en\.ts$/ }, async ({ path }) => ({
      contents: await readFile(path.replace(/en\.ts$/, `${language}.ts`), "utf8"),
      loader: "ts",
    }));
  },
});

/**
 * What is imported first stands first. All words beside each other, apart from the code, pack 2 % smaller;
 * and as the late part imports the main one, all of the first load is in one file.
 */
const inOrder = ({ root, page, late = "" }: Bundle): Plugin => ({
  name: "order",
  setup: ({ onLoad }) => {
    onLoad({ filter: new RegExp(`/web/${page}/${late}$`) }, async ({ path }) => {
      const words = globSync("**/words/en.ts", { cwd: `${root}/web/${page}` }).sort();
      const first = ["main.tsx", ...words].map((file) => `import "./${file}";`);
      return { contents: [...first, await readFile(path, "utf8")].join("\n"), loader: "ts" };
    });
  },
});

/** All scripts of a page in one language; styles are a matter of their own. */
export const bundlePage = async (bundle: Bundle): Promise<Metafile> => {
  const { metafile } = await build({
    entryPoints: [`web/${bundle.page}/main.tsx`, `web/${bundle.page}/icon.svg`],
    absWorkingDir: bundle.root,
    outdir: bundle.out,
    entryNames: "assets/[name]-[hash]",
    chunkNames: "assets/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    charset: "utf8",
    target: bundle.target,
    inject: ["scripts/build/jsx.ts"],
    // In place of web/tsconfig.json, which is for the editor and its JSX for the type checker.
    tsconfigRaw: {
      compilerOptions: {
        jsx: "react",
        jsxFactory: "h",
        jsxFragmentFactory: "Fragment",
        verbatimModuleSyntax: true,
      },
    },
    loader: { ".svg": "copy", ".css": "empty" },
    plugins: [inLanguage(bundle.language), ...(bundle.late ? [inOrder(bundle)] : [])],
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  return metafile;
};
