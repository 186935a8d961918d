import { describe, expect, it } from "vitest";
import { anApi } from "./testing/an-api.ts";

/** What design.md, section 6, promises and exists by now. */
const CALLS = [
  "get /health",
  "get /party",
  "get /events",
  "post /queue",
  "delete /queue",
  "put /queue/{entryId}/vote",
  "patch /queue/{entryId}",
  "delete /queue/{entryId}",
  "post /queue/removals",
  "get /guests",
  "patch /guests/{guestId}",
  "patch /me",
  "post /hashtags",
  "put /hashtags/{hashtagId}",
  "delete /hashtags/{hashtagId}",
  "get /settings/presets",
  "get /tracks/dice",
  "post /playback/play",
  "post /playback/pause",
  "post /playback/skip",
  "post /playback/previous",
  "post /playback/restart",
  "put /playback/position",
  "put /playback/volume",
  "put /playback/skip-vote",
  "get /tracks",
  "get /tracks/{trackId}",
  "get /tracks/{trackId}/cover",
  "get /history",
  "get /settings",
  "patch /settings",
  "get /artists",
  "get /artists/{artistId}",
  "get /albums",
  "get /albums/{albumId}",
  "get /genres",
  "get /genres/{genreId}",
  "get /decades",
  "get /decades/{decade}",
  "get /suggestions",
  "get /playlists",
  "post /playlists",
  "get /playlists/{playlistId}",
  "patch /playlists/{playlistId}",
  "delete /playlists/{playlistId}",
  "put /playlists/{playlistId}/tracks",
  "get /playlists/{playlistId}/export",
  "get /folders",
  "post /folders",
  "delete /folders",
  "get /uploads/limits",
  "get /jobs",
  "post /jobs",
  "get /jobs/{jobId}",
  "delete /jobs/{jobId}",
  "post /jobs/{jobId}/retry",
  "get /jobs/{jobId}/log",
  "get /jobs/{jobId}/artifacts/{name}",
  "get /job-kinds",
  "get /schedules",
  "put /schedules",
  "post /restore",
  "post /restore/confirm",
  "post /session",
  "delete /session",
  "get /sound",
  "put /sound",
  "post /sound/test",
  "post /player/restart",
  "get /logs",
  "get /power",
  "post /power",
  "get /join",
  "put /host-pin",
  "get /setup",
];

const theDocument = async () => (await (await anApi()).phone().get("/openapi.json")).body;

interface Operation {
  readonly summary?: string;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}

describe("the description of the interface", () => {
  it("is OpenAPI 3.1", async () => {
    const document = await theDocument();

    expect(document.openapi).toBe("3.1.0");
    expect(document.info).toEqual({ title: "Rumpus", version: "1.2.3" });
  });

  it.each(CALLS)("has %s", async (call) => {
    const [method = "", path = ""] = call.split(" ");

    const operation: Operation = (await theDocument()).paths[`/api/v1${path}`]?.[method];

    expect(operation?.summary).toMatch(/\w/);
    expect(Object.keys(operation.responses)).toContain("default");
    expect(Object.keys(operation.responses).some((status) => /^2\d\d$/.test(status))).toBe(true);
  });

  it("names every part of a path", async () => {
    const paths: Record<string, Record<string, Operation>> = (await theDocument()).paths;

    for (const [path, operations] of Object.entries(paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(operations)) {
        const given = parameters.filter((each) => each.in === "path").map(({ name }) => name);
        expect(given).toEqual(named);
      }
    }
  });

  it("points nowhere that is not there", async () => {
    const document = await theDocument();

    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)];

    for (const [, ref = ""] of refs) {
      const target = ref.split("/").reduce((place, key) => place?.[key], document);
      expect(target, ref).toBeDefined();
    }
  });

  it("says which bodies are taken", async () => {
    const { paths } = await theDocument();

    const { schema } =
      paths["/api/v1/queue/{entryId}/vote"].put.requestBody.content["application/json"];

    expect(schema.required).toEqual(["value"]);
    expect(schema.additionalProperties).toBe(false);
  });
});
