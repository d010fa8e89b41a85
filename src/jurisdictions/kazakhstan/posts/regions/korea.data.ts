// SPDX-License-Identifier: Apache-2.0
// ISO 3166-2 | kk | ru | en | ko | latitude longitude of the main town | post that stands there | is it one town

export const KOREA = `
KR-11 | Сеул | Сеул | Seoul | 서울특별시 | 37.57 126.98 | SEL | town
KR-26 | Пусан | Пусан | Busan | 부산광역시 | 35.18 129.08 | BUS | town
KR-27 | Тэгу | Тэгу | Daegu | 대구광역시 | 35.87 128.60
KR-28 | Инчхон | Инчхон | Incheon | 인천광역시 | 37.46 126.71
KR-29 | Кванджу | Кванджу | Gwangju | 광주광역시 | 35.16 126.85
KR-30 | Тэджон | Тэджон | Daejeon | 대전광역시 | 36.35 127.38
KR-31 | Ульсан | Ульсан | Ulsan | 울산광역시 | 35.54 129.31
KR-50 | Седжон | Седжон | Sejong | 세종특별자치시 | 36.48 127.29
KR-41 | Кёнгидо провинциясы | провинция Кёнгидо | Gyeonggi-do | 경기도 | 37.26 127.03
KR-42 | Канвондо провинциясы | провинция Канвондо | Gangwon-do | 강원특별자치도 | 37.88 127.73
KR-43 | Чхунчхон-Пукто провинциясы | провинция Чхунчхон-Пукто | Chungcheongbuk-do | 충청북도 | 36.64 127.49
KR-44 | Чхунчхон-Намдо провинциясы | провинция Чхунчхон-Намдо | Chungcheongnam-do | 충청남도 | 36.66 126.67
KR-45 | Чолла-Пукто провинциясы | провинция Чолла-Пукто | Jeollabuk-do | 전북특별자치도 | 35.82 127.11
KR-46 | Чолла-Намдо провинциясы | провинция Чолла-Намдо | Jeollanam-do | 전라남도 | 34.82 126.46
KR-47 | Кёнсан-Пукто провинциясы | провинция Кёнсан-Пукто | Gyeongsangbuk-do | 경상북도 | 36.58 128.51
KR-48 | Кёнсан-Намдо провинциясы | провинция Кёнсан-Намдо | Gyeongsangnam-do | 경상남도 | 35.24 128.69
KR-49 | Чеджудо | Чеджудо | Jeju-do | 제주특별자치도 | 33.49 126.50
`

// regions | kind | kk | ru | en | ko | other spellings. Where towns of several regions bear one name, all are listed,
// so that nobody is sent to the wrong one: Jung-gu alone says nothing, Goseong lies in the east and in the south, and
// Yeoncheon in the north sounds in Latin letters like Yeongcheon in the south-east.
export const KOREAN_TOWNS = `
KR-11 | si | Сеул | Сеул | Seoul | 서울
KR-26 | si | Пусан | Пусан | Busan | 부산 | Бусан, Pusan, Fusan
KR-27 | si | Тэгу | Тэгу | Daegu | 대구 | Дэгу, Taegu
KR-28 | si | Инчхон | Инчхон | Incheon | 인천 | Инчон, Inchon
KR-29 | si | Кванджу | Кванджу | Gwangju | 광주 | Kwangju
KR-30 | si | Тэджон | Тэджон | Daejeon | 대전 | Дэджон, Taejon
KR-31 | si | Ульсан | Ульсан | Ulsan | 울산
KR-50 | si | Седжон | Седжон | Sejong | 세종
KR-11 KR-26 KR-27 KR-28 KR-30 KR-31 | gu | Чун | Чун | Jung | 중
KR-26 KR-27 KR-28 KR-29 KR-30 | gu | Со | Со | Seo | 서
KR-26 KR-27 KR-28 KR-29 KR-30 KR-31 | gu | Тон | Тон | Dong | 동
KR-26 KR-27 KR-28 KR-29 KR-31 KR-47 | gu | Нам | Нам | Nam | 남
KR-26 KR-27 KR-29 KR-31 KR-47 | gu | Пук | Пук | Buk | 북
KR-11 KR-26 | gu | Кансо | Кансо | Gangseo | 강서
KR-26 | gu | Ёндо | Ёндо | Yeongdo | 영도
KR-26 | gu | Пусанджин | Пусанджин | Busanjin | 부산진 | Пусанчжин
KR-26 | gu | Тоннэ | Тоннэ | Dongnae | 동래 | Донгнэ, Dongrae
KR-26 | gu | Хэундэ | Хэундэ | Haeundae | 해운대 | Хаундэ, Хэундае, Heundae
KR-26 | gu | Саха | Саха | Saha | 사하
KR-26 | gu | Кымджон | Кымджон | Geumjeong | 금정 | Кымчжон
KR-26 | gu | Ёндже | Ёндже | Yeonje | 연제 | Ёнчже
KR-26 | gu | Суён | Суён | Suyeong | 수영 | Сурёнг
KR-26 | gu | Сасан | Сасан | Sasang | 사상
KR-26 | gun | Киджан | Киджан | Gijang | 기장 | Кичжан
KR-27 | gu | Сусон | Сусон | Suseong | 수성
KR-27 | gu | Тальсо | Тальсо | Dalseo | 달서
KR-27 | gun | Тальсон | Тальсон | Dalseong | 달성
KR-27 | gun | Кунви | Кунви | Gunwi | 군위
KR-31 | gun | Ульджу | Ульджу | Ulju | 울주
KR-48 | si | Чханвон | Чханвон | Changwon | 창원 | Чанвон
KR-48 | si | Масан | Масан | Masan | 마산
KR-48 | si | Чинхэ | Чинхэ | Jinhae | 진해 | Джинхэ
KR-48 | si | Чинджу | Чинджу | Jinju | 진주 | Джинджу
KR-48 | si | Тхонъён | Тхонъён | Tongyeong | 통영 | Тонгён
KR-48 | si | Сачхон | Сачхон | Sacheon | 사천 | Сачон
KR-48 | si | Кимхэ | Кимхэ | Gimhae | 김해 | Гимхэ, Kimhae
KR-48 | si | Мирян | Мирян | Miryang | 밀양
KR-48 | si | Кодже | Кодже | Geoje | 거제 | Кочже, Геодже, Koje
KR-48 | si | Янсан | Янсан | Yangsan | 양산
KR-48 | gun | Ырён | Ырён | Uiryeong | 의령
KR-48 | gun | Хаман | Хаман | Haman | 함안
KR-48 | gun | Чханнён | Чханнён | Changnyeong | 창녕
KR-42 KR-48 | gun | Косон | Косон | Goseong | 고성
KR-48 | gun | Намхэ | Намхэ | Namhae | 남해
KR-48 | gun | Хадон | Хадон | Hadong | 하동
KR-48 | gun | Санчхон | Санчхон | Sancheong | 산청
KR-48 | gun | Хамян | Хамян | Hamyang | 함양
KR-48 | gun | Кочхан | Кочхан | Geochang | 거창
KR-48 | gun | Хапчхон | Хапчхон | Hapcheon | 합천
KR-47 | si | Пхохан | Пхохан | Pohang | 포항 | Похан
KR-47 | si | Кёнджу | Кёнджу | Gyeongju | 경주 | Кёнчжу, Kyongju
KR-47 | si | Кимчхон | Кимчхон | Gimcheon | 김천
KR-47 | si | Андон | Андон | Andong | 안동
KR-47 | si | Куми | Куми | Gumi | 구미
KR-47 | si | Ёнджу | Ёнджу | Yeongju | 영주
KR-47 | si | Ёнчхон | Ёнчхон | Yeongcheon | 영천
KR-47 | si | Санджу | Санджу | Sangju | 상주
KR-47 | si | Мунгён | Мунгён | Mungyeong | 문경
KR-47 | si | Кёнсан | Кёнсан | Gyeongsan | 경산
KR-47 | gun | Ысон | Ысон | Uiseong | 의성
KR-47 | gun | Чхонсон | Чхонсон | Cheongsong | 청송
KR-47 | gun | Ёнъян | Ёнъян | Yeongyang | 영양
KR-47 | gun | Ёндок | Ёндок | Yeongdeok | 영덕
KR-47 | gun | Чхондо | Чхондо | Cheongdo | 청도
KR-47 | gun | Корён | Корён | Goryeong | 고령
KR-47 | gun | Сонджу | Сонджу | Seongju | 성주
KR-47 | gun | Чхильгок | Чхильгок | Chilgok | 칠곡
KR-47 | gun | Йечхон | Йечхон | Yecheon | 예천
KR-47 | gun | Понхва | Понхва | Bonghwa | 봉화
KR-47 | gun | Ульджин | Ульджин | Uljin | 울진
KR-47 | gun | Уллын | Уллын | Ulleung | 울릉 | Уллындо, Ulleungdo
KR-41 | gun | Ёнчхон | Ёнчхон | Yeoncheon | 연천
KR-45 | gun | Кочхан | Кочхан | Gochang | 고창
`
