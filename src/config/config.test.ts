import { describe, expect, it } from "vitest";
import { readConfig, USAGE } from "./config.ts";

const read = (line: string, env: Readonly<Record<string, string>> = {}) =>
  readConfig(
    line.split(" ").filter((word) => word !== ""),
    env,
  );

describe("who starts a party", () => {
  it("need not say anything", () => {
    expect(read("")).toEqual({
      ok: true,
      value: {
        port: 8080,
        address: "::",
        dataFolder: "./data",
        musicFolders: [],
        hostPin: undefined,
        isAppliance: false,
        isDemo: false,
        hostNames: [],
        audioOutput: "auto",
        leavePlaying: false,
        commitDelayMs: 0,
        synchronous: "FULL",
      },
    });
  });

  it("can say everything with flags", () => {
    const config = read(
      "--port 9000 --data /d --music /a --music /b --host-pin 1234 --demo --leave-playing --host-name x.example",
    );

    expect(config).toMatchObject({
      value: {
        port: 9000,
        dataFolder: "/d",
        musicFolders: ["/a", "/b"],
        hostPin: "1234",
        isDemo: true,
        leavePlaying: true,
        hostNames: ["x.example"],
      },
    });
  });

  it("can say the same in the environment", () => {
    const config = read("", {
      RUMPUS_PORT: "9000",
      RUMPUS_DATA: "/d",
      RUMPUS_MUSIC: "/a::/b:",
      RUMPUS_HOST_PIN: "1234",
      RUMPUS_HOST_NAMES: "x.example,y.example",
    });

    expect(config).toMatchObject({
      value: {
        port: 9000,
        dataFolder: "/d",
        musicFolders: ["/a", "/b"],
        hostPin: "1234",
        hostNames: ["x.example", "y.example"],
      },
    });
  });

  it("has the last word with a flag", () => {
    const env = { RUMPUS_PORT: "9000", RUMPUS_MUSIC: "/env" };

    expect(read("--port 7000 --music /flag", env)).toMatchObject({
      value: { port: 7000, musicFolders: ["/flag"] },
    });
  });

  it("can leave a variable of the environment empty", () => {
    const empty = { RUMPUS_PORT: "", RUMPUS_DATA: "", RUMPUS_HOST_PIN: "", RUMPUS_ADDRESS: "" };

    expect(read("", empty)).toEqual(read(""));
  });

  it("can ask for help", () => {
    expect(read("--help")).toEqual({ ok: false, code: "help", detail: USAGE });
  });
});

describe("what cannot be", () => {
  it.each([
    ["--port abc", {}, /^--port \(RUMPUS_PORT\): /],
    ["--port 70000", {}, /^--port/],
    ["--port -1", {}, /port/],
    ["--port 80.5", {}, /^--port/],
    ["", { RUMPUS_PORT: "eighty" }, /^--port \(RUMPUS_PORT\)/],
    ["--host-pin 123", {}, /^--host-pin \(RUMPUS_HOST_PIN\)/],
    ["--colour red", {}, /--colour/],
    ["--port", {}, /port/],
    ["music", {}, /music/],
  ])("%j %j is told in one line", (line, env, expected) => {
    const config = read(line, env);

    expect(config).toMatchObject({ ok: false, code: "usage" });
    const detail = config.ok ? "" : config.detail;
    expect(detail).toMatch(expected);
    expect(detail).toMatch(/\(see --help\)$/);
    expect(detail).not.toContain("\n");
  });
});
