// SPDX-License-Identifier: Apache-2.0
// id | kind | country | town in kk | ru | en | ko | "in the town" in kk | in ru | latitude longitude | time zone | source

export const EUROPE = `
VIE | embassy | AT | Вена | Вена | Vienna | 빈 | Венадағы | в Вене | 48.21 16.37 | Europe/Vienna | wikidata
BRU | embassy | BE | Брюссель | Брюссель | Brussels | 브뤼셀 | Брюссельдегі | в Брюсселе | 50.85 4.35 | Europe/Brussels | wikidata
SOF | embassy | BG | София | София | Sofia | 소피아 | Софиядағы | в Софии | 42.70 23.32 | Europe/Sofia | wikidata
HEL | embassy | FI | Хельсинки | Хельсинки | Helsinki | 헬싱키 | Хельсинкидегі | в Хельсинки | 60.17 24.94 | Europe/Helsinki | wikidata
PAR | embassy | FR | Париж | Париж | Paris | 파리 | Париждегі | в Париже | 48.86 2.35 | Europe/Paris | wikidata
LYS | honorary-consulate | FR | Лион | Лион | Lyon | 리옹 | Лиондағы | в Лионе | 45.76 4.84 | Europe/Paris | wikidata
BER | embassy | DE | Берлин | Берлин | Berlin | 베를린 | Берлиндегі | в Берлине | 52.52 13.41 | Europe/Berlin | wikidata
FRA | consulate-general | DE | Майндағы Франкфурт | Франкфурт-на-Майне | Frankfurt am Main | 프랑크푸르트 | Франкфурттағы | во Франкфурте-на-Майне | 50.11 8.68 | Europe/Berlin | genkonsul
MUC | consulate-general | DE | Мюнхен | Мюнхен | Munich | 뮌헨 | Мюнхендегі | в Мюнхене | 48.14 11.58 | Europe/Berlin | munich
ATH | embassy | GR | Афина | Афины | Athens | 아테네 | Афинадағы | в Афинах | 37.98 23.73 | Europe/Athens | wikidata
HAG | embassy | NL | Гаага | Гаага | The Hague | 헤이그 | Гаагадағы | в Гааге | 52.08 4.31 | Europe/Amsterdam | wikidata
ROM | embassy | IT | Рим | Рим | Rome | 로마 | Римдегі | в Риме | 41.90 12.50 | Europe/Rome | wikidata
ZAG | embassy | HR | Загреб | Загреб | Zagreb | 자그레브 | Загребтегі | в Загребе | 45.81 15.98 | Europe/Zagreb | wikidata
RIX | embassy | LV | Рига | Рига | Riga | 리가 | Ригадағы | в Риге | 56.95 24.11 | Europe/Riga | wikidata
VNO | embassy | LT | Вильнюс | Вильнюс | Vilnius | 빌뉴스 | Вильнюстегі | в Вильнюсе | 54.69 25.28 | Europe/Vilnius | wikidata
OSL | embassy | NO | Осло | Осло | Oslo | 오슬로 | Ослодағы | в Осло | 59.91 10.75 | Europe/Oslo | wikidata
WAW | embassy | PL | Варшава | Варшава | Warsaw | 바르샤바 | Варшавадағы | в Варшаве | 52.23 21.01 | Europe/Warsaw | wikidata
LIS | embassy | PT | Лиссабон | Лиссабон | Lisbon | 리스본 | Лиссабондағы | в Лиссабоне | 38.72 -9.14 | Europe/Lisbon | wikidata
BUH | embassy | RO | Бухарест | Бухарест | Bucharest | 부쿠레슈티 | Бухаресттегі | в Бухаресте | 44.43 26.10 | Europe/Bucharest | wikidata
BEG | embassy | RS | Белград | Белград | Belgrade | 베오그라드 | Белградтағы | в Белграде | 44.82 20.46 | Europe/Belgrade | wikidata
BTS | embassy | SK | Братислава | Братислава | Bratislava | 브라티슬라바 | Братиславадағы | в Братиславе | 48.15 17.11 | Europe/Bratislava | bratislava
MAD | embassy | ES | Мадрид | Мадрид | Madrid | 마드리드 | Мадридтегі | в Мадриде | 40.42 -3.70 | Europe/Madrid | wikidata
STO | embassy | SE | Стокгольм | Стокгольм | Stockholm | 스톡홀름 | Стокгольмдегі | в Стокгольме | 59.33 18.07 | Europe/Stockholm | wikidata
BRN | embassy | CH | Берн | Берн | Bern | 베른 | Берндегі | в Берне | 46.95 7.45 | Europe/Zurich | wikidata
PRG | embassy | CZ | Прага | Прага | Prague | 프라하 | Прагадағы | в Праге | 50.09 14.42 | Europe/Prague | wikidata
IEV | embassy | UA | Киев | Киев | Kyiv | 키이우 | Киевтегі | в Киеве | 50.45 30.52 | Europe/Kyiv | wikidata
LON | embassy | GB | Лондон | Лондон | London | 런던 | Лондондағы | в Лондоне | 51.51 -0.13 | Europe/London | wikidata
TLL | embassy | EE | Таллин | Таллин | Tallinn | 탈린 | Таллиндегі | в Таллине | 59.44 24.75 | Europe/Tallinn | wikidata
`
