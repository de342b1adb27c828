import { expect, it } from 'vitest';
import type { Section, SectionKind } from '../../digest/edition.ts';
import { placeSections } from './placeSections.ts';

const write = (kind: SectionKind): Section => ({ kind, heading: `${kind}:`, markdown: '글.' });
const written = (['other', 'results', 'motivation', 'results'] as const).map(write);

it.each([
  [
    'in the order of the seven, what is none of them last',
    false,
    ['motivation', 'results', 'results-2', 'other'],
  ],
  ['in their own order where that is asked for', true, ['other', 'results', 'motivation', 'results-2']],
])('puts sections %s', (_, isOwnOrder, anchors) => {
  expect(placeSections(written, isOwnOrder).map(({ anchor }) => anchor)).toEqual(anchors);
});

it('takes the colon off the end of a heading', () => {
  expect(placeSections(written, true)[1]?.heading).toBe('results');
});
