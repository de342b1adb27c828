import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import { Suspense, useState, type ComponentProps } from 'react';
import { usePaperWords } from '../../../i18n/paperWords.ts';
import { useWords } from '../../../i18n/words.ts';
import { HiddenText } from '../../../ui/HiddenText.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { lazyExtra } from '../../../ui/lazyExtra.ts';
import { Menu } from '../../../ui/Menu.tsx';
import type { PlacedSection } from '../placeSections.ts';
import type { SharedPaper } from './sharedPaper.ts';

/** What can be copied of a paper, or sent to others. */
export function ShareMenu({ paper }: { paper: SharedPaper }) {
  const { tools } = usePaperWords();
  return (
    <LazyMenu label={tools.share}>
      <ShareItems paper={paper} />
    </LazyMenu>
  );
}

interface SectionShareMenuProps {
  section: PlacedSection;
  name: string;
  paper: SharedPaper;
}

/** What can be copied of a section. */
export function SectionShareMenu({ section, name, paper }: SectionShareMenuProps) {
  const { tools } = usePaperWords();
  const label = (
    <>
      <HiddenText>{tools.shareSection(name)}</HiddenText>
      <Icon nodes={Ellipsis} />
    </>
  );
  return (
    <LazyMenu label={label} isSign>
      <SectionShareItems section={section} paper={paper} />
    </LazyMenu>
  );
}

/** A menu whose items come when the reader is about to open it, so that they are there when one is pressed. */
function LazyMenu({ children, ...opener }: Omit<ComponentProps<typeof Menu>, 'onIntent'>) {
  const { loading } = useWords();
  const [isWanted, setIsWanted] = useState(false);
  return (
    <Menu {...opener} onIntent={() => setIsWanted(true)}>
      {isWanted && <Suspense fallback={loading}>{children}</Suspense>}
    </Menu>
  );
}

const ShareItems = lazyExtra(async () => (await import('./ShareItems.tsx')).ShareItems);
const SectionShareItems = lazyExtra(async () => (await import('./ShareItems.tsx')).SectionShareItems);
