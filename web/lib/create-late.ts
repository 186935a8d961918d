import { NO_ANSWER } from "./net/problem.ts";
import { sayRefusal } from "./toasts.ts";

export const sayItDidNotCome = (): void => {
  if (!NO_ANSWER.ok) sayRefusal(NO_ANSWER.problem);
};
