interface Streams {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { isTTY?: boolean };
}

/** How a person at a terminal is asked; undefined where nobody is, as in a job or a pipe. */
export function askPerson(
  { input, output }: Streams,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): ((question: string) => Promise<boolean>) | undefined {
  if (!input.isTTY || !output.isTTY || env.CI) return undefined;
  return async (question) => {
    // Few are asked, and Node takes a while to load it.
    const { createInterface } = await import('node:readline/promises');
    const lines = createInterface({ input, output });
    try {
      const answer = await lines.question(question, { signal });
      return answer.trim().toLowerCase() === 'yes';
    } catch {
      // Interrupted: that is no yes.
      return false;
    } finally {
      lines.close();
    }
  };
}
