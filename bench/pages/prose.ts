/** Everyday news with none of the names: most of what is read is of this kind. */
export const englishProse: readonly string[] = [
  'The ferry was an hour late, and nobody on the quay seemed to mind. A boy threw bread to the gulls while his grandmother counted the boxes of apples that had come down from the orchards on the hill. By noon the square behind the church had filled with stalls, and the smell of coffee drifted out over the water.',
  'Councillors argued until after midnight over the old swimming baths. Some wanted to repair the roof and keep the building open through the winter; others said that the money would be better spent on buses. In the end they agreed to ask an engineer, as they had done twice before, and to meet again in the spring.',
  'She had learned to bake from her father, who kept a notebook of every loaf that went wrong. Too much water, he wrote, or not enough patience. When the bakery opened again after the flood, the first customers were the people who had carried the ovens out of the cellar with their own hands.',
  'The match turned in the last quarter of an hour, when the visitors lost two players and most of their shape. The home side, which had barely crossed the halfway line before the break, began to pass the ball quickly and found space on both wings. Their manager said afterwards that he had told them only to be brave.',
]

export const koreanProse: readonly string[] = [
  '아침 일찍 문을 연 시장에는 밤새 내린 비를 피해 천막 아래로 모여든 사람들이 가득했다. 나물을 파는 할머니는 손님이 올 때마다 한 줌씩 더 얹어 주었고, 옆 가게 주인은 따뜻한 차를 내왔다. 오후가 되자 햇볕이 들면서 골목이 다시 북적이기 시작했다.',
  '동네 도서관이 넉 달 동안의 공사를 마치고 다시 문을 열었다. 아이들이 누워서 책을 읽을 수 있는 방이 새로 생겼고, 창가에는 어르신들을 위한 큰 글자 책을 따로 모아 두었다. 첫날에는 이웃들이 직접 구운 빵을 들고 와 함께 나누어 먹었다.',
  '어제 열린 지역 축구 대회 결승은 연장전까지 가는 접전 끝에 승부가 갈렸다. 경기 내내 끌려가던 쪽이 마지막 순간에 두 골을 몰아넣었고, 관중석에서는 눈물을 흘리는 사람도 있었다. 감독은 선수들이 서로를 믿어 준 덕분이라고 말했다.',
]
