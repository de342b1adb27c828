import { papers, pieces } from './counts.ko.ts';

/** The words of the settings in Korean. They come with the page. */
export const settingsKo = {
  title: '설정',
  papers,
  pieces,
  looks: {
    title: '화면',
    intro: '고르는 대로 바로 바뀌고, 이 기기에 남습니다.',
    theme: '색',
    themes: { system: '기기 설정대로', light: '밝게', dark: '어둡게' },
    textSize: '글자 크기',
    textSizes: { small: '작게', medium: '보통', large: '크게', larger: '더 크게' },
    typeface: '요약 글꼴',
    typefaces: { sans: '고딕', serif: '명조' },
    leading: '요약 줄 간격',
    leadings: { tight: '좁게', medium: '보통', loose: '넓게' },
    measure: '요약 너비',
    measures: { narrow: '좁게', medium: '보통', wide: '넓게' },
    sample: '이렇게 보입니다',
    language: '화면 언어',
    languages: { browser: '브라우저 설정대로', ko: '한국어', en: 'English' },
    languageExplain: '요약은 언제나 한국어입니다.',
  },
  reading: {
    title: '읽기',
    countsAsRead: '언제 읽은 것으로 표시할까요?',
    countsAs: {
      opened: '논문을 열었을 때 (기본)',
      scrolled: '목록에서 지나쳤을 때',
      byHand: '직접 표시할 때만',
    },
    listsByHand: '여러 날을 이어 보거나 한 항목만 모아 볼 때는 언제나 직접 표시합니다.',
    keys: '단축키 사용',
    keysExplain:
      'j·k 이동, m 읽음 표시, s 저장. ? 키를 누르면 모두 볼 수 있습니다. 한글 입력 상태에서도 됩니다.',
    speed: '읽는 속도',
    aMinute: (characters: number) => `1분에 ${characters.toLocaleString('ko')}자`,
    speedExplain: (usual: number, characters: number, time: string) =>
      `기본은 ${usual}자입니다. ${characters.toLocaleString('ko')}자쯤 되는 보통 요약 한 편을 읽는 시간: ${time}`,
  },
  kept: {
    title: '이 기기의 기록',
    intro: '읽음, 저장, 메모는 서버로 보내지 않고 이 브라우저에만 보관합니다.',
    read: '읽은 논문',
    saved: '저장한 논문',
    notes: '메모',
    tags: '태그',
    room: '기록 크기',
    siteRoom: '사이트의 다른 데이터',
    siteRoomOf: (usage: string, quota: string) => `${usage} (최대 ${quota})`,
    lastBackup: '마지막 백업',
    neverBackedUp: '아직 없음',
  },
  promise: {
    title: '기록 보존',
    asking: '브라우저에 확인하는 중…',
    persistent:
      '브라우저가 기록을 스스로 지우지 않습니다. 다만 사이트 데이터를 직접 지우면 기록도 함께 없어집니다.',
    notPersistent: '브라우저가 기록을 스스로 지울 수도 있습니다. 이럴 때 없어질 수 있습니다.',
    unknown: '브라우저가 기록을 스스로 지우는지 알 수 없습니다. 이럴 때 없어질 수 있습니다.',
    risks: [
      '기기의 저장 공간이 부족하면 브라우저가 오래 쓰지 않은 사이트부터 지웁니다.',
      'Safari는 7일 동안 들르지 않으면 지웁니다. 홈 화면에 추가하면 지우지 않습니다.',
      '시크릿 창에서 남긴 기록은 창을 닫으면 없어집니다.',
      '브라우저에서 사이트 데이터를 지우면 기록도 없어집니다.',
    ],
    ask: '지우지 말라고 요청하기',
    granted: '이제 브라우저가 기록을 스스로 지우지 않습니다.',
    denied:
      '브라우저가 이번에는 요청을 받아들이지 않았습니다. 앱으로 설치하거나 자주 들른 뒤 다시 요청해 보세요. 그때까지는 백업을 받아 두세요.',
  },
  backup: {
    title: '백업',
    intro: '기록과 설정을 파일 하나로 받아 둡니다. 다른 기기로 옮길 때도 이 파일을 씁니다.',
    export: '백업 파일 받기',
    exported: (file: string) => `내려받았습니다: ${file}`,
    import: '백업 파일 가져오기',
    importIntro:
      '가져온 기록은 지금 기록과 합칩니다. 서로 다르면 나중에 바꾼 쪽을 따르고, 따로 쓴 메모는 둘 다 남깁니다. 합치기 전에 무엇이 바뀌는지 먼저 보여 드립니다.',
    reading: (file: string) => `${file} 읽는 중…`,
    errorTitle: (file: string) => `가져올 수 없는 파일: ${file}`,
    errors: {
      'too-large':
        '백업 파일이라기에는 너무 큽니다. 이 페이지에서 내려받은 paperdaily-날짜.json 파일을 고르세요.',
      broken: '파일 내용이 온전하지 않습니다. 옮기다가 잘렸을 수 있으니 원본을 다시 복사해 고르세요.',
      foreign: '논문일보의 백업이 아닙니다. 이 페이지에서 내려받은 paperdaily-날짜.json 파일을 고르세요.',
      newer: '새 버전의 논문일보에서 만든 백업입니다. 페이지를 새로 고친 뒤 다시 가져오세요.',
      unread: '파일을 열지 못했습니다. 옮기거나 지우지 않았는지 확인하고 다시 고르세요.',
    },
    safe: '지금 기록은 그대로입니다.',
  },
  preview: {
    title: (file: string) => `${file}에서 가져올 내용`,
    columns: { kind: '종류', added: '추가', changed: '변경', removed: '삭제' },
    kinds: {
      read: '읽음',
      saved: '저장',
      interest: '관심도',
      note: '메모',
      tag: '태그',
      day: '다 본 날',
      setting: '설정',
      place: '읽던 자리',
      backup: '백업 시각',
    },
    nothing: '바뀌는 것이 없습니다. 이 파일의 기록은 이미 모두 있습니다.',
    nothingReadable: '이 파일에는 가져올 수 있는 기록이 없습니다.',
    skipped: (count: number) => `형식이 맞지 않아 제외한 기록 ${pieces(count)}`,
    moreSkipped: (count: number) => `그 밖에 ${pieces(count)}`,
    confirm: '이대로 가져오기',
    cancel: '취소',
    close: '닫기',
    canceled: '가져오지 않았습니다. 지금 기록은 그대로입니다.',
    importing: '가져오는 중…',
    done: (count: number) => `가져왔습니다. 바뀐 기록은 ${pieces(count)}입니다.`,
    doneUnkept: (count: number) =>
      `기록 ${pieces(count)}를 가져왔지만 이 기기에 다 보관하지 못했습니다. 페이지 맨 위의 안내를 확인하세요.`,
  },
  erase: {
    title: '모두 지우기',
    intro: '이 기기에 보관한 기록과 설정을 모두 지웁니다.',
    open: '모두 지우기…',
    confirmTitle: '정말 모두 지울까요?',
    what: (read: number, saved: number, notes: number, tags: number) =>
      `읽음 ${papers(read)}, 저장 ${papers(saved)}, 메모 ${pieces(notes)}, 태그 ${pieces(tags)}와 관심도, 다 본 날, 읽던 자리, 설정이 모두 없어집니다. 열려 있는 다른 탭에서도 없어지고, 되돌릴 수 없습니다.`,
    backup: '먼저 백업 받기',
    confirm: '모두 지우기',
    cancel: '취소',
    done: '모두 지웠습니다. 읽음, 저장, 메모, 태그, 설정이 남아 있지 않습니다.',
    refused: '지우지 못했습니다. 페이지를 새로 고친 뒤 다시 시도하세요.',
  },
  trouble: {
    newer: {
      title: '새 버전의 앱이 쓰는 기록입니다',
      text: '다른 탭이나 창에서 새 버전의 논문일보가 기록을 바꾸었습니다. 이 탭은 그 기록을 건드리지 않으며, 지금부터 하는 일은 이 탭을 닫으면 없어집니다. 페이지를 새로 고치면 최신 버전으로 이어집니다.',
    },
    forbidden: {
      title: '이 브라우저에 기록을 남길 수 없습니다',
      text: '시크릿 창이거나 쿠키와 사이트 데이터가 차단되어 있습니다. 지금 하는 일은 이 탭을 닫으면 없어집니다. 일반 창에서 열거나 브라우저 설정에서 이 사이트의 데이터를 허용하세요. 이번 기록은 백업으로 받아 둘 수 있습니다.',
    },
    full: {
      title: '저장 공간이 가득 찼습니다',
      text: (count: number) =>
        `기록 ${pieces(count)}를 보관하지 못해 이 탭에만 남아 있습니다. 탭을 닫기 전에 백업을 받고, 브라우저 설정에서 쓰지 않는 사이트 데이터를 지우세요.`,
      list: '보관하지 못한 기록',
    },
    unreadable: {
      title: '읽을 수 없는 기록이 있습니다',
      text: (count: number) =>
        `이 기기에 보관한 기록 가운데 ${pieces(count)}가 손상되어 따로 옮겨 두었습니다. 읽을 수 있는 부분은 모두 살렸습니다. 손상된 기록을 내려받은 뒤 지울 수 있습니다. 백업이 있으면 가져와서 채우세요.`,
      download: '손상된 기록 받기',
      delete: '손상된 기록 지우기',
      deleted: '손상된 기록을 지웠습니다.',
      notDeleted: '손상된 기록을 아직 따로 옮기는 중입니다. 잠시 뒤 다시 시도하세요.',
    },
  },
};

export type SettingsWords = typeof settingsKo;
