import { expect, it } from "vitest";
import { createAnalysisKind } from "./analysis-kind.ts";

const kind = createAnalysisKind({
  featureFolder: "/data/features",
  onNews: () => Promise.resolve(),
});

it("hears files of this box only, and names its own files after the song alone", () => {
  const song = { trackId: "a1b2", source: "/music/a.mp3" };
  const inputs = [
    song,
    { ...song, coverPath: "/data/covers/a.webp" },
    { ...song, trackId: "-QKIaXRB4GP7UHkX" },
    { ...song, source: "http://radio/" },
    { ...song, source: "music/a.mp3" },
    { ...song, trackId: "../../etc/passwd" },
    { ...song, more: true },
  ];

  const accepted = inputs.map((input) => kind.parseInput(input).ok);

  expect(accepted).toEqual([true, true, true, false, false, false, false]);
});
