import Bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import Newspaper from 'lucide/dist/esm/icons/newspaper.mjs';
import Settings from 'lucide/dist/esm/icons/settings.mjs';
import { useWords } from '../i18n/words.ts';
import { AppLink } from '../reading/AppLink.tsx';
import { HeaderLink } from '../reading/HeaderLink.tsx';
import { SearchOpener, type SearchOpenerProps } from '../reading/SearchOpener.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SiteHeader } from '../ui/SiteHeader.tsx';
import styles from './AppHeader.module.css';
import { ConnectionSign } from './ConnectionSign.tsx';

interface AppHeaderProps {
  renderHits: SearchOpenerProps['renderHits'];
  /** The reader is about to go there. */
  onSearchIntent: SearchOpenerProps['onIntent'];
  onLibraryIntent: () => void;
}

/** The head of every page, with the ways that lead from it. */
export function AppHeader({ renderHits, onSearchIntent, onLibraryIntent }: AppHeaderProps) {
  const words = useWords();
  return (
    <SiteHeader
      renderHome={(className, name) => (
        <AppLink to="/" className={className}>
          {name}
        </AppLink>
      )}
    >
      <ConnectionSign />
      <nav className={styles.places} aria-label={words.places}>
        <HeaderLink to="/" isPhones icon={<Icon nodes={Newspaper} />}>
          {words.newestDay}
        </HeaderLink>
        <SearchOpener renderHits={renderHits} onIntent={onSearchIntent} />
        <HeaderLink to="/library" icon={<Icon nodes={Bookmark} />} onIntent={onLibraryIntent}>
          {words.library}
        </HeaderLink>
        <HeaderLink to="/settings" icon={<Icon nodes={Settings} />}>
          {words.settings}
        </HeaderLink>
      </nav>
    </SiteHeader>
  );
}
