import { describe, expect, it } from "vitest";
import type { Span } from "../../core/ports/statistics.ts";
import { aQuietEvening } from "../../core/testing/a-quiet-evening.ts";
import type { GuestId } from "../../domain/ids.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { Statistics } from "../../protocol/statistics.ts";
import { anApi } from "../testing/an-api.ts";
import { writeCsv } from "./statistics-csv.ts";

const ADA = { guestId: "ada" as GuestId, name: "Ada", hue: 40 };

/** The interface of a party that remembers which spans it was asked for. */
const aParty = async (eveningStartMs?: number) => {
  const asked: Span[] = [];
  const api = await anApi({
    statistics: {
      numbers: (span) => {
        asked.push(span);
        const topTracks = [{ track: aTrack("hit"), count: 3, score: 7 }];
        const topGuests = [{ ...ADA, count: 3 }];
        return Promise.resolve(aQuietEvening(span, { plays: 3, topTracks, topGuests }));
      },
      eveningStart: () => Promise.resolve(eveningStartMs),
    },
  });
  return { ...api, asked };
};

describe("the statistics", () => {
  it("are of this evening, for everybody, and looked up once for all who ask", async () => {
    const party = await aParty(1000);

    const answers = await Promise.all([
      party.phone().get("/statistics"),
      party.phone().get("/statistics"),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const told = Statistics.parse(answers[0]?.body);
    expect(told).toMatchObject({ fromMs: 1000, plays: 3, topGuests: [{ guest: ADA, count: 3 }] });
    expect(told.topTracks[0]).toMatchObject({ title: "hit", count: 3, score: 7 });
    expect(answers[0]?.text).not.toContain("source");
    expect(party.asked).toHaveLength(1);
  });

  it("name no guests where guests are not shown, except to the host", async () => {
    const party = await aParty();
    const host = await party.host();
    await host.ask("PATCH", "/settings", { showGuests: false });

    const [seen, told] = [await party.phone().get("/statistics"), await host.get("/statistics")];

    expect(seen.body.topGuests).toEqual([]);
    expect(told.body.topGuests).toHaveLength(1);
  });

  it("of another span are the host's to ask for", async () => {
    const party = await aParty();
    const host = await party.host();

    const refused = await party.phone().get("/statistics?fromMs=5");
    const told = await host.get("/statistics?fromMs=5&untilMs=9");
    const backwards = await host.get("/statistics?fromMs=9&untilMs=5");

    expect(refused).toMatchObject({ status: 403, body: { code: "host-only" } });
    expect(told.body).toMatchObject({ fromMs: 5, untilMs: 9 });
    expect(backwards).toMatchObject({ status: 400, body: { code: "bad-request" } });
  });

  it("come as a table for the host", async () => {
    const party = await aParty();
    const host = await party.host();

    const table = await host.get("/statistics.csv");
    const refused = await party.phone().get("/statistics.csv");

    expect(table.headers.get("content-type")).toContain("text/csv");
    expect(table.text).toContain("most played,hit,Nobody,3");
    expect(refused.status).toBe(403);
  });
});

describe("the table for a spreadsheet", () => {
  it("has a line for each number, and quotes what would break it", () => {
    const track = aTrack("x", { title: 'Say "hi", you', artist: "=cmd()" });
    const wide = aTrack("y", { title: "＝cmd()", artist: "plain" });
    const topTracks = [track, wide].map((each) => ({ track: each, count: 2, score: 0 }));

    const text = writeCsv(aQuietEvening({ fromMs: 0, untilMs: 1 }, { topTracks }));

    expect(text).toContain("total,plays,,0\r\n");
    expect(text).toContain('most played,"Say ""hi"", you",\'=cmd(),2\r\n');
    expect(text).toContain("most played,'＝cmd(),plain,2\r\n");
  });
});
