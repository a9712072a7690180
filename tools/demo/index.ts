/** Two articles of our own, in Korean and English, on which `npm start` and the screenshots show Chiplight. */
import { fileURLToPath } from 'node:url'

export interface Demo {
  /** Absolute path of the HTML file. */
  readonly file: string
  /** Address of a shipped news host under which the file is served on the machine itself; never fetched. */
  readonly url: string
  readonly lang: 'ko' | 'en'
  readonly title: string
}

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export const demos: readonly Demo[] = [
  {
    file: file('./ko.html'),
    url: 'http://www.kmib.co.kr/article/view.asp?arcid=9900000001',
    lang: 'ko',
    title: 'AI 칩 하나가 나오기까지',
  },
  {
    file: file('./en.html'),
    url: 'http://www.theverge.com/ai-chips/990001/how-an-ai-chip-comes-to-be',
    lang: 'en',
    title: 'How an AI chip comes to be',
  },
]
