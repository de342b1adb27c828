import { expect, it } from 'vitest';
import type { Section, SectionKind } from '../../digest/edition.ts';
import { placeSections } from './placeSections.ts';

const write = (kind: SectionKind): Section => ({ kind, heading: `${kind}:`, markdown: '글.' });
const written = (['other', 'results', 'motivation', 'results'] as const).map(write);

it('puts sections in the order of the seven, what is none of them last', () => {
  expect(placeSections(written, false).map(({ anchor }) => anchor)).toEqual([
    'motivation',
    'results',
    'results-2',
    'other',
  ]);
});

it('leaves sections in their own order where that is asked for', () => {
  expect(placeSections(written, true).map(({ anchor }) => anchor)).toEqual([
    'other',
    'results',
    'motivation',
    'results-2',
  ]);
});

it('takes the colon off the end of a heading', () => {
  expect(placeSections(written, true)[1]?.heading).toBe('results');
});
