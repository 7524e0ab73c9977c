/**
 * Further names of states: official names, abbreviations, former and informal names that news uses.
 *
 * Compiled for this project, beside the names in `countries.txt`. Lower case; a leading "the" is stripped before look-up.
 */
export const NAMES_OF_STATES = `
AE united arab emirates;uae;u.a.e.;the emirates;emirates;abu dhabi emirate
AF islamic emirate of afghanistan;islamic republic of afghanistan
AG antigua
AL republic of albania
AM republic of armenia
AO republic of angola
AR argentine republic;republic of argentina;the argentine
AT republic of austria
AU commonwealth of australia;oz
AZ republic of azerbaijan
BA bosnia;bosnia-herzegovina;bosnia & herzegovina;bosnia and hercegovina;bih
BD people's republic of bangladesh
BE kingdom of belgium
BG republic of bulgaria
BH kingdom of bahrain
BI republic of burundi
BN brunei;brunei darussalam;negara brunei darussalam;sultanate of brunei
BO plurinational state of bolivia;republic of bolivia
BR federative republic of brazil;brasil
BS the bahamas;bahamas
BT kingdom of bhutan
BW republic of botswana
BY republic of belarus;belarus;byelarus
CA dominion of canada
CD congo;dr congo;d.r. congo;drc;d.r.c.;the congo;democratic republic of congo;democratic republic of the congo;congo-kinshasa
CF car
CG republic of congo;congo republic;congo-brazzaville
CH swiss confederation
CI cote d'ivoire;côte d'ivoire;republic of côte d'ivoire;republic of cote d'ivoire
CL republic of chile
CM republic of cameroon
CN people's republic of china;prc;p.r.c.;p.r. china;pr china;mainland china;communist china;red china
CO republic of colombia
CR republic of costa rica
CU republic of cuba
CV cabo verde
CY republic of cyprus
CZ czechia;czech republic;the czech lands
DE federal republic of germany;frg;west germany;german federal republic
DJ republic of djibouti
DK kingdom of denmark
DO dominican republic
DZ people's democratic republic of algeria
EC republic of ecuador
EE republic of estonia
EG arab republic of egypt;a.r. egypt
ES kingdom of spain
ET federal democratic republic of ethiopia
FI republic of finland
FJ republic of fiji;fiji islands
FM federated states of micronesia;fsm
FR french republic
GA gabonese republic
GB united kingdom;uk;u.k.;great britain;britain;united kingdom of great britain and northern ireland;england;scotland;wales;northern ireland;british isles
GE republic of georgia
GH republic of ghana
GM the gambia;republic of the gambia
GR hellenic republic;greece;hellas
GY co-operative republic of guyana;cooperative republic of guyana
HK hongkong;hong kong sar;hksar
HR republic of croatia
HU republic of hungary
ID republic of indonesia;indonesia;unitary state of the republic of indonesia
IE republic of ireland;irish republic;eire
IL state of israel
IN republic of india;bharat;hindustan
IQ republic of iraq
IR islamic republic of iran;iran;persia
IT italian republic
JO hashemite kingdom of jordan;hashemite kingdom;kingdom of jordan
JP japan;nippon;nihon
KE republic of kenya
KG kyrgyz republic;kyrgyzstan;kirgizia;kirghizstan
KH kingdom of cambodia;kampuchea
KP north korea;dprk;d.p.r.k.;democratic people's republic of korea;democratic peoples republic of korea;n. korea;n korea
KR south korea;republic of korea;rok;r.o.k.;korea;s. korea;s korea
KW state of kuwait
KZ republic of kazakhstan;kazakstan
LA laos;lao pdr;lao people's democratic republic
LB lebanese republic
LK democratic socialist republic of sri lanka;srilanka
LT republic of lithuania
LU grand duchy of luxembourg;luxemburg
LV republic of latvia
LY state of libya
MA kingdom of morocco;cherifian kingdom;sherifian kingdom
MD republic of moldova;moldova
MG republic of madagascar
MK north macedonia;republic of north macedonia;macedonia;fyrom
ML republic of mali
MM myanmar;burma;republic of the union of myanmar;union of myanmar
MN mongolia
MV maldives;the maldives;republic of maldives;republic of the maldives;maldive islands
MX united mexican states
MY federation of malaysia;malaya
MZ republic of mozambique
NE republic of niger;the niger
NG federal republic of nigeria
NL kingdom of the netherlands;the netherlands;netherlands;holland
NO kingdom of norway
NP federal democratic republic of nepal;kingdom of nepal
NZ new zealand;aotearoa;aotearoa new zealand;nz;n.z.
OM sultanate of oman
PA republic of panama
PE republic of peru
PG papua new guinea;png;p.n.g.
PH philippines;republic of the philippines;the philippines;philippine republic;phl
PK islamic republic of pakistan
PL republic of poland
PS palestine;state of palestine;palestinian territories;palestinian authority;west bank;gaza strip;gaza
PT portuguese republic
QA state of qatar
RO romania
RS republic of serbia;serbia;yugoslavia
RU russia;russian federation;soviet union;ussr;u.s.s.r.;the soviets
RW republic of rwanda
SA saudi arabia;saudi;kingdom of saudi arabia;ksa;k.s.a.;the kingdom of saudi arabia
SC republic of seychelles
SD republic of the sudan;republic of sudan;the sudan
SE kingdom of sweden
SG republic of singapore;s'pore
SI republic of slovenia
SK slovak republic;slovakia
SN republic of senegal
SO federal republic of somalia
SS republic of south sudan
ST sao tome;são tomé and príncipe;são tomé and principe
SY syria;syrian arab republic
SZ kingdom of eswatini;swaziland
TH kingdom of thailand
TJ republic of tajikistan;tadzhikistan
TL east timor;timor leste;democratic republic of timor-leste
TN republic of tunisia;tunisian republic
TO kingdom of tonga
TR türkiye;turkiye;turkey;republic of turkey;republic of türkiye;republic of turkiye
TT trinidad & tobago;trinidad;tobago
TW taiwan;republic of china;roc;r.o.c.;republic of china (taiwan);chinese taipei;formosa
TZ united republic of tanzania
UA republic of ukraine;the ukraine
US united states;u.s.;us;u.s;usa;u.s.a.;united states of america;america;the states
UY oriental republic of uruguay
UZ republic of uzbekistan;uzbekstan
VA holy see;vatican city state;the vatican
VC st vincent;st. vincent;st vincent and the grenadines
KN st kitts and nevis;st. kitts and nevis;st kitts
LC st lucia;st. lucia
VE bolivarian republic of venezuela
GW guinea bissau;republic of guinea-bissau
VN viet nam;vietnam;việt nam;socialist republic of vietnam;socialist republic of viet nam
XK republic of kosovo;kosova
YE republic of yemen
ZA republic of south africa;rsa
ZM republic of zambia
ZW republic of zimbabwe`;
