/**
 * Other spellings of towns, and regions of states. Compiled for this project; towns that no list has are in `further-places.ts`.
 */

/** `other spelling|spelling of the table`. */
export const OTHER_SPELLINGS = `
kiev|kyiv
bangalore|bengaluru
bombay|mumbai
madras|chennai
calcutta|kolkata
peking|beijing
canton|guangzhou
nanking|nanjing
chungking|chongqing
ha noi|hanoi
hà nội|hanoi
hải phòng|haiphong
đà nẵng|da nang
hồ chí minh city|ho chi minh city
hai phong|haiphong
saigon|ho chi minh city
danang|da nang
ho chi minh|ho chi minh city
makkah|mecca
madinah|medina
sana'a|sanaa
sana|sanaa
jiddah|jeddah
kharkov|kharkiv
lvov|lviv
odessa|odesa
dnepr|dnipro
dnieper|dnipro
nikolaev|mykolaiv
mykolayiv|mykolaiv
zaporizhia|zaporizhzhia
zaporizhzhya|zaporizhzhia
bishkek city|bishkek
ulan bator|ulaanbaatar
ulan baatar|ulaanbaatar
rangoon|yangon
naypyitaw|naypyidaw
nay pyi taw|naypyidaw
nur-sultan|astana
alma-ata|almaty
new york|new york city
nyc|new york city
washington d.c.|washington
washington dc|washington
washington, d.c.|washington
d.c.|washington
bruxelles|brussels
moskva|moscow
warszawa|warsaw
praha|prague
roma|rome
milano|milan
torino|turin
napoli|naples
genova|genoa
venezia|venice
firenze|florence
köln|cologne
koln|cologne
münchen|munich
muenchen|munich
munchen|munich
nürnberg|nuremberg
hannover|hanover
wien|vienna
genève|geneva
geneve|geneva
den haag|the hague
hague|the hague
lisboa|lisbon
athina|athens
thessaloníki|thessaloniki
salonica|thessaloniki
beograd|belgrade
bucuresti|bucharest
københavn|copenhagen
kobenhavn|copenhagen
göteborg|gothenburg
goteborg|gothenburg
teheran|tehran
tehrān|tehran
esfahan|isfahan
baghdād|baghdad
mosul city|mosul
tel-aviv|tel aviv
tel aviv-yafo|tel aviv
beer-sheva|beersheba
beer sheva|beersheba
be'er sheva|beersheba
al-quds|jerusalem
trivandrum|thiruvananthapuram
cochin|kochi
poona|pune
baroda|vadodara
vizag|visakhapatnam
gurgaon|gurugram
mangalore|mangaluru
mysore|mysuru
allahabad|prayagraj
benares|varanasi
banaras|varanasi
pondicherry|puducherry
simla|shimla
dacca|dhaka
chittagong|chattogram
karāchi|karachi
sao paulo|são paulo
rio|rio de janeiro
brasilia|brasília
bogota|bogotá
ciudad de mexico|mexico city
la habana|havana
habana|havana
djakarta|jakarta
taibei|taipei
soeul|seoul
pusan|busan
inchon|incheon
taegu|daegu
taejon|daejeon
kwangju|gwangju
p'yongyang|pyongyang
tokio|tokyo
oosaka|osaka
sharm el sheik|sharm el-sheikh
sharm-el-sheikh|sharm el-sheikh
shusha|shushi
cairo city|cairo
algier|algiers
marrakech|marrakesh
tangiers|tangier
constantinople|istanbul
smyrna|izmir
angora|ankara
saint-petersburg|saint petersburg
leningrad|saint petersburg
stalingrad|volgograd
tiflis|tbilisi
erevan|yerevan
baki|baku
kishinev|chisinau
chişinău|chisinau
chișinău|chisinau
prishtina|pristina
priština|pristina
lausane|lausanne
port of spain|port-of-spain
andorra|andorra la vella
addis|addis ababa
addis abeba|addis ababa
dar-es-salaam|dar es salaam
ndjamena|n'djamena
abu dhabi city|abu dhabi
doha city|doha
kuwait city|kuwait
quezon|quezon city
taguig city|taguig
camp aguinaldo|quezon city
the hague city|the hague`;

/** `code|region;region` of states' parts, islands and straits of one state. Names that are persons' or words are left out. */
export const REGIONS = `
US|alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;hawaii;hawai'i;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york state;state of new york;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;washington state;west virginia;wisconsin;wyoming;district of columbia;upstate new york;long island;manhattan;new england;midwest;silicon valley;aleutian islands
CA|ontario;quebec;québec;british columbia;alberta;manitoba;saskatchewan;nova scotia;new brunswick;newfoundland;newfoundland and labrador;labrador;prince edward island;yukon;nunavut;northwest territories
AU|new south wales;nsw;queensland;western australia;south australia;tasmania;northern territory;australian capital territory;act region;torres strait
IN|andhra pradesh;arunachal pradesh;arunachal;assam;bihar;chhattisgarh;goa;gujarat;haryana;himachal pradesh;himachal;jharkhand;karnataka;kerala;madhya pradesh;maharashtra;manipur;meghalaya;mizoram;nagaland;odisha;orissa;punjab;rajasthan;sikkim;tamil nadu;telangana;tripura;uttar pradesh;uttarakhand;west bengal;jammu and kashmir;jammu & kashmir;ladakh;lakshadweep;andaman and nicobar islands;andaman & nicobar;andaman and nicobar;andamans;nicobar;eastern ladakh;galwan;galwan valley;doklam area;siachen;pangong tso
PK|balochistan;baluchistan;sindh;khyber pakhtunkhwa;gilgit-baltistan;azad kashmir;pakistan-occupied kashmir;punjab province
CN|xinjiang;tibet;guangdong;guangxi;fujian;zhejiang;jiangsu;shandong;sichuan;yunnan;hunan;hubei;henan;hebei;hainan;heilongjiang;jilin;liaoning;inner mongolia;shaanxi;shanxi;gansu;qinghai;guizhou;jiangxi;anhui;ningxia;manchuria
JP|hokkaido;honshu;kyushu;shikoku;okinawa prefecture;ryukyu islands;senkaku islands;senkakus;miyako island;ishigaki;yonaguni;mage island;kanagawa prefecture;kanagawa;yamaguchi prefecture;nagasaki prefecture;akita prefecture
KR|gyeonggi province;gyeonggi;jeju island;south gyeongsang province;south chungcheong province;gangwon province;yeonpyeong island;dokdo
RU|siberia;chechnya;dagestan;tatarstan;kaliningrad oblast;kaliningrad region;kamchatka;sakhalin;kuril islands;kurils;bashkortostan;buryatia;yakutia;primorye;kursk region;belgorod region;bryansk region;north ossetia;ingushetia;russian far east;novaya zemlya;kola peninsula;urals
UA|crimea;donbas;donbass;donetsk region;luhansk region;donetsk oblast;luhansk oblast;kharkiv region;kharkiv oblast;kherson region;kherson oblast;zaporizhzhia region;zaporizhzhia oblast;odesa region;odesa oblast;kyiv region;kyiv oblast;lviv region;lviv oblast;transcarpathia;zakarpattia;snake island
GB|england;scotland;wales;northern ireland;cornwall;yorkshire;hampshire;lancashire;cumbria;devon;kent;essex;sussex;surrey;norfolk county;suffolk;orkney;shetland;hebrides;ulster;salisbury plain
DE|bavaria;saxony;lower saxony;saxony-anhalt;baden-württemberg;baden-wuerttemberg;hesse;thuringia;brandenburg;rhineland-palatinate;north rhine-westphalia;schleswig-holstein;mecklenburg-western pomerania;saarland
FR|brittany;normandy;provence;corsica;alsace;lorraine;burgundy;aquitaine;picardy;île-de-france;ile-de-france;nouvelle-aquitaine;occitanie;savoy;côte d'azur;french riviera
IT|sicily;sardinia;lombardy;tuscany;piedmont;veneto;liguria;calabria;apulia;puglia;campania;emilia-romagna;lazio;umbria;south tyrol;friuli-venezia giulia;lampedusa
ES|catalonia;andalusia;basque country;galicia;navarre;aragon;canary islands;balearic islands;majorca;mallorca;ceuta;melilla;extremadura;castilla-la mancha
PL|podlasie;podkarpackie;masovia;silesia;lower silesia;subcarpathia;pomerania;greater poland;lesser poland;mazovia;suwalki gap
TR|anatolia;hatay;cappadocia
IR|khuzestan;kermanshah province;sistan and baluchestan;hormozgan;kish island;kharg island
IQ|kurdistan region;iraqi kurdistan;anbar;nineveh;kurdistan region of iraq
SY|idlib province;deir ez-zor;golan
IL|golan heights;negev;galilee;west jerusalem
PS|gaza strip;west bank
SA|hejaz;eastern province;asir
YE|hadramawt;socotra
ID|java;sumatra;kalimantan;sulawesi;papua province;west papua;aceh;natuna islands;natunas;maluku;lombok;riau;riau islands;batam;east java;west java;central java;east kalimantan;south sulawesi;north natuna sea
MY|sabah;sarawak;johor;penang;selangor;perak;kedah;kelantan;terengganu;pahang;melaka;malacca
PH|luzon;mindanao;visayas;palawan;batanes;zambales;cebu province;sulu;scarborough shoal;second thomas shoal;ayungin shoal;pag-asa island;cagayan;isabela province;tawi-tawi;basilan
VN|mekong delta;quang ninh;khanh hoa;truong sa
TH|isan;phuket province
MM|rakhine;rakhine state;shan state;kachin;kachin state;chin state;kayin state
BD|chittagong hill tracts;cox's bazar
LK|jaffna peninsula
TW|penghu;matsu;matsu islands;kinmen island;orchid island;taiwan proper;pratas islands
BR|mato grosso;minas gerais;amazonas;rio grande do sul;paraná;bahia;pernambuco;ceará
MX|chihuahua state;sonora;sinaloa;baja california;yucatan;yucatán;quintana roo;chiapas;oaxaca state
AR|patagonia;tierra del fuego
VE|zulia
CO|antioquia
EC|galapagos;galápagos islands
CL|easter island
NO|svalbard;finnmark;troms;lofoten;jan mayen
SE|gotland;norrbotten;scania
FI|lapland;åland
DK|jutland;zealand;bornholm;funen
GR|crete;rhodes;peloponnese;lesbos;corfu;evros;thrace;aegean islands
RO|transylvania;dobrogea
MD|transnistria;transdniestria;gagauzia
GE|abkhazia;south ossetia;adjara
AZ|nagorno-karabakh;karabakh;nakhchivan
AM|syunik
CY|northern cyprus
RS|vojvodina
BA|republika srpska
ET|tigray;amhara;oromia
SD|darfur;north darfur;kordofan
SO|somaliland;puntland
NG|borno;borno state;lagos state;kaduna state
ZA|gauteng;western cape;eastern cape;kwazulu-natal;limpopo
KE|mombasa county
MZ|cabo delgado
CD|north kivu;south kivu;kivu;ituri;katanga
LY|cyrenaica;tripolitania;fezzan
MA|moroccan sahara
EG|sinai;sinai peninsula;upper egypt
PT|azores;madeira;lajes
PG|bougainville;manus;new britain
FJ|viti levu`;
