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

// regions | kind | kk | ru | en | ko | other spellings. Every city, county and district with a mayor of its own, so that a
// name that is given to a region is not the name of a place in another one as well. Where towns of several regions bear
// one name, all are listed, so that nobody is sent to the wrong one: Jung-gu alone says nothing, Goseong lies in the east
// and in the south, and Yeoncheon in the north sounds in Latin letters like Yeongcheon in the south-east. Gwangju is a
// city with the rank of a province and a town near Seoul. The kind -gu is a district that is known with its ending alone:
// Geumcheon without it sounds in Cyrillic letters like the city of Gimcheon.
export const KOREAN_TOWNS = `
KR-11 | si | Сеул | Сеул | Seoul | 서울
KR-26 | si | Пусан | Пусан | Busan | 부산 | Бусан, Pusan, Fusan
KR-27 | si | Тэгу | Тэгу | Daegu | 대구 | Дэгу, Taegu
KR-28 | si | Инчхон | Инчхон | Incheon | 인천 | Инчон, Inchon
KR-29 KR-41 | si | Кванджу | Кванджу | Gwangju | 광주 | Kwangju
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
KR-41 | si | Сувон | Сувон | Suwon | 수원
KR-41 | si | Соннам | Соннам | Seongnam | 성남
KR-41 | gu | Пундан | Пундан | Bundang | 분당 | Бундан
KR-41 | si | Ыйджонбу | Ыйджонбу | Uijeongbu | 의정부 | Ыйчжонбу, Иджонбу
KR-41 | si | Анян | Анян | Anyang | 안양
KR-41 | si | Пучхон | Пучхон | Bucheon | 부천 | Пучон, Бучон
KR-41 | si | Кванмён | Кванмён | Gwangmyeong | 광명
KR-41 | si | Пхёнтхэк | Пхёнтхэк | Pyeongtaek | 평택 | Пхёнтэк, Пёнтэк
KR-41 | si | Тондучхон | Тондучхон | Dongducheon | 동두천 | Тондучон
KR-41 | si | Ансан | Ансан | Ansan | 안산
KR-41 | si | Коян | Коян | Goyang | 고양 | Коянг
KR-41 | si | Квачхон | Квачхон | Gwacheon | 과천 | Квачон
KR-41 | si | Кури | Кури | Guri | 구리
KR-41 | si | Намянджу | Намянджу | Namyangju | 남양주 | Намянчжу
KR-41 | si | Осан | Осан | Osan | 오산
KR-41 | si | Сихын | Сихын | Siheung | 시흥 | Сихунг
KR-41 | si | Кунпхо | Кунпхо | Gunpo | 군포 | Кунпо
KR-41 | si | Ыйван | Ыйван | Uiwang | 의왕
KR-41 | si | Ханам | Ханам | Hanam | 하남
KR-41 | si | Ёнъин | Ёнъин | Yongin | 용인 | Йонъин, Ёнин
KR-41 | si | Пхаджу | Пхаджу | Paju | 파주 | Пхачжу, Паджу
KR-41 | si | Ичхон | Ичхон | Icheon | 이천 | Ичон
KR-41 | si | Ансон | Ансон | Anseong | 안성
KR-41 | si | Кимпхо | Кимпхо | Gimpo | 김포 | Кимпо, Гимпо, Kimpo
KR-41 | si | Хвасон | Хвасон | Hwaseong | 화성 | Хвасонг
KR-41 | si | Янджу | Янджу | Yangju | 양주 | Янчжу
KR-41 | si | Пхочхон | Пхочхон | Pocheon | 포천 | Почхон, Почон
KR-41 | si | Ёджу | Ёджу | Yeoju | 여주 | Йоджу, Ёчжу
KR-41 | gun | Ёнчхон | Ёнчхон | Yeoncheon | 연천
KR-41 | gun | Капхён | Капхён | Gapyeong | 가평
KR-41 | gun | Янпхён | Янпхён | Yangpyeong | 양평
KR-42 | si | Чхунчхон | Чхунчхон | Chuncheon | 춘천 | Чунчон
KR-42 | si | Вонджу | Вонджу | Wonju | 원주 | Вончжу
KR-42 | si | Каннын | Каннын | Gangneung | 강릉
KR-42 | si | Тонхэ | Тонхэ | Donghae | 동해
KR-42 | si | Тхэбэк | Тхэбэк | Taebaek | 태백
KR-42 | si | Сокчхо | Сокчхо | Sokcho | 속초 | Сокчо
KR-42 | si | Самчхок | Самчхок | Samcheok | 삼척
KR-42 | gun | Хончхон | Хончхон | Hongcheon | 홍천
KR-42 | gun | Хвенсон | Хвенсон | Hoengseong | 횡성
KR-42 | gun | Ёнволь | Ёнволь | Yeongwol | 영월
KR-42 | gun | Пхёнчхан | Пхёнчхан | Pyeongchang | 평창 | Пхёнчан
KR-42 | gun | Чонсон | Чонсон | Jeongseon | 정선
KR-42 | gun | Чхорвон | Чхорвон | Cheorwon | 철원
KR-42 | gun | Хвачхон | Хвачхон | Hwacheon | 화천
KR-42 | gun | Янгу | Янгу | Yanggu | 양구
KR-42 | gun | Индже | Индже | Inje | 인제
KR-42 | gun | Янъян | Янъян | Yangyang | 양양
KR-43 | si | Чхонджу | Чхонджу | Cheongju | 청주 | Чхончжу
KR-43 | si | Чхунджу | Чхунджу | Chungju | 충주 | Чхунчжу
KR-43 | si | Чечхон | Чечхон | Jecheon | 제천
KR-43 | gun | Поын | Поын | Boeun | 보은
KR-43 | gun | Окчхон | Окчхон | Okcheon | 옥천
KR-43 | gun | Ёндон | Ёндон | Yeongdong | 영동
KR-43 | gun | Чынпхён | Чынпхён | Jeungpyeong | 증평
KR-43 | gun | Чинчхон | Чинчхон | Jincheon | 진천
KR-43 | gun | Квесан | Квесан | Goesan | 괴산
KR-43 | gun | Ымсон | Ымсон | Eumseong | 음성
KR-43 | gun | Танян | Танян | Danyang | 단양
KR-44 | si | Чхонан | Чхонан | Cheonan | 천안 | Чонан
KR-44 | si | Конджу | Конджу | Gongju | 공주 | Кончжу
KR-44 | si | Порён | Порён | Boryeong | 보령
KR-44 | si | Асан | Асан | Asan | 아산
KR-44 | si | Сосан | Сосан | Seosan | 서산
KR-44 | si | Нонсан | Нонсан | Nonsan | 논산
KR-44 | si | Керён | Керён | Gyeryong | 계룡
KR-44 | si | Танджин | Танджин | Dangjin | 당진 | Танчжин
KR-44 | gun | Кымсан | Кымсан | Geumsan | 금산
KR-44 | gun | Пуё | Пуё | Buyeo | 부여
KR-44 | gun | Сочхон | Сочхон | Seocheon | 서천
KR-44 | gun | Чхонъян | Чхонъян | Cheongyang | 청양
KR-44 | gun | Хонсон | Хонсон | Hongseong | 홍성
KR-44 | gun | Йесан | Йесан | Yesan | 예산 | Есан
KR-44 | gun | Тхэан | Тхэан | Taean | 태안
KR-45 | si | Чонджу | Чонджу | Jeonju | 전주 | Чончжу
KR-45 | si | Кунсан | Кунсан | Gunsan | 군산
KR-45 | si | Иксан | Иксан | Iksan | 익산
KR-45 | si | Чонып | Чонып | Jeongeup | 정읍
KR-45 | si | Намвон | Намвон | Namwon | 남원
KR-45 | si | Кимдже | Кимдже | Gimje | 김제
KR-45 | gun | Ванджу | Ванджу | Wanju | 완주
KR-45 | gun | Чинан | Чинан | Jinan | 진안
KR-45 | gun | Муджу | Муджу | Muju | 무주
KR-45 | gun | Чансу | Чансу | Jangsu | 장수
KR-45 | gun | Имсиль | Имсиль | Imsil | 임실
KR-45 | gun | Сунчхан | Сунчхан | Sunchang | 순창
KR-45 | gun | Кочхан | Кочхан | Gochang | 고창
KR-45 | gun | Пуан | Пуан | Buan | 부안
KR-46 | si | Мокпхо | Мокпхо | Mokpo | 목포 | Мокпо
KR-46 | si | Ёсу | Ёсу | Yeosu | 여수 | Йосу
KR-46 | si | Сунчхон | Сунчхон | Suncheon | 순천 | Сунчон
KR-46 | si | Наджу | Наджу | Naju | 나주
KR-46 | si | Кванъян | Кванъян | Gwangyang | 광양
KR-46 | gun | Тамян | Тамян | Damyang | 담양
KR-46 | gun | Коксон | Коксон | Gokseong | 곡성
KR-46 | gun | Куре | Куре | Gurye | 구례
KR-46 | gun | Кохын | Кохын | Goheung | 고흥
KR-46 | gun | Посон | Посон | Boseong | 보성
KR-46 | gun | Хвасун | Хвасун | Hwasun | 화순
KR-46 | gun | Чанхын | Чанхын | Jangheung | 장흥
KR-46 | gun | Канджин | Канджин | Gangjin | 강진
KR-46 | gun | Хэнам | Хэнам | Haenam | 해남
KR-46 | gun | Ёнам | Ёнам | Yeongam | 영암
KR-46 | gun | Муан | Муан | Muan | 무안
KR-46 | gun | Хампхён | Хампхён | Hampyeong | 함평
KR-46 | gun | Ёнгван | Ёнгван | Yeonggwang | 영광
KR-46 | gun | Чансон | Чансон | Jangseong | 장성
KR-46 | gun | Вандо | Вандо | Wando | 완도
KR-46 | gun | Чиндо | Чиндо | Jindo | 진도
KR-46 | gun | Синан | Синан | Sinan | 신안
KR-49 | si | Чеджу | Чеджу | Jeju | 제주
KR-49 | si | Согвипхо | Согвипхо | Seogwipo | 서귀포 | Согвипо
KR-11 | gu | Чонно | Чонно | Jongno | 종로
KR-11 | gu | Ёнсан | Ёнсан | Yongsan | 용산
KR-11 | gu | Сондон | Сондон | Seongdong | 성동
KR-11 | gu | Кванджин | Кванджин | Gwangjin | 광진
KR-11 | gu | Тондэмун | Тондэмун | Dongdaemun | 동대문
KR-11 | gu | Чуннан | Чуннан | Jungnang | 중랑
KR-11 | gu | Сонбук | Сонбук | Seongbuk | 성북
KR-11 | gu | Канбук | Канбук | Gangbuk | 강북
KR-11 | gu | Тобон | Тобон | Dobong | 도봉
KR-11 | gu | Новон | Новон | Nowon | 노원
KR-11 | gu | Ынпхён | Ынпхён | Eunpyeong | 은평
KR-11 | gu | Содэмун | Содэмун | Seodaemun | 서대문
KR-11 | gu | Мапхо | Мапхо | Mapo | 마포
KR-11 | gu | Янчхон | Янчхон | Yangcheon | 양천
KR-11 | gu | Куро | Куро | Guro | 구로
KR-11 | -gu | Кымчхон | Кымчхон | Geumcheon | 금천
KR-11 | gu | Ёндынпхо | Ёндынпхо | Yeongdeungpo | 영등포
KR-11 | gu | Тонджак | Тонджак | Dongjak | 동작
KR-11 | gu | Кванак | Кванак | Gwanak | 관악
KR-11 | gu | Сочхо | Сочхо | Seocho | 서초
KR-11 | gu | Каннам | Каннам | Gangnam | 강남
KR-11 | gu | Сонпха | Сонпха | Songpa | 송파
KR-11 | gu | Кандон | Кандон | Gangdong | 강동
KR-28 | gu | Мичхухоль | Мичхухоль | Michuhol | 미추홀
KR-28 | gu | Ёнсу | Ёнсу | Yeonsu | 연수
KR-28 | gu | Намдон | Намдон | Namdong | 남동
KR-28 | gu | Пупхён | Пупхён | Bupyeong | 부평
KR-28 | gu | Кеян | Кеян | Gyeyang | 계양
KR-28 | gun | Канхва | Канхва | Ganghwa | 강화
KR-28 | gun | Онджин | Онджин | Ongjin | 옹진
KR-29 | gu | Квансан | Квансан | Gwangsan | 광산
KR-30 | gu | Юсон | Юсон | Yuseong | 유성
KR-30 | gu | Тэдок | Тэдок | Daedeok | 대덕
`
