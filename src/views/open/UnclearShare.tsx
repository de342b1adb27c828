import { useOpenWords } from '../../i18n/openWords.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { searchPath } from '../../reading/searchPath.ts';
import { Notice, NoticeDetail, NoticeTitle } from '../../ui/Notice.tsx';

interface UnclearShareProps {
  /** As it was shared. */
  text: string;
  /** What a search may find of it; may be empty. */
  words: string;
}

/** Says that no paper was found in what was shared, and what can be done with it. */
export function UnclearShare({ text, words }: UnclearShareProps) {
  const { unclear } = useOpenWords();
  return (
    <Notice>
      <NoticeTitle>{unclear.title}</NoticeTitle>
      <p>{unclear.explain}</p>
      <NoticeDetail>{text}</NoticeDetail>
      {words !== '' && <AppLink to={searchPath(words)}>{unclear.search}</AppLink>}
    </Notice>
  );
}
