import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import type { Language } from "../../protocol/languages.ts";
import { type ApiContext, takes } from "../context.ts";
import { wishedLanguage } from "../identity/wished-language.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** Scripts, styles and pictures only from here; nobody may put the page into a frame. */
const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self'; " +
  "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

interface StaticFile {
  readonly body: Buffer<ArrayBuffer>;
  readonly gzip: Buffer<ArrayBuffer> | undefined;
  readonly brotli: Buffer<ArrayBuffer> | undefined;
  readonly type: string;
}

/** A built page: its folder, and the path under which it is served, with a slash at both ends. */
export interface BuiltPage {
  readonly folder: string;
  readonly base: string;
}

/** The built pages, all in memory: they are small, and the card is slow. */
export const createStaticFiles = (pages: readonly BuiltPage[]) => {
  const files = new Map<string, StaticFile>();
  const indexes = new Set<string>();
  for (const { folder, base } of pages) {
    for (const path of walk(folder)) {
      const file = load(path);
      if (file) files.set(`${base}${relative(folder, path)}`, file);
    }
    indexes.add(base);
    if (base !== "/") indexes.add(base.slice(0, -1));
  }
  const indexOf = (path: string, language: Language): StaticFile | undefined =>
    files.get(`${path.replace(/\/?$/, "/")}index.${language}.html`);

  return (c: ApiContext): Response | undefined => {
    const { path } = c.req;
    const wish = indexes.has(path) ? wishedLanguage(c) : undefined;
    const file = wish ? indexOf(path, wish.language) : files.get(path);
    if (!file) return undefined;
    const [encoding, body] = choose(file, c);
    return new Response(body, {
      headers: {
        "Content-Type": file.type,
        "Content-Length": String(body.byteLength),
        ...(encoding ? { "Content-Encoding": encoding } : {}),
        Vary: wish ? "Accept-Encoding, Accept-Language, Cookie" : "Accept-Encoding",
        ...(wish?.cookie === undefined ? {} : { "Set-Cookie": wish.cookie }),
        "Cache-Control": path.includes("/assets/")
          ? "public, max-age=31536000, immutable"
          : "no-cache",
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
      },
    });
  };
};

const load = (path: string): StaticFile | undefined => {
  const type = TYPES[extname(path)];
  if (type === undefined) return undefined;
  const gzip = readIfThere(`${path}.gz`);
  return { body: readFileSync(path), gzip, brotli: readIfThere(`${path}.br`), type };
};

const choose = (
  file: StaticFile,
  c: ApiContext,
): readonly [encoding: string | undefined, body: Buffer<ArrayBuffer>] => {
  if (file.brotli && takes(c, "br")) return ["br", file.brotli];
  if (file.gzip && takes(c, "gzip")) return ["gzip", file.gzip];
  return [undefined, file.body];
};

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

const readIfThere = (path: string): Buffer<ArrayBuffer> | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};
