import { useSettingsWords } from '../../i18n/settingsWords.ts';
import textStyles from '../../ui/Markdown.module.css';
import styles from './LooksSettings.module.css';
import { SettingChoice } from './SettingChoice.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** How pages look and summaries are set, with a text in which that is seen, and the interface's language. */
export function LooksSettings() {
  const { looks } = useSettingsWords();
  return (
    <SettingsSection title={looks.title} intro={looks.intro}>
      <SettingChoice name="theme" legend={looks.theme} labels={looks.themes} isInline />
      <SettingChoice
        name="textSize"
        legend={looks.textSize}
        labels={looks.textSizes}
        order={['small', 'medium', 'large', 'larger']}
        isInline
      />
      <SettingChoice name="typeface" legend={looks.typeface} labels={looks.typefaces} isInline />
      <SettingChoice
        name="leading"
        legend={looks.leading}
        labels={looks.leadings}
        order={['tight', 'medium', 'loose']}
        isInline
      />
      <SettingChoice
        name="measure"
        legend={looks.measure}
        labels={looks.measures}
        order={['narrow', 'medium', 'wide']}
        isInline
      />
      <figure className={styles.sample}>
        <figcaption className={styles.caption}>{looks.sample}</figcaption>
        <Sample />
      </figure>
      <SettingChoice
        name="language"
        legend={looks.language}
        labels={looks.languages}
        explain={looks.languageExplain}
        isInline
      />
    </SettingsSection>
  );
}

/** In the language of all summaries, and set as they are. */
function Sample() {
  return (
    <div className={textStyles.markdown} lang="ko">
      <p>
        긴 문맥을 다루는 언어 모델은 입력이 길어질수록 앞부분의 정보를 놓치기 쉽습니다. 이 논문은 읽은 내용을
        단계마다 짧게 간추려 두고 필요할 때 다시 찾아보는 <strong>기억 장치</strong>(memory module)를
        제안합니다.
      </p>
      <ul>
        <li>
          12만 토큰 길이의 질의응답에서 정확도가 61.2 %에서 <strong>74.8 %</strong>로 올랐습니다.
        </li>
        <li>추가로 드는 계산량은 4 % 정도입니다.</li>
      </ul>
    </div>
  );
}
