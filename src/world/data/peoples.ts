/**
 * Demonyms: adjectives and words for people, one state a line, the adjective first; and the prefixes of compounds.
 *
 * Compiled for this project. Plurals in -s are formed by the reader, irregular ones stand here.
 */
export const DEMONYMS = `
AD andorran
AE emirati
AF afghan,afghani
AG antiguan
AL albanian
AM armenian
AO angolan
AR argentine,argentinian,argentinean
AT austrian
AU australian,aussie
AW aruban
AZ azerbaijani,azeri
BA bosnian,bosnian-herzegovinian,bosniak
BB barbadian,bajan
BD bangladeshi
BE belgian
BF burkinabe,burkinabé
BG bulgarian
BH bahraini
BI burundian
BJ beninese,beninois
BM bermudian
BN bruneian
BO bolivian
BR brazilian
BS bahamian
BT bhutanese
BW botswanan,motswana,batswana
BY belarusian,belarussian,byelorussian
BZ belizean
CA canadian
CD congolese
CF central african
CH swiss
CI ivorian
CL chilean
CM cameroonian
CN chinese,prc
CO colombian
CR costa rican
CU cuban
CV cape verdean,cabo verdean
CY cypriot,greek cypriot,greek-cypriot
CZ czech
DE german
DJ djiboutian
DK danish,dane
DM dominican
DO dominican
DZ algerian
EC ecuadorian,ecuadorean
EE estonian
EG egyptian
ER eritrean
ES spanish,spaniard
ET ethiopian
FI finnish,finn
FJ fijian
FM micronesian
FR french,frenchman,frenchmen
GA gabonese
GB british,uk,u.k.,briton,english,englishman,scottish,scot,welsh,northern irish
GD grenadian
GE georgian
GH ghanaian
GL greenlandic,greenlander
GM gambian
GN guinean
GQ equatorial guinean,equatoguinean
GR greek,hellenic
GT guatemalan
GU guamanian
GW bissau-guinean
GY guyanese
HK hong konger,hongkonger
HN honduran
HR croatian,croat
HT haitian
HU hungarian
ID indonesian
IE irish,irishman
IL israeli
IN indian
IQ iraqi
IR iranian,persian
IS icelandic,icelander
IT italian
JM jamaican
JO jordanian
JP japanese
KE kenyan
KG kyrgyz,kyrgyzstani,kirghiz
KH cambodian,khmer
KI i-kiribati
KM comorian
KP north korean,n. korean,n korean,dprk
KR south korean,s. korean,s korean,korean,rok
KW kuwaiti
KZ kazakh,kazakhstani
LA lao,laotian
LB lebanese
LI liechtensteiner
LK sri lankan,lankan
LR liberian
LS basotho,lesothan
LT lithuanian
LU luxembourgish,luxembourger,luxembourgian
LV latvian
LY libyan
MA moroccan
MC monegasque,monégasque
MD moldovan,moldavian
ME montenegrin
MG malagasy,madagascan
MH marshallese
MK macedonian,north macedonian
ML malian
MM burmese,myanmar's
MN mongolian,mongol
MR mauritanian
MT maltese
MU mauritian
MV maldivian
MW malawian
MX mexican
MY malaysian
MZ mozambican
NA namibian
NC new caledonian
NE nigerien
NG nigerian
NI nicaraguan
NL dutch,dutchman,netherlandish
NO norwegian
NP nepalese,nepali
NR nauruan
NZ new zealand,new zealander,kiwi,nz
OM omani
PA panamanian
PE peruvian
PG papua new guinean,papuan
PH philippine,filipino,filipina,phl
PK pakistani
PL polish,pole
PR puerto rican
PS palestinian
PT portuguese
PW palauan
PY paraguayan
QA qatari
RO romanian
RS serbian,serb
RU russian
RW rwandan
SA saudi,saudi arabian
SB solomon islander
SC seychellois
SD sudanese
SE swedish,swede
SG singaporean
SI slovenian,slovene
SK slovak,slovakian
SL sierra leonean
SM sammarinese
SN senegalese
SO somali,somalian
SR surinamese
SS south sudanese
ST sao tomean
SV salvadoran,salvadorean,salvadorian
SY syrian
SZ swazi,liswati,emaswati
TD chadian
TG togolese
TH thai
TJ tajik,tajikistani
TL timorese,east timorese
TM turkmen,turkmenistani
TN tunisian
TO tongan
TR turkish,turk
TT trinidadian,tobagonian
TV tuvaluan
TW taiwanese
TZ tanzanian
UA ukrainian
UG ugandan
US american,u.s.,us,u.s,usa
UY uruguayan
UZ uzbek,uzbekistani
VA vatican
VC vincentian
VE venezuelan
VN vietnamese
VU ni-vanuatu,vanuatuan
WS samoan
XK kosovar,kosovan
YE yemeni
ZA south african
ZM zambian
ZW zimbabwean`;

/** Words that stand first in compound adjectives: "Indo-Israeli", "Franco-German". */
export const COMPOUND_PREFIXES = `
indo IN
sino CN
franco FR
anglo GB
russo RU
americano US
austro AT
italo IT
germano DE
greco GR
graeco GR
hispano ES
luso PT
nippo JP
turko TR
turco TR
polono PL
serbo RS
dano DK
finno FI
balto LT
belgo BE
israelo IL
swiss CH
afro ZA
irano IR
iraqo IQ
syro SY
egypto EG
canado CA
australo AU
ukraino UA
romano RO
hungaro HU
czecho CZ
slovako SK
soviet RU
viet VN
thai TH
pak PK
saudi SA
emirati AE
us US
uk GB
uae AE
ind IN
indo-pak IN
turk TR
afghan AF
lao LA
czech CZ
dutch NL
aus AU
rok KR
dprk KP
prc CN
nz NZ
phl PH
can CA
jap JP
kor KR`;
