import { useWords } from '../i18n/words.ts';
import { AppLink } from '../reading/AppLink.tsx';
import { HeaderLink } from '../reading/HeaderLink.tsx';
import { SearchOpener, type SearchOpenerProps } from '../reading/SearchOpener.tsx';
import { SettingsLink } from '../reading/SettingsLink.tsx';
import { SiteHeader } from '../ui/SiteHeader.tsx';
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
      <SearchOpener renderHits={renderHits} onIntent={onSearchIntent} />
      <HeaderLink to="/library" onIntent={onLibraryIntent}>
        {words.library}
      </HeaderLink>
      <SettingsLink />
    </SiteHeader>
  );
}
