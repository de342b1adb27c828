/** The words of the page that opens a paper from its address, in Korean. They come with its view. */
export const openKo = {
  title: '주소로 논문 열기',
  unclear: {
    title: '공유한 내용에 논문 주소가 없습니다',
    explain: 'arXiv, Hugging Face, alphaXiv의 논문 주소나 arXiv 번호가 있어야 논문을 열 수 있습니다.',
    search: '이 내용으로 검색하기',
  },
  form: {
    label: '논문 주소 또는 arXiv 번호',
    hint: 'arXiv, Hugging Face, alphaXiv의 주소를 붙여 넣으세요. 2505.15277처럼 번호만 적어도 됩니다.',
    submit: '열기',
    blank: '주소를 먼저 붙여 넣으세요.',
    unclear:
      '여기에서 arXiv 번호를 찾지 못했습니다. https://arxiv.org/abs/2505.15277 같은 주소를 붙여 넣으세요.',
  },
};

export type OpenWords = typeof openKo;
