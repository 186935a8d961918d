import { dirname } from "node:path";
import type { Collection } from "../../../core/ports/collection.ts";
import { isWithin } from "./folders-away.ts";
import type { ImportInput, ImportPage } from "./import-messages.ts";

/**
 * What an import must know of the library, a page at a time: all at once would stay in the daemon's
 * memory. `isWide`: of all folders, so that it can name songs that are there already or came from
 * elsewhere. A look at one changed folder does without: the collection knows such a song by its id.
 */
export async function* importPages(
  collection: Collection,
  { folders, files = [], isAll = false }: ImportInput,
  toRegister: readonly string[],
  isWide = isAll,
): AsyncGenerator<ImportPage, void> {
  for (const path of toRegister) await collection.putFolder(path, false);
  yield { folders: await collection.folders() };
  const wanted = isWide ? [""] : [...new Set([...folders, ...files.map((path) => dirname(path))])];
  for (const folder of wanted) {
    if (!wanted.some((other) => other !== folder && isWithin(folder, other))) {
      yield* pagesBelow(collection, folder);
    }
  }
}

async function* pagesBelow(
  collection: Collection,
  folder: string,
): AsyncGenerator<ImportPage, void> {
  let afterPath = folder === "" || folder === "/" ? folder : `${folder}/`;
  for (;;) {
    const page = await collection.knownFiles(afterPath);
    const known = folder === "" ? page : page.filter(({ path }) => isWithin(path, folder));
    if (known.length > 0) yield { known };
    const last = page.at(-1);
    // In the order of paths, everything below a folder stands together.
    if (!last || known.length < page.length) return;
    afterPath = last.path;
  }
}
