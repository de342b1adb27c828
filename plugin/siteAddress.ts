/** In `public`: what a messenger shows beside a link. It is made by e2e/icons.ts. */
export const socialCard = 'social-card.png';

/**
 * The site's address as whoever hosts it gives it, with a slash at its end.
 * @param base the site's base path
 * @throws when it is no address of a site with that path
 */
export function readSiteAddress(text: string, base: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error(
      `SITE_URL is “${text}”. Give the site's whole address, such as https://example.org/papers/.`,
    );
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  if (address.pathname !== base) {
    throw new Error(
      `SITE_URL has the path ${address.pathname}, and the site is built for ${base}. Give BASE_PATH=${address.pathname} too.`,
    );
  }
  return address;
}

/**
 * What a messenger shows beside a link: the page's title and description, and a picture, of which whoever fetches it must
 * know the whole address. https://ogp.me
 */
export function addSocialCard(html: string, site: URL): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return addToHead(html, [
    '<meta property="og:type" content="website" />',
    '<meta property="og:locale" content="ko_KR" />',
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:image" content="${new URL(socialCard, site).href}" />`,
    '<meta property="og:image:width" content="1200" />',
    '<meta property="og:image:height" content="630" />',
    '<meta name="twitter:card" content="summary_large_image" />',
  ]);
}

/** Says where the start page lies. Only that page may: the bare page answers at all other addresses. */
export function addCanonicalAddress(html: string, site: URL): string {
  return addToHead(html, [
    `<link rel="canonical" href="${site.href}" />`,
    `<meta property="og:url" content="${site.href}" />`,
  ]);
}

function addToHead(html: string, tags: string[]): string {
  return html.replace('</head>', () => `${tags.map((tag) => `  ${tag}\n  `).join('')}</head>`);
}
