/**
 * English names of towns that GeoNames lists under others (Cologne), and smaller places of news (bases, yards, border posts, retreats).
 *
 * `state|Name;Name*;…`, compiled for this project; `*` marks a name that is also a person's or a thing's.
 */
export const ENGLISH_PLACES = `
AE|Ajman;Al Ain;Barakah;Fujairah;Jebel Ali;Khalifa Port;Ras Al Khaimah;Ruwais
AF|Bamiyan;Mazar-i-Sharif;Torkham
AG|English Harbour
AL|Gjader;Korca;Kucova;Kuçova;Lezha;Saranda;Shengjin;Shkodra;Shëngjin;Vlora
AM|Dilijan;Etchmiadzin;Jermuk;Meghri;Sisian;Tavush
AO|Cuito Cuanavale;Moçâmedes;Soyo
AR|Bariloche;El Calafate;El Palomar;Iguazú;Jujuy;Puerto Belgrano;Tucumán;Villa Reynolds
AT|Alpbach;Klagenfurt;Schwechat;Zeltweg
AU|Broome;HMAS Stirling;Kirribilli;Lismore;Nowra;Port Kembla;Puckapunyal;RAAF Amberley;Shoalwater Bay;Thursday Island;Tindal;Wagga Wagga;Woomera
AZ|Aghdam;Gabala;Lachin;Mingachevir;Qabala;Sumgait;Sumqayit
BA|Jahorina;Srebrenica
BD|Benapole;Bhasan Char;Chattogram;Gazipur;Mongla;Patenga;Payra;Rooppur;Savar
BE|Antwerp;Bastogne;Beauvechain;Bruges;Evere;Florennes;Ghent;Kleine Brogel;Louvain;Melsbroek;Ypres
BF|Kamboinsin
BG|Bezmer;Euxinograd;Evksinograd;Graf Ignatievo;Novo Selo;Veliko Tarnovo
BH|Isa Town;Muharraq;Sakhir
BJ|Sèmè-Kraké
BN|Muara
BO|El Alto;Puerto Suárez;Santa Cruz
BR|Alcantara;Alcântara;Barreirinhas;Iperó;Mangaratiba;Oiapoque;Pacaraima;Porto Murtinho;Tabatinga
BS|Coral Harbour;Exuma
BT|Gelephu;Paro;Phuentsholing
BW|Jwaneng;Kazungula;Mamuno
BY|Gomel;Grodno;Homiel;Mogilev;Osipovichi
CA|Banff;Esquimalt;Goose Bay;La Malbaie;Muskoka;Niagara-on-the-Lake;Quebec City
CD|Bunagana;Kitona;Rutshuru
CF|Berengo
CH|Buergenstock;Crans-Montana;Gstaad;Interlaken;Locarno;Lucerne;Payerne;Sankt Moritz;St Gallen;St. Gallen;St. Moritz
CI|Jacqueville;Kafolo;Port-Bouët
CK|Aitutaki
CL|Cerro Castillo;Chacalluta;Colchane;Paranal;Puerto Williams
CN|Anji;Dunhuang;Khorgos;Tunxi;Xiongan
CO|Bahía Málaga;Coveñas;Palanquero;Tolemaida
CR|Guanacaste;Puerto Limón;Punta Islita
CY|Ayia Napa;Troodos
CZ|Austerlitz;Caslav;Kbely;Kuřim;Lány;Náměšť;Plzen;Plzeň;Slavkov;Vodochody;Čáslav
DE|Aix-la-Chapelle;Buechel;Cologne;Duesseldorf;Eckernfoerde;Eckernförde;Frankfurt;Grafenwöhr;Hannover;Hanover;Heiligendamm;Hohenfels;Holzdorf;Jagel;Laage;Luebeck;Manching;Muenster;Nuremberg;Oberndorf*;Oberpfaffenhofen;Petersberg*;Ratisbon;Schloss Elmau;Schrobenhausen;Schönefeld;Unterluess;Warnemünde;Überlingen
DJ|Ali Sabieh;Doraleh;Tadjoura
DK|Aarhus;Elsinore;Marienborg;Rønne
DO|Barahona
DZ|Boumerdes;Béjaïa;Cherchell;In Guezzam;Mers el-Kebir
EC|Galapagos;Galápagos;Lago Agrio
EE|Paldiski;Ämari
EG|Al-Arish;Alamein;Berenice;Dabaa;El Arish;El Dabaa;Marsa Matruh;New Administrative Capital;Ras Banas;Sidi Barrani;Taba
ES|Cadiz;Cádiz;Jerez;La Coruña;Los Llanos;Palma de Mallorca;Salamanca;San Sebastian;San Sebastián;Saragossa;Seville;Toledo;Torrejón
ET|Assosa;Jigjiga;Lalibela;Mekelle
FI|Hanko;Ivalo;Kultaranta;Naantali;Saariselkä;Santahamina;Sodankylä
FJ|Denarau;Savusavu
FM|Chuuk;Kosrae;Pohnpei;Yap
FR|Bayeux;Cap d'Antibes;Concarneau;Deauville;Dunkirk;Fontainebleau;La Baule;Les Sables-d'Olonne;Lourdes;Marseilles;Orly;Rambouillet;Rheims;Sables d'Olonne;Saint-Tropez;Satory;St Nazaire;Thoiry;Verdun*;Villacoublay
GB|Blenheim Palace;Bovington;Brize Norton;Chequers;Govan;Heathrow;Lakenheath;Londonderry;Northolt;RAF Brize Norton;RAF Lakenheath;RAF Northolt;Sandhurst;Scotstoun;Stansted;Warton;Wilton Park
GE|Anaklia;Borjomi;Gudauta;Krtsanisi;Poti;Senaki;Sukhumi;Tskhinvali;Vaziani
GH|Peduase;Sekondi
GM|Yundum
GN|Kamsar;Simandou
GQ|Ciudad de la Paz;Oyala;Sipopo
GR|Corinth*;Crete;Delphi*;Eleusis;Heraklion;Lagonisi;Larissa;Lesbos;Naxos;Patras;Rhodes*;Salamis;Samos*;Santorini;Skaramangas;Souda;Sounion;Sparta*;Stefanovikeio;Syros;Vouliagmeni
GY|Lethem;Timehri
HN|Palmerola;Puerto Cortés;Roatan;Roatán;Soto Cano
HR|Brijuni;Knin;Opatija;Slunj;Zemunik
HT|Cap-Haitien;Cap-Haïtien;Ouanaminthe
HU|Balatonfüred;Hajmáskér;Visegrad;Visegrád
ID|Biak;Bintan;Borobudur;Cilacap;Lagoi;Lombok;Mandalika;Merauke;Morowali;Nusantara
IE|Baldonnel;Cobh;Curragh;Farmleigh;Galway;Killarney;Limerick;Shannon;Waterford
IL|Caesarea;Metula;Petah Tikva;Ramat David;Rishon LeZion;Sde Boker;Sderot
IN|Amethi;Attari;Ayodhya;Bagdogra;Bhubaneswar;Bodh Gaya;Chandipur;Dehradun;Dharamshala;Gurugram;Kevadia;Khajuraho;Kochi;Korwa;Mahabalipuram;Pokhran;Sriharikota;Tumakuru;Vasco;Wagah
IQ|Dohuk;Duhok;Fallujah;Habbaniyah;Samarra;Sulaymaniyah
IR|Anzali;Asaluyeh;Fordow;Jask;Natanz;Urmia
IS|Keflavík;Thingvellir
IT|Assisi;Capri*;Castel Gandolfo;Cernobbio;Decimomannu;Fasano;Fiumicino;Galatina;Ghedi;Leghorn;Monfalcone;Muggiano;Padua;Pratica di Mare;Rapallo;Riva Trigoso;Stresa;Vergiate
JM|Ocho Rios
JO|Azraq;Petra*;Shuneh
JP|Camp Zama;Hakone;Hokkaido;Hyakuri;Ichigaya;Karuizawa;Nara*;Sagamihara;Toyako;Toyako Onsen
KE|Lokichoggio
KH|Bavet;Poipet;Preah Vihear
KI|Betio;Kanton;Kiritimati
KM|Mutsamudu
KN|Frigate Bay;Nevis*
KP|Mount Kumgang;Nampo;Punggye-ri;Rason;Sinpo;Sohae;Yongbyon
KR|Cheongju;Goyang;Gyeryong;Ilsan;Imjingak;Jinhae;Pyeongchang;Seongnam;Uijeongbu;Yongin
KW|Ahmadi;Ali Al Salem;Camp Arifjan;Jahra;Shuaiba;Shuwaikh
KZ|Borovoe;Burabay;Karaganda;Khorgos;Oskemen;Turkistan
LA|Champasak;Houayxay;Vang Vieng
LB|Byblos;Marjayoun;Naqoura;Rayak;Yarze
LC|Gros Islet
LK|Kankesanthurai;Katunayake;Mattala;Sampur;Sri Jayawardenepura Kotte
LT|Pabrade;Pabradė;Trakai
LV|Jūrmala;Lielvārde;Liepāja
LY|Derna;Ghadames;Khoms;Misrata;Ras Lanuf;Sebha;Zuwara
MA|Ben Guerir;Benslimane;Fez;Ouarzazate;Oujda;Skhirat
MD|Bulboaca;Giurgiulesti
MG|Diego Suarez;Ivato;Nosy Be
MH|Ebeye
MK|Krivolak;Petrovec
ML|Sévaré;Tessalit
MM|Bagan;Kyaukphyu;Maungdaw;Myawaddy;Tachileik
MN|Dalanzadgad;Darkhan;Kharkhorin;Zamyn-Uud
MR|Bassikounou;Zouérat
MU|Agalega;Agaléga;Balaclava;Ebene;Grand Baie
MV|Addu;Hanimaadhoo;Kadhdhoo;Uthuru Thila Falhu
MX|Acapulco;Ciudad Juarez;Ciudad Juárez;Queretaro;Querétaro;Tuxtla Gutierrez;Tuxtla Gutiérrez
MY|Cyberjaya;Johor;Melaka;Penang;Port Klang
MZ|Afungi;Catembe;Mocímboa da Praia
NA|Ondangwa
NE|Arlit;Dirkou;Ouallam;Torodi
NG|Onne
NL|Flushing;Gilze-Rijen;Middelburg;Noordwijk;Schiphol;Soesterberg
NO|Gardermoen;Haakonsvern;Hammerfest;Narvik;Ny-Ålesund;Ramsund;Raufoss
NP|Bhairahawa;Birgunj;Lumbini
NZ|Devonport;Ohakea;Waiouru;Whenuapai
OM|Ibri;Masirah
PA|Lajas Blancas;Metetí
PE|Cuzco;Desaguadero;Paracas;Urubamba
PF|Bora Bora;Tahiti
PG|Bougainville;Manus
PH|Batanes;Boracay;Cavite;Cebu;Davao City;Fort Magsaysay;La Union;Lal-lo;Legazpi;Makati;Pag-asa;Palawan;Tarlac;Zambales
PK|Kartarpur;Skardu;Taftan;Taxila
PL|Auschwitz;Breslau;Drawsko Pomorskie;Jasionka;Medyka;Nowa Deba;Orzysz;Siemianowice;Stettin;Westerplatte
PS|Bethlehem;Jenin;Khan Younis
PT|Alverca;Fatima;Lajes;Monte Real
PW|Angaur;Melekeok
PY|Carmelo Peralta;Hernandarias;Itaipu;Mariscal Estigarribia;Yacyretá
QA|Lusail;Mesaieed;Ras Laffan
RO|Cincu;Cluj;Mihail Kogălniceanu;Otopeni;Sinaia;Smârdan;Snagov
RS|Batajnica;Nikinci
RU|Alabuga;Arkhangelsk;Bocharov Ruchei;Ekaterinburg;Grozny;Kubinka;Nizhny Novgorod;Novo-Ogaryovo;Rostov-on-Don;Skolkovo;Ust-Luga;Valdai;Vostochny;Zhukovsky
RW|Bugesera;Gabiro;Gatuna;Kinihira;Rubavu;Rusizi
SA|Al Ula;Al-Kharj;Al-Khobar;Al-Ula;AlUla;Diriyah;Jubail;King Abdulaziz Naval Base;Qassim;Taif
SB|Bloody Ridge;Guadalcanal
SC|Aldabra;Praslin
SD|Jebel Aulia;Merowe;Wad Madani
SE|Gothenburg;Harpsund;Muskö;Ronneby;Såtenäs
SG|Changi Naval Base;Paya Lebar;Sentosa;Tuas
SI|Brdo pri Kranju;Cerklje;Portoroz;Portorož
SK|Kuchyna;Lešť;Sliac;Sliač;Strbske Pleso;Vysoké Tatry
SL|Kambia;Lungi
SN|Diamniadio;Ouakam;Saly
SO|Dhusamareb;Galkayo;Garowe;Halane;Hargeisa;Jowhar;Las Anod
SS|Nimule
SY|Daraa;Hama*;Hasakah;Hmeimim;Kobani;Palmyra*;Qamishli;Quneitra;Raqqa;al-Tanf
SZ|Ezulwini;Lozitha
TH|Ayutthaya;Korat;Lopburi;Utapao
TJ|Bokhtar;Khorog
TL|Baucau;Oecusse
TM|Arkadag;Avaza;Dashoguz;Turkmenbashi
TN|Djerba
TO|Neiafu;Nuku’alofa
TR|Aksaz;Diyarbakir;Gallipoli;Hatay;Kirikkale;Kocaeli;Sakarya
TT|Chaguaramas;Piarco
TW|Matsu;Penghu;Suao;Taitung;Taoyuan;Zuoying
TZ|Kigamboni;Kilimanjaro;Namanga
UA|Hostomel;Izium;Kramatorsk;Mukachevo;Yavoriv
UG|Mpondwe;Munyonyo
US|Aspen*;Bedminster;Cape Canaveral;Fort Cavazos;Fort Hood;Fort Liberty;Groton;Guam;Jackson Hole;Joint Base Andrews;Kennebunkport;Key West;Langley;Luke Air Force Base;Mar-a-Lago;Martha's Vineyard;Mayport;Palm Beach;Rancho Mirage;Rehoboth Beach;Saint Louis;Wright-Patterson
UY|Colonia;Paso de los Toros;Piriápolis
UZ|Andijan;Karshi;Khiva;Navoi;Termez;Urgench
VC|Argyle;Bequia;Canouan
VE|Ureña
VN|Da Lat;Dalat;Nghe An;Phu Quoc;Quang Ninh;Quy Nhon
VU|Tanna
WS|Salelologa
XK|Camp Bondsteel;Gjakova;Mitrovica;Peja
YE|Al-Ghaydah;Hudaydah;Marib;Saada;Seiyun;Shabwa;Socotra;Taiz
ZA|Gqeberha;Hoedspruit;Lephalale;Makhanda;Mbombela;Qunu;Sandton;Skukuza;Tshwane;Umhlanga;Waterkloof
ZM|Chirundu;Kasumbalesa;Kazungula;Solwezi
ZW|Chirundu`;
