import { writeFile } from "node:fs/promises";
import { defineJob, JobSkipped, z } from "rumpus/plugin";

export const job = defineJob({
  kind: "write-playlist",
  title: "Write the night's playlist",
  about: "Everything that played, as an M3U file to download.",
  input: z.object({
    hours: z.int().min(1).max(48).default(12).meta({ title: "Hours back" }),
  }),
  schedule: { cron: "0 6 * * *", isCaughtUp: true },
  async run({ input, api, signal, progress, notify, artifactPath }) {
    const sinceMs = Date.now() - input.hours * 3_600_000;
    const songs = [];
    let cursor = "";
    do {
      const answer = await fetch(`${api}/history?limit=100${cursor}`, { signal });
      if (!answer.ok) throw new Error(`the party answered ${answer.status}`);
      const page = await answer.json();
      const recent = page.items.filter((song) => song.startedAtMs >= sinceMs);
      songs.push(...recent);
      const isMore = page.nextCursor !== undefined && recent.length === page.items.length;
      cursor = isMore ? `&cursor=${encodeURIComponent(page.nextCursor)}` : "";
      progress({ message: "Reading what played", counts: { songs: songs.length } });
    } while (cursor !== "");
    if (songs.length === 0) throw new JobSkipped("Nothing has played.");

    const oneLine = (text) => text.replaceAll(/\s+/g, " ");
    const lines = songs.reverse().map(({ artist, title, durationMs }) => {
      const name = oneLine(`${artist} - ${title}`);
      return `#EXTINF:${Math.round(durationMs / 1000)},${name}\n${name}\n`;
    });
    await writeFile(artifactPath("tonight.m3u8"), `#EXTM3U\n${lines.join("")}`);
    notify("info", `The night's playlist has ${songs.length} songs.`);
  },
});
