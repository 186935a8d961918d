import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../ui/action/button.tsx";
import { call } from "../net/call.ts";
import { refusalInWords } from "../words/refusals.ts";
import "./sign-in-form.css";
import { words } from "./words/en.ts";

interface SignInFormProps {
  /** What the host can do then. */
  readonly words: string;
  readonly onSignedIn: () => Promise<void>;
}

export const SignInForm = ({ words: purpose, onSignedIn }: SignInFormProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => input.current?.focus(), []);
  const signIn = async (pin: string) => {
    setIsBusy(true);
    const answer = await call("POST", "/session", { body: { pin } });
    setIsBusy(false);
    if (!answer.ok) {
      setProblem(refusalInWords(answer.problem));
      input.current?.select();
      return;
    }
    await onSignedIn();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const pin = input.current?.value.trim() ?? "";
    if (pin !== "") void signIn(pin);
  };
  return (
    <form class="sign-in" onSubmit={submit}>
      <p class="sign-in-words">{purpose}</p>
      <label>
        {words.pin}
        <input
          ref={input}
          type="password"
          autocomplete="current-password"
          maxLength={64}
          aria-describedby="pin-problem"
        />
      </label>
      <p id="pin-problem" class="sign-in-problem" aria-live="assertive">
        {problem}
      </p>
      <Button type="submit" tone="strong" size="large" isDisabled={isBusy}>
        {words.signIn}
      </Button>
    </form>
  );
};
