// SPDX-License-Identifier: Apache-2.0
// Codes that ISO 3166-1 has withdrawn: alpha-4 (ISO 3166-3), alpha-2, alpha-3, numeric, day of withdrawal, what became of it, successors.
// The days and codes: iso-codes, data/iso_3166-3.json, read in its present version; the successors: iso-3166 (npm), 3.js, which follows
// the standard. Where only a year was found the year stands alone. Three more sources decide what these leave open:
// YUG: the maintenance agency's notice of 7 July 2003 (iso.org), which fixed 23 July 2003; ROM: its notice of 1 February 2002, a change of
// the alpha-3 code alone; SUN: 30 August 1992 in iso-codes, 15 June 1992 in a letter of C. Feather (tz@iana.org, June 2004), hence the year.
// Successors are those of the standard, which follow codes and not the law of succession of states: Belarus and Ukraine had codes of their
// own beside SUN, and the states that left Yugoslavia in 1991 and 1992 have no link to YUG.

export const FORMER_ROWS = `
  AIDJ AI AFI 262 1977 renamed DJ · ANHH AN ANT 530 2010-12-15 divided BQ,CW,SX · BQAQ BQ ATB - 1979 merged AQ ·
  BUMM BU BUR 104 1989-12-05 renamed MM · BYAA BY BYS 112 1992-06-15 renamed BY · CSHH CS CSK 200 1993-06-15 divided CZ,SK ·
  CSXX CS SCG 891 2006-09-26 divided ME,RS · CTKI CT CTE 128 1984 merged KI · DDDE DD DDR 278 1990-10-30 merged DE ·
  DYBJ DY DHY 204 1977 renamed BJ · FQHH FQ ATF - 1979 divided AQ,TF · FXFR FX FXX 249 1997-07-14 merged FR ·
  GEHH GE GEL 296 1979 divided KI,TV · HVBF HV HVO 854 1984 renamed BF · JTUM JT JTN 396 1986 merged UM ·
  MIUM MI MID 488 1986 merged UM · NHVU NH NHB 548 1980 renamed VU · NQAQ NQ ATN 216 1983 merged AQ ·
  NTHH NT NTZ 536 1993-07-12 divided IQ,SA · PCHH PC PCI 582 1986 divided FM,MH,MP,PW · PUUM PU PUS 849 1986 merged UM ·
  PZPA PZ PCZ - 1980 merged PA · RHZW RH RHO 716 1980 renamed ZW · SKIN SK SKM - 1975 merged IN ·
  SUHH SU SUN 810 1992 divided AM,AZ,EE,GE,KZ,KG,LV,LT,MD,RU,TJ,TM,UZ · TPTL TP TMP 626 2002-05-20 renamed TL ·
  VDVN VD VDR - 1977 merged VN · WKUM WK WAK 872 1986 merged UM · YDYE YD YMD 720 1990-08-14 merged YE ·
  YUCS YU YUG 891 2003-07-23 renamed ME,RS · ZRCD ZR ZAR 180 1997-07-14 renamed CD · - RO ROM 642 2002-02-01 renamed RO`

// When codes entered the standard. Every other code of today stands since its first edition of 1974: the year column of "ISO 3166-1 alpha-2"
// (Wikipedia), which gives the years here too. Days: the codes that follow a withdrawn one on its day; the newsletters V-2 (PSE), V-9 (ALA),
// V-11 (GGY, IMN, JEY) and VI-1 (BLM, MAF); ERI the letter of C. Feather. BLR and ROU are alpha-3 codes that changed alone.
export const SINCE_ROWS = `
  ABW 1986 · AIA 1985 · ALA 2004-02-13 · ARM 1992 · ATF 1979 · AZE 1992 · BEN 1977 · BES 2010-12-15 · BFA 1984 · BIH 1992 ·
  BLM 2007-09-21 · BLR 1992-06-15 · COD 1997-07-14 · CUW 2010-12-15 · CZE 1993-06-15 · DJI 1977 · ERI 1993-07-16 · EST 1992 · FSM 1986 ·
  GEO 1992 · GGY 2006-03-29 · HRV 1992 · IMN 2006-03-29 · JEY 2006-03-29 · KAZ 1992 · KGZ 1992 · KIR 1979 · LTU 1992 ·
  LVA 1992 · MAF 2007-09-21 · MDA 1992 · MHL 1986 · MKD 1993 · MMR 1989-12-05 · MNE 2006-09-26 · MNP 1986 · MYT 1993 · PLW 1986 ·
  PSE 1999-10-01 · ROU 2002-02-01 · RUS 1992 · SGS 1993 · SRB 2006-09-26 · SSD 2011 · SVK 1993-06-15 · SVN 1992 ·
  SXM 2010-12-15 · TJK 1992 · TKM 1992 · TLS 2002-05-20 · TUV 1977 · UMI 1986 · UZB 1992 · VUT 1980 · ZWE 1980`

// When withdrawn codes had entered it: SCG on the day of YUG’s end. Of the others it was not found.
export const FORMER_SINCE_ROWS = 'SCG 2003-07-23'

/** The first edition of the standard: before it no code of it stood for anything. */
export const FIRST_EDITION = '1974'
