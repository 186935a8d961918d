import { createHash } from "node:crypto";
import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { makeFolder } from "./make-folder.ts";
import { failed, ok, type Result } from "./result.ts";

/**
 * One daemon a data folder. A listening socket in Linux's abstract namespace is a lock that the
 * kernel takes back when its owner dies, however it dies; elsewhere there is no lock.
 */
export const lockFolder = (
  folder: string,
): Promise<Result<() => void, "folder-in-use" | "folder-unusable">> => {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new Error("it is a file");
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const why = (error as Error).message;
    const detail = `the folder ${folder} cannot be used (${why}): choose another with --data`;
    return Promise.resolve(failed("folder-unusable", detail));
  }
  if (process.platform !== "linux") return Promise.resolve(ok(() => undefined));
  const name = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 32);
  const server: Server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") return reject(error);
      resolve(
        failed(
          "folder-in-use",
          `another Rumpus runs on ${folder}: stop it, or choose another folder with --data`,
        ),
      );
    });
    server.listen(`\0rumpus-${name}`, () => {
      server.unref();
      resolve(ok(() => void server.close()));
    });
  });
};
