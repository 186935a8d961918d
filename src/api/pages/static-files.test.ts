import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { expect, it, onTestFinished } from "vitest";
import type { ApiEnv } from "../context.ts";
import { createStaticFiles } from "./static-files.ts";

/** A guest page at `/` in two languages, and a host page at `/host/`. */
const somePages = () => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-pages-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const page of ["guest", "host"]) {
    mkdirSync(join(folder, page, "assets"), { recursive: true });
    for (const language of ["en", "de"])
      writeFileSync(join(folder, page, `index.${language}.html`), `${page} in ${language}`);
  }
  writeFileSync(join(folder, "guest/assets/main-abc.js"), "plain");
  writeFileSync(join(folder, "guest/assets/main-abc.js.br"), "as brotli");
  writeFileSync(join(folder, "guest/assets/main-abc.js.gz"), "as gzip");
  writeFileSync(join(folder, "guest/secret.sqlite"), "not a page");
  const page = createStaticFiles([
    { folder: join(folder, "guest"), base: "/" },
    { folder: join(folder, "host"), base: "/host/" },
  ]);
  const app = new Hono<ApiEnv>();
  app.notFound((c) => page(c) ?? c.text("nothing", 404));
  return async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
};

it("serves a page in the language that the browser speaks best", async () => {
  const get = somePages();

  const german = await get("/", { "accept-language": "de-AT,en;q=0.8" });

  expect(german.text).toBe("guest in de");
  expect(german.headers.get("vary")).toBe("Accept-Encoding, Accept-Language, Cookie");
  expect((await get("/", { "accept-language": "fi" })).text).toBe("guest in en");
});

it("serves a page with and without the slash at its end", async () => {
  const get = somePages();

  expect((await get("/host")).text).toBe("host in en");
  expect((await get("/host/")).text).toBe("host in en");
});

it("remembers a language that was chosen", async () => {
  const get = somePages();

  const chosen = await get("/?lang=de");
  const [cookie = ""] = chosen.headers.getSetCookie();

  expect(chosen.text).toBe("guest in de");
  expect((await get("/host", { cookie: cookie.split(";")[0] ?? "" })).text).toBe("host in de");
});

it("sends what was compressed before to who takes it, and assets for ever", async () => {
  const get = somePages();
  const path = "/assets/main-abc.js";

  const answers = [
    await get(path, { "accept-encoding": "gzip, br" }),
    await get(path, { "accept-encoding": "gzip" }),
    await get(path),
  ];

  expect(answers.map(({ text }) => text)).toEqual(["as brotli", "as gzip", "plain"]);
  expect(answers.map(({ headers }) => headers.get("content-encoding"))).toEqual([
    "br",
    "gzip",
    null,
  ]);
  expect(answers[0]?.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

it("asks about pages again every time, and lets nobody frame them", async () => {
  const { headers } = await somePages()("/");

  expect(headers.get("cache-control")).toBe("no-cache");
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

it("serves nothing that is no part of a page", async () => {
  const get = somePages();

  for (const path of ["/secret.sqlite", "/../guest/index.en.html", "/assets", "/nothing.js"])
    expect((await get(path)).status).toBe(404);
});
