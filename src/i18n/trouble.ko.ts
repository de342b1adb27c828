/** What stands in the way of keeping the reader's marks, in Korean. Few ever need it. */
export const troubleKo = {
  status: {
    newer:
      '새 버전의 앱에서 남긴 표시가 있습니다. 덮어쓰지 않도록 지금 하는 표시는 이 탭에만 남깁니다. 페이지를 새로 고쳐 주세요.',
    forbidden: '이 브라우저 창에는 저장할 수 없어, 표시가 탭을 닫을 때까지만 남습니다.',
    full: '저장 공간이 가득 차 일부 표시가 이 탭에만 있습니다. 설정에서 백업해 두세요.',
    unreadable: '저장된 표시 가운데 읽지 못한 것이 있어 따로 보관했습니다. 설정에서 내려받을 수 있습니다.',
  },
  toSettings: '설정 열기',
  dismiss: '닫기',
};

export type TroubleWords = typeof troubleKo;
