import type { JobRun } from "../../../../src/protocol/jobs.ts";
import { bytesInWords } from "../../../lib/words/amount.ts";
import { words as common } from "../../../lib/words/en.ts";
import { LinkButton } from "../../../ui/action/link-button.tsx";
import { ListRow } from "../../../ui/surface/list-row.tsx";
import { words } from "../words/en.ts";
import { artifactUrl } from "./artifact-url.ts";

/** The files that a run has left. */
export const RunFiles = ({ run }: { readonly run: JobRun }) =>
  run.artifacts.length === 0 ? null : (
    <section class="run-files">
      <h3>{words.files}</h3>
      <ul>
        {run.artifacts.map(({ name, bytes }) => (
          <ListRow
            key={name}
            icon="file"
            title={name}
            note={bytesInWords(bytes)}
            action={
              <LinkButton
                href={artifactUrl(run.jobId, name)}
                icon="download"
                label={words.saveFile(name)}
                download={name}
              >
                {common.save}
              </LinkButton>
            }
          />
        ))}
      </ul>
    </section>
  );
