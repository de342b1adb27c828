import { expect, it } from 'vitest';
import { addCanonicalAddress, addSocialCard, readSiteAddress } from './siteAddress.ts';

it('takes a site’s address with or without its last slash', () => {
  expect(readSiteAddress('https://owner.github.io/papers', '/papers/').href).toBe(
    'https://owner.github.io/papers/',
  );
  expect(readSiteAddress('https://example.org', '/').href).toBe('https://example.org/');
});

it('says what to give where an address is none, or that of another path', () => {
  expect(() => readSiteAddress('example.org', '/')).toThrow('SITE_URL is “example.org”. Give');
  expect(() => readSiteAddress('https://example.org/papers/', '/')).toThrow('Give BASE_PATH=/papers/ too.');
});

it('gives the picture and the page by their whole addresses', () => {
  const site = new URL('https://example.org/papers/');
  const page = '<head><meta name="description" content="AI 논문 요약" /><title>논문일보</title></head>';
  expect(addSocialCard(page, site)).toContain(
    '<meta property="og:image" content="https://example.org/papers/social-card.png" />',
  );
  expect(addSocialCard(page, site)).toContain('<meta property="og:title" content="논문일보" />');
  expect(addSocialCard(page, site)).toContain('<meta property="og:description" content="AI 논문 요약" />');
  expect(addCanonicalAddress(page, site)).toContain(
    '<link rel="canonical" href="https://example.org/papers/" />',
  );
});
