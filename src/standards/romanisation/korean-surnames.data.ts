// SPDX-License-Identifier: Apache-2.0
// Customary spellings of Korean family names, the most usual first where the figures of the foreign ministry of 31 October 2024 tell it
// (engnaming.com, "surname-statistics": 김, 이, 박, 최, 정). RHEE: the passport guidance. 배, 서, 윤, 전, 조, 한: spellings to which the
// ministry let others be changed (ko.frojeostern.com). 곽, 공, 남궁, 노, 백, 임 and more of 윤: kname.yohan1002.com, in no order of use.
// The spelling of the Revised Romanization, which passport rules start from, is always proposed as well, after these.

export const KOREAN_SURNAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `김 KIM · 이 LEE YI RHEE · 박 PARK BAK PAK · 최 CHOI CHOE · 정 JUNG JEONG CHUNG · 배 BAE · 서 SEO · 윤 YOON YUN YOUN YOU YON ·
   전 JUN · 조 CHO · 한 HAN · 곽 KWAK · 공 KONG · 남궁 NAMGUNG NAMKOONG NAMGOONG · 노 NOH NO ROH RO RHO ·
   백 BAEK BACK PAIK BAK PACK · 임 LIM IM LYM LEEM YIM RIM`
    .split('·')
    .map((row) => row.trim().split(' '))
    .map(([hangul = '', ...spellings]) => [hangul, spellings]),
)
