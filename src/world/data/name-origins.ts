/**
 * What belongs to the lists of names by language (`name-origins.txt`, `names-*.txt`): endings and beginnings of names, the states
 * where a language's names are at home, and which languages share names. Compiled for this project; codes are ISO 639-1 where
 * there is one, a code in capitals is a state itself (a name known there and hardly elsewhere).
 */

/** `language,language|endings` of family names with five letters or more. The longest ending counts. */
export const ENDINGS_OF_LANGUAGES = `
ja|moto mura yama kawa gawa shima jima saki zaki hashi bayashi tani ishi guchi suke hiro nobu taro kazu hiko
ru,bg,kk,ky,uz,tg,tk,az,mk,be|ov ova ev eva yev yeva
kk|bekov bekova bayev bayeva baev zhanov zhanova galiyev galiev khanov
kk,ky|bek kul kyzy uulu baev
ky|bekova aliev kulov bayeva
uz|jonov khodjaev boyev xonov
uz,tg|khon jon khonov
tg|zoda zod ullo
tk|berdi geldi myrat durdy guly nazar muhammet muhammedov myradov berdiyev geldiyev durdyyev
az|zade guliyev zadeh ayeva
ru|skaya skoy
ru,uk|sky skiy
uk|enko chuk skyi ytskyi yshyn skyy iuk yuk enkova
be|evich ouski auski enka
ka|shvili dze adze idze iani ava uri
hy|yan ian
tr,az|oglu
tr|gil lioglu soy turk kaya dag oz
el|opoulos poulos akis idis iadis atos ellis oglou adis akos ides iades poulou idou
pl|ski ska wicz czyk czak owski owska inski inska ewicz arz
cs,sk|ova
hr,sr,sl,mk,bs|ic evic ovic
bs|begovic
sr|evski
mk|evski ovski evska ovska
bg|eva iev ski
ro|escu eanu oiu aru
lt|auskas auskiene aitis aite iene unas evicius avicius onis ytė yte utis
lv|ins nieks sons
sv|sson qvist kvist gren stroem lund
is|sson dottir
da,nb|sen
da|gaard skov
nb|stad vik haug dalen bakken rud
fi|nen la lainen
et|maa saar mets
hu|yi
es|ez
pt|eira eiro aes
it|ini elli etti oni ucci azzo
nl|stra sma huizen broek
de|mann berger meier meyer hauser hofer
fr|eaux eau eux ault
hi|esh endra
te|appa anna aiah reddy swamy
ta|lingam samy rajah nathan moorthy
si|ratne singhe sekara sekera nayake wardena wardene tunga weera
bn|uddin
ps|zai zay khel wal
fa|zadeh pour nejad nia abadi
ur,ps,bn|ullah
ar|allah
mn|tsetseg bayar suren dorj baatar saikhan chimeg jargal
zh|ming qiang
yo|adebayo
th|chai porn sak wong kul rat
lo|vong phanh
km|roeun
id|yanto wati anto oyo yono
mg|arivo
rw|mana imana gira
he|stein zvi
`;

/** `language,language|beginnings` of names with six letters or more. */
export const BEGINNINGS_OF_LANGUAGES = `
ar|al- el- abdul abdel abdal
ga,en|mc
rw|ndayi niyon nshimi nsengi uwim mukan
MG|rako andria razafi raharin rafara ramana rasoa
mn|enkh munkh luvsan
am|gebre
ti|ghebre
th|tong
ug|sseb ssem nama nali
`;

/**
 * `language|states|states`: where names of the language are at home (ISO 3166-1 alpha-2), and where people bear its given names beside
 * family names of another, or where its family names are known without being the common ones.
 */
export const STATES_OF_LANGUAGES = `
af|ZA NA
al|SA AE QA KW BH OM YE IQ SY JO LB PS EG SD LY TN DZ MA MR
ak|GH|CI TG
am|ET|ER
ao|AO
ar|SA AE QA KW BH OM YE IQ SY JO LB PS EG SD LY TN DZ MA MR SO DJ KM|IR AF PK BD MV ID MY BN SG TR AZ UZ TJ TM KZ KG SN ML NE NG GM GN SL BF TD CI ER ET TZ KE UG BA XK AL
ar-gulf|SA AE QA KW BH OM|YE IQ
ar-lev|LB SY JO PS|KW IQ EG
ar-iq|IQ|SY SA KW JO YE
ar-eg|EG SD|LY KW
ar-sd|SD|EG TD
ar-ma|MA DZ TN LY|MR
az|AZ|TR IR
be|BY
bem|ZM|MW CD ZW MZ
bg|BG|MK
bn|BD|PK IN
bs|BA|RS ME HR SI MK
cm|CM|GA GQ
cs|CZ|SK AT
cy|GB|US CA AU NZ IE
da|DK|NO SE IS
de|DE AT CH LI LU|BE NA CZ
dv|MV
dz|BT|NP
el|GR CY
en|US GB CA AU NZ IE JM TT BB BS BZ AG LC VC GD KN DM LR SL|NG GH KE UG TZ ZM ZW MW BW NA GM SG PH HK PG FJ SB VU WS TO KI TV NR PW FM MH MT CM RW SS LS SZ MU SC ZA GY
es|ES MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY PH|GQ AD
et|EE
eu||US GB CA AU NZ IE FR BE CH LU MC DE AT LI NL IT SM VA MT ES PT AD SE NO DK FI IS EE LV LT PL CZ SK HU SI HR BA RS ME MK BG RO MD UA BY RU GR CY AL XK GE AM IL MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY BR HT JM TT BB BS AG LC VC GD KN DM BZ GY SR PH TL AO MZ CV GW ST GQ NG GH KE UG TZ ZM ZW MW BW NA ZA LS SZ LR SL GM CM RW BI SS CD CG GA CF TG BJ CI MG MU SC PG FJ SB VU WS TO KI TV NR PW FM MH ET ER LB
fa|IR AF|TJ
fi|FI|EE SE
fr|FR BE CH CA LU MC HT MU SC|SN CI ML BF NE TG BJ CM GA CG CD CF TD GN BI RW DJ KM MG VU LB
ga|IE|GB US CA AU NZ
gd|GB|US CA AU NZ IE
ha|NG NE|GH
he|IL
hi|IN|NP MU FJ GY TT SR LK SG
hr|HR|BA RS ME SI
hu|HU|RO SK RS
id|ID
ig|NG
is|IS
it|IT SM VA|CH MT AR UY
ja|JP
ka|GE
ke|KE|UG TZ
kk|KZ|KG UZ
km|KH
ko|KR KP
ku|IQ|TR SY IR
ky|KG|KZ
ln|CD|CG AO ZM
lo|LA|TH
lt|LT
lv|LV
hy|AM
man|ML GN|CI BF SN GM SL LR
mi|NZ
mk|MK|BG RS
mn|MN
ms|MY BN|SG ID
my|MM
mz|MZ
nb|NO|DK SE IS
ne|NP|IN BT
nl|NL BE|SR ZA
ny|MW|ZM MZ
om|ET|KE
pl|PL|LT BY UA
ps|AF|PK
pt|PT BR AO MZ CV GW ST TL
ro|RO MD
ru|RU|BY UA KZ KG UZ TM TJ MD AM AZ GE LV EE
rw|RW BI|CD UG
si|LK
sk|SK|CZ
sl|SI|HR
sn|ZW|MZ ZM
so|SO|DJ ET KE
sq|AL XK|MK ME
sr|RS ME|BA HR MK SI XK
ss|SS|SD UG ET
st|LS ZA|BW
sv|SE|FI NO DK
sw|TZ KE|UG RW BI CD KM
ta|LK IN|MY SG MU
te|IN|SG MY LK
tg|TJ|UZ
th|TH
ti|ER ET
tk|TM
tl|PH
tn|BW ZA
tr|TR|AZ
tz|TZ|KE ZM
ug|UG|KE
uk|UA|BY RU MD
ur|PK|IN AF BD
uz|UZ|TJ KG KZ TM
vi|VN
wo|SN GM|MR GN ML
xh|ZA
yo|NG|BJ
zh|CN|TW SG HK MO MY
zh-hk|HK MO|SG MY
zh-sg|SG MY|PH ID
zh-tw|TW
zu|ZA SZ|ZW LS
`;

/** Languages a line that share names: a list of one of them vouches for what the compiled lists tell of the others, and of no more. */
export const KINDRED_LANGUAGES = `
en de nl da sv nb af is ga gd cy
fr it es pt ro MT HT tl ao mz
ru uk UA be bg mk sr hr bs sl cs sk pl
ar ar-gulf ar-lev ar-iq ar-eg ar-sd ar-ma fa ur tr az uz kk ky tk tg ku ps bn id ms so ha wo man
hi te ta ne si
ak yo ig zu st xh tn
`;

/** In these the family name comes first. */
export const FAMILY_FIRST = "ko zh zh-tw zh-hk zh-sg vi km";

/** Syllables of given names written with a hyphen ("Min-jae", "Chia-ling"), where both are of the language. */
export const SYLLABLES_OF_LANGUAGES = `
ko|ah bae beom bin bok bong bum byeong byung chae chan chang cheol chul chun dae deok do dong doo duk eui eun gap gi gil gon gook gu guk gun gwan gwang gyeong gyu ha hae han hee heon heung ho hong hoo hoon hun hwa hwan hwi hye hyang hyeok hyeon hyo hyon hyong hyuk hyun hyung il in ja jae jeong ji jin jo jong joo joon ju jun jung ki kil kon koo kook ku kuk kun kwan kwang kwon kyo kyong kyoo kyoung kyu kyun kyung man mi min mo mok moo moon mu mun muk myeong myong myung nam no ok pil pyo rae rak rim ryeol ryong ryul sam sang se seo seob seok seon seong seop seung shik shin si sik sik sil so sok son song soo sook sop su suk sul sun sung tae taek tak u uk un ung wan wha won woo wook woon yeol yeon yeong yeop yon yong yoo yool yoon you young yu yuk yul yun yup yong
zh-tw|an cha chai chan chang chao chen cheng chi chia chiang chiao chieh chien chih chin ching chiu cho chou chu chuan chuang chueh chun chung en fan fang fen feng fu hai han hao heng ho hsi hsia hsiang hsiao hsieh hsien hsin hsing hsiu hsiung hsu hsuan hsueh hsun hua huai huang hui hung i jen ju jui jung kai kang ko kuan kuang kuei kun kung kuo lan li liang lien lin ling lung mei meng min ming mu nan nien ning pai pang pao pei peng pi pin ping po shan shao shen sheng shih shou shu shui shun ssu su sui sung ta tai tan tang tao te teng ti tien tieh tien ting tsai tse tsen tsu tsun tsung tu tung tzu wan wei wen wu ya yang yao yeh yen yi yin ying yu yuan yueh yun yung
`;
