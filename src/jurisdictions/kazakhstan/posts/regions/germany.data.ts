// SPDX-License-Identifier: Apache-2.0
// ISO 3166-2 | kk | ru | en | ko | latitude longitude of the main town | post that stands there | is it one town

export const GERMANY = `
DE-BW | Баден-Вюртемберг | Баден-Вюртемберг | Baden-Württemberg | 바덴뷔르템베르크주 | 48.78 9.18
DE-BY | Бавария | Бавария | Bavaria | 바이에른주 | 48.14 11.58 | MUC
DE-BE | Берлин | Берлин | Berlin | 베를린 | 52.52 13.41 | BER | town
DE-BB | Бранденбург | Бранденбург | Brandenburg | 브란덴부르크주 | 52.40 13.06
DE-HB | Бремен | Бремен | Bremen | 브레멘 | 53.08 8.80
DE-HH | Гамбург | Гамбург | Hamburg | 함부르크 | 53.55 10.00
DE-HE | Гессен | Гессен | Hesse | 헤센주 | 50.08 8.24 | FRA
DE-MV | Мекленбург – Алдыңғы Померания | Мекленбург – Передняя Померания | Mecklenburg-Western Pomerania | 메클렌부르크포어포메른주 | 53.63 11.41
DE-NI | Төменгі Саксония | Нижняя Саксония | Lower Saxony | 니더작센주 | 52.37 9.73
DE-NW | Солтүстік Рейн-Вестфалия | Северный Рейн-Вестфалия | North Rhine-Westphalia | 노르트라인베스트팔렌주 | 51.23 6.78
DE-RP | Рейнланд-Пфальц | Рейнланд-Пфальц | Rhineland-Palatinate | 라인란트팔츠주 | 50.00 8.27
DE-SL | Саар | Саар | Saarland | 자를란트주 | 49.24 7.00
DE-SN | Саксония | Саксония | Saxony | 작센주 | 51.05 13.74
DE-ST | Саксония-Анхальт | Саксония-Анхальт | Saxony-Anhalt | 작센안할트주 | 52.13 11.63
DE-SH | Шлезвиг-Гольштейн | Шлезвиг-Гольштейн | Schleswig-Holstein | 슐레스비히홀슈타인주 | 54.32 10.14
DE-TH | Тюрингия | Тюрингия | Thuringia | 튀링겐주 | 50.98 11.03
`

// regions | kk | ru | en | ko | other spellings. The large towns; a far smaller town of the same name is told with its region.
export const GERMAN_TOWNS = `
DE-NW | Кёльн | Кёльн | Cologne | 쾰른 | Köln, Koeln
DE-NW | Дюссельдорф | Дюссельдорф | Düsseldorf | 뒤셀도르프 | Duesseldorf
DE-NW | Дортмунд | Дортмунд | Dortmund | 도르트문트
DE-NW | Эссен | Эссен | Essen | 에센
DE-NW | Дуйсбург | Дуйсбург | Duisburg | 뒤스부르크
DE-NW | Бохум | Бохум | Bochum | 보훔
DE-NW | Вупперталь | Вупперталь | Wuppertal | 부퍼탈
DE-NW | Билефельд | Билефельд | Bielefeld | 빌레펠트
DE-NW | Бонн | Бонн | Bonn | 본
DE-NW DE-NI | Мюнстер | Мюнстер | Münster | 뮌스터 | Muenster, Munster
DE-NW | Мёнхенгладбах | Мёнхенгладбах | Mönchengladbach | 묀헨글라트바흐 | Moenchengladbach
DE-NW | Гельзенкирхен | Гельзенкирхен | Gelsenkirchen | 겔젠키르헨
DE-NW | Ахен | Ахен | Aachen | 아헨
DE-NW | Крефельд | Крефельд | Krefeld | 크레펠트
DE-NW | Хаген | Хаген | Hagen | 하겐
DE-NW | Падерборн | Падерборн | Paderborn | 파더보른
DE-NW | Леверкузен | Леверкузен | Leverkusen | 레버쿠젠
DE-BW | Штутгарт | Штутгарт | Stuttgart | 슈투트가르트
DE-BW | Карлсруэ | Карлсруэ | Karlsruhe | 카를스루에
DE-BW | Мангейм | Мангейм | Mannheim | 만하임 | Маннхайм
DE-BW | Фрайбург | Фрайбург | Freiburg | 프라이부르크 | Freiburg im Breisgau
DE-BW | Гейдельберг | Гейдельберг | Heidelberg | 하이델베르크 | Хайдельберг
DE-BW | Хайльбронн | Хайльбронн | Heilbronn | 하일브론
DE-BW | Ульм | Ульм | Ulm | 울름
DE-BW | Пфорцхайм | Пфорцхайм | Pforzheim | 포르츠하임
DE-BW | Тюбинген | Тюбинген | Tübingen | 튀빙겐 | Tuebingen
DE-BY | Нюрнберг | Нюрнберг | Nuremberg | 뉘른베르크 | Nürnberg, Nuernberg
DE-BY | Аугсбург | Аугсбург | Augsburg | 아우크스부르크
DE-BY | Регенсбург | Регенсбург | Regensburg | 레겐스부르크
DE-BY | Ингольштадт | Ингольштадт | Ingolstadt | 잉골슈타트
DE-BY | Вюрцбург | Вюрцбург | Würzburg | 뷔르츠부르크 | Wuerzburg
DE-BY | Эрланген | Эрланген | Erlangen | 에를랑겐
DE-BY | Байройт | Байройт | Bayreuth | 바이로이트
DE-SN | Лейпциг | Лейпциг | Leipzig | 라이프치히
DE-SN | Дрезден | Дрезден | Dresden | 드레스덴
DE-SN | Хемниц | Хемниц | Chemnitz | 켐니츠
DE-NI | Ганновер | Ганновер | Hanover | 하노버 | Hannover
DE-NI | Брауншвейг | Брауншвейг | Braunschweig | 브라운슈바이크 | Brunswick
DE-NI | Оснабрюк | Оснабрюк | Osnabrück | 오스나브뤼크 | Osnabrueck
DE-NI DE-SH | Ольденбург | Ольденбург | Oldenburg | 올덴부르크
DE-NI | Гёттинген | Гёттинген | Göttingen | 괴팅겐 | Goettingen
DE-NI | Вольфсбург | Вольфсбург | Wolfsburg | 볼프스부르크
DE-HB | Бремерхафен | Бремерхафен | Bremerhaven | 브레머하펜
DE-HE | Висбаден | Висбаден | Wiesbaden | 비스바덴
DE-HE | Кассель | Кассель | Kassel | 카셀
DE-HE | Дармштадт | Дармштадт | Darmstadt | 다름슈타트
DE-HE DE-RP | Оффенбах | Оффенбах | Offenbach | 오펜바흐
DE-HE | Гисен | Гисен | Giessen | 기센 | Gießen
DE-HE | Марбург | Марбург | Marburg | 마르부르크
DE-HE | Фульда | Фульда | Fulda | 풀다
DE-RP | Майнц | Майнц | Mainz | 마인츠
DE-RP | Людвигсхафен | Людвигсхафен | Ludwigshafen | 루트비히스하펜 | Ludwigshafen am Rhein
DE-RP | Кобленц | Кобленц | Koblenz | 코블렌츠
DE-RP | Трир | Трир | Trier | 트리어
DE-RP | Кайзерслаутерн | Кайзерслаутерн | Kaiserslautern | 카이저슬라우테른
DE-SL | Саарбрюккен | Саарбрюккен | Saarbrücken | 자르브뤼켄 | Saarbruecken
DE-ST | Магдебург | Магдебург | Magdeburg | 마그데부르크
DE-ST | Галле | Галле | Halle (Saale) | 할레 | Halle, Halle an der Saale
DE-NW | Галле (Вестфалия) | Галле (Вестфалия) | Halle (Westphalia) | 할레(베스트팔렌) | Halle, Halle (Westfalen), Галле, 할레
DE-BB | Одердегі Франкфурт | Франкфурт-на-Одере | Frankfurt (Oder) | 프랑크푸르트(오데르) | Frankfurt an der Oder
DE-BB | Потсдам | Потсдам | Potsdam | 포츠담
DE-BB | Котбус | Котбус | Cottbus | 코트부스
DE-MV | Росток | Росток | Rostock | 로스토크
DE-MV | Шверин | Шверин | Schwerin | 슈베린
DE-SH | Киль | Киль | Kiel | 킬
DE-SH | Любек | Любек | Lübeck | 뤼베크 | Luebeck
DE-SH | Фленсбург | Фленсбург | Flensburg | 플렌스부르크
DE-TH | Эрфурт | Эрфурт | Erfurt | 에르푸르트
DE-TH | Йена | Йена | Jena | 예나
DE-TH | Веймар | Веймар | Weimar | 바이마르
`
