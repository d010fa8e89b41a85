// SPDX-License-Identifier: Apache-2.0
// Names of countries and territories whose codes are withdrawn, which CLDR no longer keeps: Kazakh, Russian, English, Korean.

export const FORMER_NAMES = `
  AFI | Француздық Афар және Исса аумағы | Французская территория афаров и исса | French Afars and Issas | 프랑스령 아파르이사
  ANT | Нидерланд Антиль аралдары | Нидерландские Антильские острова | Netherlands Antilles | 네덜란드령 안틸레스
  ATB | Британдық Антарктика аумағы | Британская антарктическая территория | British Antarctic Territory | 영국령 남극 지역
  BUR | Бирма | Бирма | Burma | 버마
  BYS | Беларусь КСР | Белорусская ССР | Byelorussian SSR | 벨로루시 소비에트 사회주의 공화국
  CSK | Чехословакия | Чехословакия | Czechoslovakia | 체코슬로바키아
  SCG | Сербия және Черногория | Сербия и Черногория | Serbia and Montenegro | 세르비아 몬테네그로
  CTE | Кантон және Эндербери аралдары | Острова Кантон и Эндербери | Canton and Enderbury Islands | 캔턴 엔더베리 제도
  DDR | Германия Демократиялық Республикасы | Германская Демократическая Республика | German Democratic Republic | 독일민주공화국
  DHY | Дагомея | Дагомея | Dahomey | 다호메이
  FQHH | Француздық Оңтүстік және Антарктика аумақтары | Французские Южные и Антарктические территории | French Southern and Antarctic Territories | 프랑스령 남방 및 남극 지역
  FXX | Франция метрополиясы | Метрополия Франции | Metropolitan France | 프랑스 본토
  GEL | Гилберт және Эллис аралдары | Острова Гилберта и Эллис | Gilbert and Ellice Islands | 길버트 엘리스 제도
  HVO | Жоғарғы Вольта | Верхняя Вольта | Upper Volta | 오트볼타
  JTN | Джонстон аралы | Остров Джонстон | Johnston Island | 존스턴섬
  MID | Мидуэй аралдары | Острова Мидуэй | Midway Islands | 미드웨이 제도
  NHB | Жаңа Гебрид аралдары | Новые Гебриды | New Hebrides | 뉴헤브리디스
  ATN | Мод патшайым жері | Земля Королевы Мод | Dronning Maud Land | 드로닝 마우드 랜드
  NTZ | Бейтарап аймақ | Нейтральная зона | Neutral Zone | 중립 지대
  PCI | Тынық мұхит аралдарының қамқорлықтағы аумағы | Подопечная территория Тихоокеанские острова | Trust Territory of the Pacific Islands | 태평양 제도 신탁통치령
  PUS | АҚШ-тың Тынық мұхиттағы шағын аралдары | Малые тихоокеанские острова США | United States Miscellaneous Pacific Islands | 미국령 태평양 군소 제도
  PCZ | Панама каналы аймағы | Зона Панамского канала | Panama Canal Zone | 파나마 운하 지대
  RHO | Оңтүстік Родезия | Южная Родезия | Southern Rhodesia | 남로디지아
  SKM | Сикким | Сикким | Sikkim | 시킴
  SUN | Кеңестік Социалистік Республикалар Одағы | Союз Советских Социалистических Республик | Union of Soviet Socialist Republics | 소비에트 사회주의 공화국 연방
  TMP | Шығыс Тимор | Восточный Тимор | East Timor | 동티모르
  VDR | Вьетнам Демократиялық Республикасы | Демократическая Республика Вьетнам | Democratic Republic of Viet Nam | 베트남 민주공화국
  WAK | Уэйк аралы | Остров Уэйк | Wake Island | 웨이크섬
  YMD | Йемен Халық Демократиялық Республикасы | Народная Демократическая Республика Йемен | Democratic Yemen | 예멘 인민민주공화국
  YUG | Югославия | Югославия | Yugoslavia | 유고슬라비아
  ZAR | Заир | Заир | Zaire | 자이르
  ROM | Румыния | Румыния | Romania | 루마니아`
