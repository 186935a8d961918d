export const words = { pin: "PIN", signIn: "Sign in" };

export type Words = typeof words;
