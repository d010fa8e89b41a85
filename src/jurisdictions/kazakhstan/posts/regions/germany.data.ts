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
