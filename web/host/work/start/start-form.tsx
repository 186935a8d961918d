import { useState } from "preact/hooks";
import type { JobKindCard, JobRun } from "../../../../src/protocol/jobs.ts";
import { refusalInWords } from "../../../lib/words/refusals.ts";
import { Form } from "../../../ui/form/form.tsx";
import { formFields } from "../../form/form-fields.ts";
import { initialValues, readForm } from "../../form/read-form.ts";
import { SchemaField } from "../../form/schema-field.tsx";
import { write } from "../../state/asking/ask.ts";
import { goInstead } from "../../state/place/navigation.ts";
import { noteRun } from "../../state/runs/work.ts";
import { aboutOf } from "../../telling/job-words.ts";
import { words } from "../words/en.ts";

/** The questions that a kind of work asks before it starts, made from its schema. */
export const StartForm = ({ card }: { readonly card: JobKindCard }) => {
  const [fields] = useState(() => formFields(card.input));
  const [values, setValues] = useState(() => initialValues(fields));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const start = async () => {
    const read = readForm(fields, values);
    setProblems(read.problems);
    if (Object.keys(read.problems).length > 0) return setProblem(words.notRightYet);
    setIsBusy(true);
    const answer = await write<JobRun>("POST", "/jobs", { kind: card.kind, input: read.input });
    setIsBusy(false);
    if (!answer.ok) return setProblem(answer.problem.detail || refusalInWords(answer.problem));
    noteRun(answer.value);
    goInstead({ section: "work", item: answer.value.jobId });
  };
  return (
    <Form
      word={words.start}
      icon="play"
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => void start()}
    >
      <p>{aboutOf(card)}</p>
      {fields.map((field, at) => (
        <SchemaField
          key={field.name}
          field={field}
          value={values[field.name]}
          problem={problems[field.name]}
          hasFocus={at === 0}
          onChange={(value) => {
            setValues({ ...values, [field.name]: value });
            setProblem(undefined);
          }}
        />
      ))}
    </Form>
  );
};
