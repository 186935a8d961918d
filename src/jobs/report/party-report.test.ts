import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { PartyNumbers } from "../../core/ports/statistics.ts";
import { aQuietEvening } from "../../core/testing/a-quiet-evening.ts";
import type { GuestId } from "../../domain/ids.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { coverPath } from "../../lib/cover-path.ts";
import { LANGUAGES } from "../../protocol/languages.ts";
import { anEngine } from "../testing/an-engine.ts";
import { renderReport } from "./render-report.ts";
import { createReportKind } from "./report-kind.ts";

const EVENING_MS = Date.UTC(2026, 10, 21, 20);
const COVER = "0123456789abcdef0123456789abcdef";

const anEvening = (more: Partial<PartyNumbers> = {}): PartyNumbers =>
  aQuietEvening(
    { fromMs: EVENING_MS, untilMs: EVENING_MS + 3_600_000 },
    {
      plays: 12,
      requests: 9,
      topTracks: [{ track: aTrack("Hit", { coverId: COVER }), count: 3, score: 5 }],
      topGuests: [{ guestId: "ada" as GuestId, name: "Ada", hue: 1, count: 4 }],
      hours: [{ startMs: EVENING_MS, plays: 12, requests: 9, votes: 30 }],
      loudness: [-9, -14, -11].map((lufs, at) => ({ atMs: EVENING_MS + at, lufs })),
      ...more,
    },
  );

const COVERS = new Map([[COVER, "data:image/webp;base64,AAAA"]]);

describe("the party report", () => {
  it.each(LANGUAGES)("is whole and needs nothing from elsewhere, in %s", (language) => {
    const html = renderReport(
      { partyName: "Mia’s 30th", language, numbers: anEvening(), covers: {} },
      COVERS,
    );

    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain("Mia’s 30th");
    expect(html).toContain('src="data:image/webp;base64,AAAA"');
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(html).not.toMatch(/https?:|<script|undefined|NaN/);
  });

  it("shows names for what they are, whatever they hold", () => {
    const track = aTrack("x", { title: '<img src=x onerror="alert(1)">', artist: "A & B" });
    const topGuests = [{ guestId: "g" as GuestId, name: "</main>", hue: 0, count: 1 }];
    const numbers = anEvening({ topTracks: [{ track, count: 1, score: 0 }], topGuests });

    const html = renderReport({ partyName: "<b>", language: "en", numbers, covers: {} }, new Map());

    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    expect(html).toContain("A &amp; B");
    expect(html).toContain("<title>&lt;b&gt; –");
    expect(html.match(/<\/main>/g)).toHaveLength(1);
  });

  it("says so when nothing has happened", () => {
    const numbers = aQuietEvening({ fromMs: EVENING_MS, untilMs: EVENING_MS + 1 });

    const html = renderReport({ partyName: "P", language: "en", numbers, covers: {} }, new Map());

    expect(html).toContain("Nothing has been played yet.");
    expect(html).not.toContain("<svg");
  });
});

it("is written by a job, with the covers of the songs in it", async () => {
  const coverFolder = mkdtempSync(join(tmpdir(), "rumpus-report-"));
  onTestFinished(() => rmSync(coverFolder, { recursive: true }));
  const picture = coverPath(coverFolder, COVER, 256);
  mkdirSync(dirname(picture), { recursive: true });
  writeFileSync(picture, "picture");
  const kind = createReportKind({
    statistics: {
      numbers: (span) => Promise.resolve({ ...anEvening(), ...span }),
      eveningStart: () => Promise.resolve(EVENING_MS),
    },
    partyName: () => "Mia’s 30th",
    coverFolder,
    nowMs: () => EVENING_MS + 3_600_000,
  });
  const engine = await anEngine({ whim: kind });

  const over = await engine.run("party-report", { language: "de", hasGuests: false });
  const path = await engine.jobs.artifactPath(over.jobId, "party-report.html");
  const html = readFileSync(path ?? "", "utf8");

  expect(over).toMatchObject({ state: "succeeded", counts: { songs: 12 } });
  expect(html).toContain("Partybericht");
  expect(html).toContain(Buffer.from("picture").toString("base64"));
  expect(html).not.toContain("Ada");
});

it("is written in no language that the party does not speak", () => {
  const { parseInput } = createReportKind({
    statistics: { numbers: () => Promise.reject(), eveningStart: () => Promise.reject() },
    partyName: () => "",
    coverFolder: "",
    nowMs: () => 0,
  });

  expect(parseInput({ language: "tlh" })).toMatchObject({ ok: false, code: "bad-input" });
  expect(parseInput(undefined)).toMatchObject({ ok: true, value: { language: "en" } });
});
