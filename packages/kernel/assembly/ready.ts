import { Token } from "./shapes";

/** Tokens that got what they waited for, in order; they run once the running one has blocked. */
export let firstReady: Token | null = null;
let lastReady: Token = changetype<Token>(0);

export function clearReady(): void { firstReady = null; }

@inline
export function makeReady(token: Token): void {
  token.next = null;
  if (!firstReady) firstReady = token;
  else lastReady.next = token;
  lastReady = token;
}

/** Takes the first, if there is one, out of the list. */
@inline
export function takeReady(): Token | null {
  const token = firstReady;
  if (token) firstReady = token.next;
  return token;
}
