import { expect, it } from 'vitest';
import { readIdFromText } from './readIdFromText.ts';

it.each([
  ['https://arxiv.org/abs/2505.15277', '2505.15277'],
  ['https://arxiv.org/abs/2505.15277v2', '2505.15277'],
  ['https://arxiv.org/pdf/2505.15277v12.pdf', '2505.15277'],
  ['https://arxiv.org/pdf/2505.15277.pdf/', '2505.15277'],
  ['https://arxiv.org/html/2505.15277v1#S3.SS1', '2505.15277'],
  ['https://arxiv.org/abs/2505.15277?context=cs.CL', '2505.15277'],
  ['http://www.arxiv.org/abs/2505.15277/', '2505.15277'],
  ['https://export.arxiv.org/ps/hep-th/9901001', 'hep-th/9901001'],
  ['https://arxiv.org/abs/cs/0112017v1', 'cs/0112017'],
  ['https://arxiv.org/abs/math.GT/0309136', 'math.GT/0309136'],
  ['https://ar5iv.labs.arxiv.org/html/2505.15277', '2505.15277'],
  ['https://huggingface.co/papers/2505.15277#community', '2505.15277'],
  ['https://hf.co/papers/2505.15277', '2505.15277'],
  ['https://www.alphaxiv.org/abs/2505.15277', '2505.15277'],
  ['https://alphaxiv.org/ko/overview/2505.15277v1', '2505.15277'],
  ['Https://ArXiv.org/abs/2505.15277', '2505.15277'],
  ['arxiv.org/abs/2505.15277', '2505.15277'],
])('reads the address %s', (text, id) => {
  expect(readIdFromText(text)).toBe(id);
});

it.each([
  ['Web-Shepherd: Advancing PRMs https://arxiv.org/abs/2505.15277v2', '2505.15277'],
  ['https://arxiv.org/abs/2505.15277을 읽어 보세요', '2505.15277'],
  ['https://arxiv.org/abs/2505.15277v2입니다', '2505.15277'],
  ['논문:https://arxiv.org/abs/2505.15277', '2505.15277'],
  ['논문arxiv.org/abs/2505.15277', '2505.15277'],
  ['(https://arxiv.org/abs/2505.15277)', '2505.15277'],
  ['<https://arxiv.org/abs/2505.15277>', '2505.15277'],
  ['「https://arxiv.org/abs/cs/0112017」', 'cs/0112017'],
  ['[paper](https://huggingface.co/papers/2505.15277), 2025', '2505.15277'],
  ['_https://arxiv.org/abs/2505.15277_', '2505.15277'],
  ['Read https://arxiv.org/abs/2505.15277.', '2505.15277'],
  ['Is it https://arxiv.org/abs/2505.15277?!', '2505.15277'],
  ['https://arxiv.org/abs/2505.15277...', '2505.15277'],
  ['“https://arxiv.org/abs/2505.15277”…', '2505.15277'],
  ['https://arxiv.org/list/cs.CL/new 말고 https://arxiv.org/abs/2505.15277', '2505.15277'],
  ['https://lnkd.in/safety?url=https://arxiv.org/abs/2505.15277', '2505.15277'],
])('finds the address in %s', (text, id) => {
  expect(readIdFromText(text)).toBe(id);
});

it.each([
  ['2505.15277', '2505.15277'],
  ['  2505.15277v3\n', '2505.15277'],
  ['cs/0112017', 'cs/0112017'],
  ['arXiv:2505.15277', '2505.15277'],
  ['arxiv: 2505.15277v2 [cs.CL] 21 May 2025', '2505.15277'],
  ['[2505.15277] Web-Shepherd: Advancing PRMs', '2505.15277'],
  ['논문 2505.15277을 보세요.', '2505.15277'],
  ['https://doi.org/10.48550/arXiv.2505.15277', '2505.15277'],
  ['2401.00001 대신 arXiv:2505.15277', '2505.15277'],
  ['2401.00001 대신 https://arxiv.org/abs/2505.15277', '2505.15277'],
])('finds the id in %s', (text, id) => {
  expect(readIdFromText(text)).toBe(id);
});

it.each([
  '',
  'Attention Is All You Need',
  'https://arxiv.org/list/cs.CL/recent',
  'https://arxiv.org/abs/2513.15277',
  'https://arxiv.org/abs/2505.152777',
  'https://arxiv.org/abs/2505.15277abc',
  'https://arxiv.org.evil.example/abs/2505.15277',
  'https://notarxiv.org/abs/2505.15277',
  'https://evil.example/arxiv.org/abs/2505.15277',
  'https://evil.example/2505.15277',
  'https://evil.example/?p=2505.15277&q=2505.15277#2505.15277',
  'https://huggingface.co/datasets/2505.15277',
  'v12505.15277',
  '2505.15277.3',
  'and/0199001',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
])('finds no paper in %s', (text) => {
  expect(readIdFromText(text)).toBeUndefined();
});

it.each([
  'a',
  '-',
  'a.',
  'a-',
  'a/',
  '1',
  '2505.',
  '2505.1527v',
  'https://',
  'arxiv.org/',
  'https://arxiv.org/abs/',
  'arXiv: ',
  '(',
  '가',
  ' ',
  '\u{1f4c4}',
])('reads 100,000 signs of “%s” without delay', (part) => {
  const text = part.repeat(100_000 / part.length);
  const start = performance.now();
  expect(readIdFromText(`${text} https://arxiv.org/abs/2505.15277`)).toBe('2505.15277');
  expect(performance.now() - start).toBeLessThan(500);
});
