/** What the answer to a yes-or-no question about the world is, and what was seen: half a sentence that stands on its own. */
export interface Answer {
  holds: boolean;
  seen: string;
}
