import { expect, test } from 'vitest';
import { summaryText } from '../../../scripts/runner/summary-text.ts';

test('tables stand in columns and HTML is gone', () => {
  const markdown = `## Done

> [!CAUTION]
> web failed

at <code>https&#58;//host</code>

| Chart | Operation | Outcome |
| --- | --- | --- |
| **platform** | install<br><sub>it is new</sub> | good |
| **web** | a &lt;b&gt; | bad |

<details open>
<summary>More</summary>

</details>
`;
  expect(summaryText(markdown)).toBe(`## Done

> web failed

at https://host

Chart     Operation            Outcome
platform  install (it is new)  good
web       a <b>                bad

More`);
});
