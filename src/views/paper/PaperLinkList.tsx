import type { PaperLinks } from '../../digest/paperLinks.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';

const order = ['hub', 'abstract', 'pdf', 'alphaXiv'] as const;

/** The items of a list: the pages that show a paper elsewhere. Without links, nothing. */
export function PaperLinkList({ links }: { links: PaperLinks | undefined }) {
  const { paper } = usePaperWords();
  if (!links) return null;
  return order.map((place) => (
    <li key={place}>
      <ExternalLink href={links[place]}>{paper[place]}</ExternalLink>
    </li>
  ));
}
