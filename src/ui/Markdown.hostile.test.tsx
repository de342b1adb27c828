import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { formNames, writeForm } from '../../e2e/hostile/markdownForms.ts';
import { buildOwnPayloads } from '../../e2e/hostile/ownPayloads.ts';
import { Markdown } from './Markdown.tsx';

/** The published lists that `e2e/hostile/` takes through the pages. */
const lists = import.meta.glob<string[]>('../../e2e/hostile/lists/*.json', {
  eager: true,
  import: 'default',
});
const payloads = Array.from(new Set([...Object.values(lists).flat(), ...buildOwnPayloads()]));

/** Every tag that Markdown may come to, with nothing in it but what is written here. */
const harmlessTag = new RegExp(
  [
    '</?(?:p|h3|h4|ul|ol|li|blockquote|strong|em|del|code|small|table|thead|tbody|tr)>',
    '<(?:br|hr)/>',
    '<div class="[^"]*" lang="ko">|</div>|<pre class="[^"]*" tabindex="0">|</pre>',
    '<section class="[^"]*" tabindex="0" aria-label="[^"]*">|</section>',
    '<ol start="\\d+">|<(?:ul|li) class="(?:contains-task-list|task-list-item)">|<ol (?:start="\\d+" )?class="contains-task-list">',
    '<input type="checkbox" disabled=""(?: checked="")?/>',
    '<code class="language-[^"]*">|</?t[hd](?: style="text-align:(?:left|right|center)")?>',
    '<a href="(?:https?://|mailto:)[^"]*" target="_blank" rel="noopener noreferrer">|</a>',
  ].join('|'),
  'gi',
);

/** `npx vitest run --mode all src/ui/Markdown.hostile` has each payload in each form, which takes minutes. */
const isLong = import.meta.env.MODE === 'all';

it.each(formNames)('renders payloads as %s without an element or address that could run', (form) => {
  const place = formNames.indexOf(form);
  const tried = payloads.filter((_, index) => isLong || index % formNames.length === place);
  const broken = tried.filter((payload) => {
    const html = renderToStaticMarkup(<Markdown>{writeForm(form, payload)}</Markdown>);
    return /[<>]/.test(html.replace(harmlessTag, ''));
  });
  expect(broken).toEqual([]);
});

it('has payloads by the thousand', () => {
  expect(payloads.length).toBeGreaterThan(7000);
});
