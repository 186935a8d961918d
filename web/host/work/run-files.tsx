import type { JobRun } from "../../../src/protocol/jobs.ts";
import { bytesInWords } from "../../lib/words/amount.ts";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { artifactUrl } from "./artifact-url.ts";
import "./run-files.css";
import { words as common } from "../../lib/words/en.ts";
import { words } from "./words/en.ts";

/** The files that a run has left. */
export const RunFiles = ({ run }: { readonly run: JobRun }) =>
  run.artifacts.length === 0 ? null : (
    <section class="run-files">
      <h3>{words.files}</h3>
      <ul>
        {run.artifacts.map(({ name, bytes }) => (
          <li key={name} class="run-file">
            <span class="run-file-words">
              <bdi>{name}</bdi>
              <span>{bytesInWords(bytes)}</span>
            </span>
            <LinkButton
              href={artifactUrl(run.jobId, name)}
              icon="download"
              label={words.saveFile(name)}
              download={name}
            >
              {common.save}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
