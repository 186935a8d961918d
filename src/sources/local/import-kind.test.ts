import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JobOrder } from "../../core/ports/jobs.ts";
import type { ImportPage } from "./import/import-messages.ts";
import { createImportKinds } from "./import-kind.ts";
import { aCollection } from "./testing/a-collection.ts";

const aSetOfKinds = () => {
  const shelf = aCollection();
  const learnt: string[] = [];
  let heard = 0;
  const kinds = createImportKinds({
    collection: shelf.collection,
    coverFolder: shelf.coverFolder,
    dataFolder: join(shelf.folder, "data"),
    onTracks: () => {
      heard += 1;
    },
    onFolders: (paths) => void learnt.push(...paths),
  });
  const kind = (name: string) => kinds.find((each) => each.kind === name)!;
  return { shelf, kinds, kind, learnt, heard: () => heard };
};

describe("the kinds of import", () => {
  it("all work in one lane, and start anew when the box was switched off", () => {
    for (const kind of aSetOfKinds().kinds) {
      expect(kind).toMatchObject({ lane: "library", onInterrupted: "restart", isJoined: true });
    }
  });

  it("take folders that are there, by their whole path", () => {
    const { shelf, kind } = aSetOfKinds();
    writeFileSync(shelf.at("file"), "");
    const parse = (input: unknown) => kind("import").parseInput(input);

    expect(parse({ folders: [`${shelf.folder}/`] })).toEqual({
      ok: true,
      value: { folders: [shelf.folder] },
    });
    mkdirSync(shelf.at("data"));
    const data = shelf.at("data");
    for (const folders of [
      [],
      ["relative"],
      ["/nowhere"],
      [shelf.at("file")],
      ["/\0"],
      "x",
      [data],
    ])
      expect(parse({ folders })).toMatchObject({ ok: false, code: "bad-input" });
    expect(parse({ folders: [shelf.folder], more: 1 })).toMatchObject({ ok: false });
    expect(kind("rescan").parseInput({})).toMatchObject({ ok: true });
  });

  const pagesOf = async (order: JobOrder): Promise<readonly ImportPage[]> => {
    const pages: ImportPage[] = [];
    for await (const page of order.pages ?? []) pages.push(page as ImportPage);
    return pages;
  };

  it("make a folder one of the library's, and tell of all songs: some of them may be in it too", async () => {
    const { shelf, kind } = aSetOfKinds();
    shelf.song("a.flac", { title: "a" });
    shelf.song("one/b.flac", { title: "b", hertz: 500 });
    await shelf.import();
    const one = join(shelf.folder, "one");

    const pages = await pagesOf(kind("import").order({ folders: [one] }, "job"));

    expect(pages).toMatchObject([
      { folders: [{ path: one }] },
      { known: [{ path: shelf.at("a.flac") }, { path: shelf.at("one/b.flac") }] },
    ]);
  });

  it("send only what is known below a folder in which something changed", async () => {
    const { shelf, kind } = aSetOfKinds();
    shelf.song("a.flac", { title: "a" });
    shelf.song("one/b.flac", { title: "b", hertz: 500 });
    mkdirSync(join(shelf.folder, "one more"));
    await shelf.import();
    const one = join(shelf.folder, "one");

    const pages = await pagesOf(kind("import-changes").order({ folders: [one] }, "job"));

    expect(pages[1]).toMatchObject({ known: [{ path: shelf.at("one/b.flac") }] });
    expect(pages[1]).toHaveProperty("known.length", 1);
  });

  it("do what an import tells, and pass on the folders that it saw", async () => {
    const { kind, learnt, heard, shelf } = aSetOfKinds();
    const { onNews } = kind("rescan").order({}, "job");
    await shelf.collection.putFolder("/m", false);

    await onNews?.({ kind: "folders", paths: ["/m"] });
    await onNews?.({ kind: "mount", path: "/m/stick" });
    await onNews?.({ kind: "folder-state", path: "/m", state: "offline" });

    expect([learnt, heard()]).toEqual([["/m"], 1]);
    expect(await shelf.collection.folders()).toMatchObject([
      { path: "/m", state: "offline" },
      { path: "/m/stick", isMount: true },
    ]);
  });
});
