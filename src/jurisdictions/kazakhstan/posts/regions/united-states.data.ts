// SPDX-License-Identifier: Apache-2.0
// ISO 3166-2 | kk | ru | en | ko | latitude longitude of the capital | post that stands there | is it one town

export const UNITED_STATES = `
US-AL | Алабама | Алабама | Alabama | 앨라배마주 | 32.38 -86.30
US-AK | Аляска | Аляска | Alaska | 알래스카주 | 58.30 -134.42
US-AZ | Аризона | Аризона | Arizona | 애리조나주 | 33.45 -112.07
US-AR | Арканзас | Арканзас | Arkansas | 아칸소주 | 34.75 -92.29
US-CA | Калифорния | Калифорния | California | 캘리포니아주 | 38.58 -121.49 | SFO
US-CO | Колорадо | Колорадо | Colorado | 콜로라도주 | 39.74 -104.99
US-CT | Коннектикут | Коннектикут | Connecticut | 코네티컷주 | 41.76 -72.68
US-DE | Делавэр | Делавэр | Delaware | 델라웨어주 | 39.16 -75.52
US-DC | Колумбия округі | округ Колумбия | District of Columbia | 워싱턴 D.C. | 38.91 -77.04 | WAS | town
US-FL | Флорида | Флорида | Florida | 플로리다주 | 30.44 -84.28
US-GA | Джорджия | Джорджия | Georgia | 조지아주 | 33.75 -84.39
US-HI | Гавай аралдары | Гавайи | Hawaii | 하와이주 | 21.31 -157.86
US-ID | Айдахо | Айдахо | Idaho | 아이다호주 | 43.62 -116.20
US-IL | Иллинойс | Иллинойс | Illinois | 일리노이주 | 39.80 -89.65
US-IN | Индиана | Индиана | Indiana | 인디애나주 | 39.77 -86.16
US-IA | Айова | Айова | Iowa | 아이오와주 | 41.59 -93.60
US-KS | Канзас | Канзас | Kansas | 캔자스주 | 39.05 -95.68
US-KY | Кентукки | Кентукки | Kentucky | 켄터키주 | 38.19 -84.87
US-LA | Луизиана | Луизиана | Louisiana | 루이지애나주 | 30.46 -91.19
US-ME | Мэн | Мэн | Maine | 메인주 | 44.31 -69.78
US-MD | Мэриленд | Мэриленд | Maryland | 메릴랜드주 | 38.98 -76.49
US-MA | Массачусетс | Массачусетс | Massachusetts | 매사추세츠주 | 42.36 -71.06
US-MI | Мичиган | Мичиган | Michigan | 미시간주 | 42.73 -84.56
US-MN | Миннесота | Миннесота | Minnesota | 미네소타주 | 44.95 -93.09
US-MS | Миссисипи | Миссисипи | Mississippi | 미시시피주 | 32.30 -90.18
US-MO | Миссури | Миссури | Missouri | 미주리주 | 38.58 -92.17
US-MT | Монтана | Монтана | Montana | 몬태나주 | 46.59 -112.02
US-NE | Небраска | Небраска | Nebraska | 네브래스카주 | 40.81 -96.70
US-NV | Невада | Невада | Nevada | 네바다주 | 39.16 -119.77
US-NH | Нью-Гэмпшир | Нью-Гэмпшир | New Hampshire | 뉴햄프셔주 | 43.21 -71.54
US-NJ | Нью-Джерси | Нью-Джерси | New Jersey | 뉴저지주 | 40.22 -74.76
US-NM | Нью-Мексико | Нью-Мексико | New Mexico | 뉴멕시코주 | 35.69 -105.94
US-NY | Нью-Йорк штаты | штат Нью-Йорк | New York State | 뉴욕주 | 42.65 -73.76 | NYC
US-NC | Солтүстік Каролина | Северная Каролина | North Carolina | 노스캐롤라이나주 | 35.78 -78.64
US-ND | Солтүстік Дакота | Северная Дакота | North Dakota | 노스다코타주 | 46.81 -100.78
US-OH | Огайо | Огайо | Ohio | 오하이오주 | 39.96 -83.00
US-OK | Оклахома | Оклахома | Oklahoma | 오클라호마주 | 35.47 -97.52
US-OR | Орегон | Орегон | Oregon | 오리건주 | 44.94 -123.03
US-PA | Пенсильвания | Пенсильвания | Pennsylvania | 펜실베이니아주 | 40.27 -76.88
US-RI | Род-Айленд | Род-Айленд | Rhode Island | 로드아일랜드주 | 41.82 -71.41
US-SC | Оңтүстік Каролина | Южная Каролина | South Carolina | 사우스캐롤라이나주 | 34.00 -81.03
US-SD | Оңтүстік Дакота | Южная Дакота | South Dakota | 사우스다코타주 | 44.37 -100.35
US-TN | Теннесси | Теннесси | Tennessee | 테네시주 | 36.16 -86.78
US-TX | Техас | Техас | Texas | 텍사스주 | 30.27 -97.74
US-UT | Юта | Юта | Utah | 유타주 | 40.76 -111.89
US-VT | Вермонт | Вермонт | Vermont | 버몬트주 | 44.26 -72.58
US-VA | Вирджиния | Вирджиния | Virginia | 버지니아주 | 37.54 -77.44
US-WA | Вашингтон штаты | штат Вашингтон | Washington State | 워싱턴주 | 47.04 -122.90
US-WV | Батыс Вирджиния | Западная Вирджиния | West Virginia | 웨스트버지니아주 | 38.35 -81.63
US-WI | Висконсин | Висконсин | Wisconsin | 위스콘신주 | 43.07 -89.40
US-WY | Вайоминг | Вайоминг | Wyoming | 와이오밍주 | 41.14 -104.82
`

// regions | kk | ru | en | ko | other spellings. The large towns; a far smaller town of the same name is told with its region.
export const AMERICAN_TOWNS = `
US-CA | Лос-Анджелес | Лос-Анджелес | Los Angeles | 로스앤젤레스 | LA
US-CA | Сан-Диего | Сан-Диего | San Diego | 샌디에이고
US-CA | Сан-Хосе | Сан-Хосе | San Jose | 새너제이
US-CA | Сакраменто | Сакраменто | Sacramento | 새크라멘토
US-CA | Окленд | Окленд | Oakland | 오클랜드
US-CA | Беркли | Беркли | Berkeley | 버클리
US-CA | Пало-Алто | Пало-Алто | Palo Alto | 팰로앨토
US-CA | Ирвайн | Ирвайн | Irvine | 어바인
US-CA | Фресно | Фресно | Fresno | 프레즈노
US-IL | Чикаго | Чикаго | Chicago | 시카고
US-TX | Хьюстон | Хьюстон | Houston | 휴스턴
US-TX | Даллас | Даллас | Dallas | 댈러스
US-TX | Остин | Остин | Austin | 오스틴
US-TX | Сан-Антонио | Сан-Антонио | San Antonio | 샌안토니오
US-TX | Форт-Уэрт | Форт-Уэрт | Fort Worth | 포트워스
US-PA | Филадельфия | Филадельфия | Philadelphia | 필라델피아
US-PA | Питтсбург | Питтсбург | Pittsburgh | 피츠버그
US-AZ | Финикс | Финикс | Phoenix | 피닉스
US-AZ | Тусон | Тусон | Tucson | 투손
US-FL | Майами | Майами | Miami | 마이애미
US-FL | Орландо | Орландо | Orlando | 올랜도
US-FL | Тампа | Тампа | Tampa | 탬파
US-FL US-NC | Джексонвилл | Джексонвилл | Jacksonville | 잭슨빌
US-GA | Атланта | Атланта | Atlanta | 애틀랜타
US-NC | Шарлотт | Шарлотт | Charlotte | 샬럿
US-NC | Роли | Роли | Raleigh | 롤리
US-TN | Нэшвилл | Нэшвилл | Nashville | 내슈빌
US-TN | Мемфис | Мемфис | Memphis | 멤피스
US-LA | Новый Орлеан | Новый Орлеан | New Orleans | 뉴올리언스 | Жаңа Орлеан
US-WA | Сиэтл | Сиэтл | Seattle | 시애틀
US-OR US-ME | Портленд | Портленд | Portland | 포틀랜드
US-CO | Денвер | Денвер | Denver | 덴버
US-CO | Боулдер | Боулдер | Boulder | 볼더
US-CO US-IL | Орора | Орора | Aurora | 오로라
US-UT | Солт-Лейк-Сити | Солт-Лейк-Сити | Salt Lake City | 솔트레이크시티
US-NV US-NM | Лас-Вегас | Лас-Вегас | Las Vegas | 라스베이거스
US-NM | Альбукерке | Альбукерке | Albuquerque | 앨버커키
US-OK | Оклахома-Сити | Оклахома-Сити | Oklahoma City | 오클라호마시티
US-OK | Талса | Талса | Tulsa | 털사
US-MO US-KS | Канзас-Сити | Канзас-Сити | Kansas City | 캔자스시티
US-MO | Сент-Луис | Сент-Луис | St. Louis | 세인트루이스 | Saint Louis
US-MN | Миннеаполис | Миннеаполис | Minneapolis | 미니애폴리스
US-WI | Милуоки | Милуоки | Milwaukee | 밀워키
US-MI | Детройт | Детройт | Detroit | 디트로이트
US-MI | Анн-Арбор | Анн-Арбор | Ann Arbor | 앤아버 | Энн-Арбор
US-OH | Кливленд | Кливленд | Cleveland | 클리블랜드
US-OH | Цинциннати | Цинциннати | Cincinnati | 신시내티
US-OH US-GA US-IN | Колумбус | Колумбус | Columbus | 콜럼버스
US-IN | Индианаполис | Индианаполис | Indianapolis | 인디애나폴리스
US-MA | Бостон | Бостон | Boston | 보스턴
US-MA US-MD | Кембридж | Кембридж | Cambridge | 케임브리지
US-CT | Нью-Хейвен | Нью-Хейвен | New Haven | 뉴헤이븐
US-NJ | Принстон | Принстон | Princeton | 프린스턴
US-NJ US-DE | Ньюарк | Ньюарк | Newark | 뉴어크
US-NJ | Джерси-Сити | Джерси-Сити | Jersey City | 저지시티
US-NY | Буффало | Буффало | Buffalo | 버펄로
US-NY US-MN | Рочестер | Рочестер | Rochester | 로체스터
US-MD | Балтимор | Балтимор | Baltimore | 볼티모어
US-MD | Бетесда | Бетесда | Bethesda | 베세즈다
US-VA US-TX | Арлингтон | Арлингтон | Arlington | 알링턴
US-VA US-LA | Александрия | Александрия | Alexandria | 알렉산드리아
US-NE | Омаха | Омаха | Omaha | 오마하
US-HI | Гонолулу | Гонолулу | Honolulu | 호놀룰루
US-AK | Анкоридж | Анкоридж | Anchorage | 앵커리지
`
