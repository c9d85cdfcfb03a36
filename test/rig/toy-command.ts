import type { Command } from '../../src/commands/command.ts';

interface Greeted {
  kind: 'greeted';
  text: string;
}

/** A command that nobody needs: all that a contributor writes to add one. */
export const greet: Command<Greeted> = {
  name: 'greet',
  summary: 'Say hello to the selected charts',
  on: 'both',
  positional: { option: 'select', as: 'CHART', required: true },
  options: ['select', 'manifest'],
  examples: ['greet api', 'greet api web --output json'],

  async run({ select, ...options }) {
    const { volume = 'no' } = options as { volume?: string };
    return { kind: 'greeted', text: `hello, ${select.join(' and ')}, at ${volume} volume` };
  },

  tell: ({ text }) => ({
    ending: 'good',
    lines: [text],
    summary: `### ${text}`,
    annotations: [],
    outputs: { outcome: 'no-changes', changed: false },
    json: { greeting: text },
  }),
};
