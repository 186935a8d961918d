/** Where a file that a run left can be fetched. */
export const artifactUrl = (jobId: string, name: string): string =>
  `/api/v1/jobs/${encodeURIComponent(jobId)}/artifacts/${encodeURIComponent(name)}`;
