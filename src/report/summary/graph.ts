import type { RunResult } from '../../model/result/run-result.ts';
import { fenced, folded } from '../escape-markdown.ts';
import { lookOf } from '../outcome-look.ts';
import { mermaidText } from './mermaid-text.ts';

/** More nodes or edges than this nobody can read, and GitHub may refuse to draw. */
const MOST_NODES = 60;
const MOST_EDGES = 200;

/** What waits for what, as a Mermaid flowchart coloured by outcome; empty when nothing depends on anything or too much does. */
export function graphSection({ releases }: RunResult): string {
  const nodes = new Map(releases.map(({ id }, index) => [id, `c${index}`]));
  const edges = releases.flatMap(({ id, needs }) =>
    needs.flatMap((need) => (nodes.has(need) ? [`${nodes.get(need)} --> ${nodes.get(id)}`] : [])),
  );
  if (edges.length === 0 || edges.length > MOST_EDGES || releases.length > MOST_NODES) return '';
  const lines = [
    'flowchart LR',
    ...releases.map(({ id, outcome }, index) => `c${index}["${mermaidText(id)}"]:::${lookOf(outcome)}`),
    ...edges,
    'classDef good stroke:#1a7f37,stroke-width:2px',
    'classDef bad stroke:#cf222e,stroke-width:4px',
    'classDef stopped stroke:#9a6700,stroke-width:3px',
    'classDef planned stroke:#0969da,stroke-width:2px',
    'classDef idle stroke:#6e7781,stroke-dasharray:4',
  ];
  return folded('What waits for what', fenced('mermaid', lines.join('\n')));
}
