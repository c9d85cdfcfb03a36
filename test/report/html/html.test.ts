import { expect, it } from 'vitest';
import { html } from '../../../src/report/html/html.ts';

it('keeps text text, in elements and in attributes', () => {
  const text = `</script><img src=x onerror="alert(1)"> 'a' & \`b\``;
  expect(html`<p title="${text}">${text}</p>`.html).not.toMatch(/<(?!\/?p\b)|onerror="|&(?!#)/);
});

it('puts markup into markup, lists one after the other, and nothing for what is not there', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${undefined}${false}${0}`.html).toBe('<ul><li>a</li><li>b</li></ul>0');
});

it('drops what a terminal would act on', () => {
  expect(html`${'\u001b[31mred\u001b[0m \u202ereversed'}`.html).toBe('red reversed');
});
