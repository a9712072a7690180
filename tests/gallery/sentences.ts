/** What the gallery's article says. */
import type { UiLanguage } from '../../src/ui/words.ts'

/** Languages the gallery's article is written in. */
export type ArticleLanguage = 'en' | 'ko'

/** Readers of other languages read the English article. */
export const articleFor = (language: UiLanguage): ArticleLanguage => (language === 'ko' ? 'ko' : 'en')

export const SENTENCES: Readonly<Record<ArticleLanguage, readonly string[]>> = {
  ko: [
    '구글은 자체 설계한 AI 반도체 텐서처리장치의 생태계를 넓히기 위해 메타와 손을 잡았다.',
    '두 회사는 메타가 만든 파이토치가 구글 칩에서 매끄럽게 돌아가도록 하는 토치 TPU 사업을 함께한다.',
    '엔비디아는 작업 스케줄러 슬럼을 만드는 스케드MD를 인수하고, 공개 모델 네모트론3 나노도 내놓았다.',
    '지난 몇 해 동안 대형 기술 기업들은 한 회사의 소프트웨어에 묶이지 않으려고 여러 갈래로 움직여 왔는데, 개발자 대부분이 쿠다에 익숙해 옮겨 가는 데 드는 비용이 컸고, 그래서 구글이 파이토치 지원을 앞세워 엔비디아의 성을 두드린다는 평가가 업계에서 나오며, 메타 역시 협상력을 키우려 한다는 해석이 뒤따르는 가운데 실제 도입 규모와 시점은 아직 확정되지 않은 것으로 전해졌다.',
    '메타의 라마도 구글 칩에서 학습될 수 있다.',
  ],
  en: [
    'Google teamed up with Meta to widen the ecosystem of the TPU, the AI chip it designs itself.',
    'Together they work on TorchTPU, which is to make PyTorch, born at Meta, run smoothly on chips from Google.',
    'Nvidia buys SchedMD, the maker of the job scheduler Slurm, and released the open model Nemotron 3 Nano.',
    'For years the large technology firms have looked for ways not to be tied to the software of one company, yet most developers know CUDA and the cost of moving was high, which is why Google puts PyTorch support first in its approach to the customers of Nvidia, people in the industry say, while Meta is thought to want a stronger hand in negotiations and no size or date of any purchase is settled yet.',
    'Llama, from Meta, could be trained on chips of Google as well.',
  ],
}
