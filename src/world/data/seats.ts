/**
 * Places and houses that stand for a government, beside the capitals in `countries.txt`. Compiled for this project.
 */
export const SEATS = `
US washington;washington d.c.;washington dc;washington, d.c.;white house;the white house;pentagon;the pentagon;foggy bottom;capitol hill;oval office;state department;us state department;mar-a-lago;langley;the beltway
GB westminster;whitehall;downing street;no 10;no. 10;number 10;10 downing street;no 10 downing street;buckingham palace;foreign office;chequers;holyrood
FR elysee;élysée;the elysee;elysee palace;élysée palace;quai d'orsay;matignon;hotel matignon;hôtel matignon;hôtel de brienne;hotel de brienne;balard
RU kremlin;the kremlin;smolenskaya square;moskva
CN zhongnanhai;great hall of the people;peking;diaoyutai
IN south block;north block;delhi;hyderabad house;raisina hill;rashtrapati bhavan;kartavya bhavan
JP kantei;nagatacho;kasumigaseki;ichigaya
KR blue house;cheong wa dae;yongsan
DE bundeskanzleramt;federal chancellery;bellevue palace;schloss bellevue;bonn
IT palazzo chigi;quirinale;quirinal palace;farnesina;quirinal
ES moncloa;moncloa palace;zarzuela;la moncloa
PT belem palace;são bento;sao bento
UA bankova;kiev;mariinskyi palace;mariinsky palace
TR bestepe;beştepe;sublime porte
IL tel aviv;kirya;the kirya
SA jeddah;al-yamamah palace
AE abu dhabi;qasr al watan
EG heliopolis palace;ittihadiya palace
PK rawalpindi;aiwan-e-sadr
BD bangabhaban;ganabhaban
LK sri jayawardenepura kotte;temple trees
NP singha durbar
ID istana merdeka;merdeka palace;nusantara
MY putrajaya;wisma putra;istana negara
SG istana;the istana
PH malacanang;malacañang;malacanang palace;malacañang palace;camp aguinaldo
VN ha noi;hà nội
TH government house
MM nay pyi taw;naypyitaw;nay pyi daw;rangoon;yangon
TW taipei city
AU russell offices;parliament house;kirribilli
NZ beehive;the beehive
CA sussex drive;parliament hill;24 sussex;rideau hall
BR planalto;planalto palace;itamaraty;brasilia;alvorada palace;palácio do planalto
AR casa rosada;casa rosada palace;pink house
MX los pinos
CL la moneda;santiago de chile
CO casa de nariño;casa de narino;bogota
VE miraflores;miraflores palace
CU palace of the revolution
CH berne;geneva
NL the hague;binnenhof;hague
AT ballhausplatz
CZ prague castle;hradcany;czernin palace
HU carmelite monastery
RO cotroceni;cotroceni palace;victoria palace
GR maximos mansion;megaro maximou
SE rosenbad
FI kesaranta
DK christiansborg
IE leinster house;government buildings;aras an uachtarain
ZA union buildings;tshwane;cape town
NG aso rock;aso villa
KE harambee house
TZ dar es salaam
KZ akorda;nur-sultan;ak orda
UZ kuksaroy
IQ green zone
IR teheran
SY mezzeh
MV male
MN ulaanbaatar
CI abidjan
BO sucre
BJ cotonou
BI bujumbura
YE sana'a;aden
XK prishtina
DZ el mouradia
TN carthage palace
LY benghazi
MD chişinău;chișinău;kishinev
RS beograd
LU luxembourg city
PG waigani`;
