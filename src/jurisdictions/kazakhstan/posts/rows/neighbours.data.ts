// SPDX-License-Identifier: Apache-2.0
// Eastern Europe, the Caucasus, Türkiye and Central Asia.
// id | kind | country | town in kk | ru | en | ko | "in the town" in kk | in ru | latitude longitude | time zone | source

export const NEIGHBOURS = `
MOW | embassy | RU | Мәскеу | Москва | Moscow | 모스크바 | Мәскеудегі | в Москве | 55.75 37.62 | Europe/Moscow | wikidata
LED | consulate-general | RU | Санкт-Петербург | Санкт-Петербург | Saint Petersburg | 상트페테르부르크 | Санкт-Петербургтегі | в Санкт-Петербурге | 59.94 30.31 | Europe/Moscow | ehonews
KZN | consulate-general | RU | Қазан | Казань | Kazan | 카잔 | Қазандағы | в Казани | 55.80 49.11 | Europe/Moscow | ehonews
ASF | consulate-general | RU | Астрахан | Астрахань | Astrakhan | 아스트라한 | Астрахандағы | в Астрахани | 46.35 48.03 | Europe/Astrakhan | ehonews
OMS | consulate-general | RU | Омбы | Омск | Omsk | 옴스크 | Омбыдағы | в Омске | 54.99 73.37 | Asia/Omsk | ehonews
SVX | consulate-general | RU | Екатеринбург | Екатеринбург | Yekaterinburg | 예카테린부르크 | Екатеринбургтегі | в Екатеринбурге | 56.84 60.61 | Asia/Yekaterinburg | yekaterinburg
KGD | honorary-consulate | RU | Калининград | Калининград | Kaliningrad | 칼리닌그라드 | Калининградтағы | в Калининграде | 54.71 20.51 | Europe/Kaliningrad | kaliningrad
MSQ | embassy | BY | Минск | Минск | Minsk | 민스크 | Минскідегі | в Минске | 53.90 27.57 | Europe/Minsk | wikidata
EVN | embassy | AM | Ереван | Ереван | Yerevan | 예레반 | Еревандағы | в Ереване | 40.18 44.51 | Asia/Yerevan | wikidata
BAK | embassy | AZ | Баку | Баку | Baku | 바쿠 | Бакудегі | в Баку | 40.41 49.87 | Asia/Baku | wikidata
TBS | embassy | GE | Тбилиси | Тбилиси | Tbilisi | 트빌리시 | Тбилисидегі | в Тбилиси | 41.72 44.79 | Asia/Tbilisi | tbilisi
ANK | embassy | TR | Анкара | Анкара | Ankara | 앙카라 | Анкарадағы | в Анкаре | 39.93 32.86 | Europe/Istanbul | wikidata
IST | consulate-general | TR | Стамбұл | Стамбул | Istanbul | 이스탄불 | Стамбұлдағы | в Стамбуле | 41.01 28.98 | Europe/Istanbul | istanbul
AYT | consulate-general | TR | Анталья | Анталья | Antalya | 안탈리아 | Антальядағы | в Анталье | 36.89 30.71 | Europe/Istanbul | qazaqTv
IZM | consulate-general | TR | Измир | Измир | İzmir | 이즈미르 | Измирдегі | в Измире | 38.42 27.14 | Europe/Istanbul | izmir
TAS | embassy | UZ | Ташкент | Ташкент | Tashkent | 타슈켄트 | Ташкенттегі | в Ташкенте | 41.31 69.28 | Asia/Tashkent | kursiv
SKD | consulate-general | UZ | Самарқан | Самарканд | Samarkand | 사마르칸트 | Самарқандағы | в Самарканде | 39.65 66.96 | Asia/Samarkand | kursiv
FRU | embassy | KG | Бішкек | Бишкек | Bishkek | 비슈케크 | Бішкектегі | в Бишкеке | 42.87 74.59 | Asia/Bishkek | bishkek
`
