/**
 * Places that the table of cities lacks, lists under another name (Cologne) or hides behind a namesake: towns by their English names, bases,
 * yards, ports, border posts, retreats.
 *
 * `state|Name;Name*;…`, compiled for this project; `*` marks a name that is also a person's or a thing's.
 */
export const FURTHER_PLACES = `
AE|Ajman;Al Ain;Al Dhafra;Al Dhafra Air Base;Barakah;Fujairah;Jebel Ali;Khalifa Port;Ras Al Khaimah;Ruwais
AF|Bagram;Bamiyan;Kandahar;Mazar-i-Sharif;Torkham
AG|English Harbour
AL|Gjader;Korca;Kucova;Kuçova;Lezha;Saranda;Shengjin;Shkodra;Shëngjin;Vlora
AM|Dilijan;Etchmiadzin;Jermuk;Meghri;Sisian;Tavush
AO|Cuito Cuanavale;Moçâmedes;Soyo
AR|Bariloche;El Calafate;El Palomar;Iguazú;Jujuy;Mar del Plata;Puerto Belgrano;Tucumán;Villa Reynolds
AT|Alpbach;Klagenfurt;Linz;Salzburg;Schwechat;Zeltweg
AU|Adelaide;Amberley;Broome;Darwin;Fremantle;HMAS Stirling;Kirribilli;Lismore;Nowra;Perth;Pine Gap;Port Kembla;Puckapunyal;Queenscliff;RAAF Amberley;Shoalwater Bay;Thursday Island;Tindal;Wagga Wagga;Williamtown;Woomera
AZ|Aghdam;Fuzuli;Gabala;Khankendi;Lachin;Mingachevir;Qabala;Shusha;Shushi;Stepanakert;Sumgait;Sumqayit
BA|Jahorina;Srebrenica
BD|Benapole;Bhasan Char;Chattogram;Gazipur;Mongla;Patenga;Payra;Rooppur;Savar
BE|Antwerp;Bastogne;Beauvechain;Bruges;Evere;Florennes;Ghent;Kleine Brogel;Kleine-Brogel;Louvain;Melsbroek;Mons;Ypres;Zeebrugge
BF|Kamboinsin
BG|Bezmer;Euxinograd;Evksinograd;Graf Ignatievo;Novo Selo;Veliko Tarnovo
BH|Isa Town;Muharraq;Sakhir
BJ|Sèmè-Kraké
BN|Muara
BO|El Alto;Puerto Suárez;Santa Cruz
BR|Alcantara;Alcântara;Barreirinhas;Belém;Foz do Iguaçu;Gavião Peixoto;Iperó;Itaguaí;Manaus;Mangaratiba;Oiapoque;Pacaraima;Porto Murtinho;Rio;Tabatinga
BS|Coral Harbour;Exuma
BT|Gelephu;Paro;Phuentsholing
BW|Jwaneng;Kazungula;Mamuno
BY|Gomel;Grodno;Homiel;Mogilev;Osipovichi
CA|Banff;Charlevoix;Esquimalt;Goose Bay;Halifax;Kananaskis;La Malbaie;Muskoka;Niagara-on-the-Lake;Quebec City;Victoria
CD|Bunagana;Kitona;Rutshuru
CF|Berengo
CH|Buergenstock;Bürgenstock;Crans-Montana;Davos;Geneva;Gstaad;Interlaken;Locarno;Lucerne;Lugano;Payerne;Sankt Moritz;St Gallen;St. Gallen;St. Moritz
CI|Jacqueville;Kafolo;Port-Bouët
CK|Aitutaki;Avarua;Rarotonga
CL|Cerro Castillo;Chacalluta;Colchane;Paranal;Puerto Williams
CN|Anji;Beidaihe;Boao;Dunhuang;Khorgos;Sanya;Tunxi;Xiamen;Xiongan;Zhuhai
CO|Bahía Málaga;Cartagena;Cartagena de Indias;Coveñas;Palanquero;Tolemaida
CR|Guanacaste;Puerto Limón;Punta Islita
CU|Guantanamo Bay
CY|Akrotiri;Ayia Napa;Larnaca;Limassol;Paphos;Troodos
CZ|Austerlitz;Caslav;Kbely;Kuřim;Lány;Náměšť;Plzen;Plzeň;Slavkov;Vodochody;Čáslav
DE|Aix-la-Chapelle;Bonn;Buechel;Büchel;Cologne;Duesseldorf;Eckernfoerde;Eckernförde;Elmau;Frankfurt;Grafenwoehr;Grafenwöhr;Hannover;Hanover;Heiligendamm;Hohenfels;Holzdorf;Jagel;Kiel;Laage;Luebeck;Manching;Meseberg;Muenster;Nuremberg;Nörvenich;Oberndorf*;Oberpfaffenhofen;Petersberg*;Potsdam;Ramstein;Ratisbon;Schloss Elmau;Schrobenhausen;Schönefeld;Spangdahlem;Unterluess;Unterlüß;Warnemünde;Überlingen
DJ|Ali Sabieh;Camp Lemonnier;Doraleh;Tadjoura
DK|Aarhus;Elsinore;Karup;Marienborg;Rønne;Skrydstrup
DO|Barahona
DZ|Boumerdes;Béjaïa;Cherchell;In Guezzam;Mers el-Kebir
EC|Galapagos;Galápagos;Lago Agrio
EE|Amari;Narva;Paldiski;Tallinn;Tapa;Ämari
EG|Al-Arish;Alamein;Berenice;Dabaa;El Alamein;El Arish;El Dabaa;Marsa Matruh;New Administrative Capital;New Alamein;Ras Banas;Sharm El Sheikh;Sharm el-Sheikh;Sidi Barrani;Taba
ES|Cadiz;Cádiz;Ferrol;Jerez;La Coruña;Los Llanos;Palma de Mallorca;Rota;Salamanca;San Sebastian;San Sebastián;Saragossa;Seville;Toledo;Torrejón
ET|Assosa;Jigjiga;Lalibela;Mekelle
FI|Hanko;Ivalo;Kultaranta;Naantali;Pirkkala;Rissala;Rovaniemi;Saariselkä;Santahamina;Sodankylä;Tampere
FJ|Denarau;Savusavu
FM|Chuuk;Kosrae;Pohnpei;Yap
FR|Bayeux;Biarritz;Brest;Cap d'Antibes;Cherbourg;Concarneau;Deauville;Dunkirk;Evian;Fontainebleau;Istres;La Baule;Le Bourget;Les Sables-d'Olonne;Lorient;Lourdes;Marseilles;Mont-de-Marsan;Orly;Rambouillet;Rheims;Sables d'Olonne;Saint-Nazaire;Saint-Tropez;Satory;St Nazaire;Thoiry;Toulon;Verdun*;Versailles;Villacoublay;Île Longue
GB|Balmoral;Barrow-in-Furness;Birmingham;Blenheim Palace;Bovington;Brize Norton;Cambridge;Carbis Bay;Chequers;Farnborough;Faslane;Gleneagles;Govan;Heathrow;Lakenheath;Londonderry;Lossiemouth;Manchester;Newcastle;Northolt;Oxford;Plymouth;Portsmouth;RAF Brize Norton;RAF Lakenheath;RAF Northolt;Rosyth;Sandhurst;Sandringham;Scotstoun;St Andrews;Stansted;Warton;Wilton Park;Windsor
GE|Anaklia;Borjomi;Gudauta;Krtsanisi;Poti;Senaki;Sukhumi;Tskhinvali;Vaziani
GH|Peduase;Sekondi
GI|Gibraltar
GL|Pituffik;Thule
GM|Yundum
GN|Kamsar;Simandou
GQ|Ciudad de la Paz;Oyala;Sipopo
GR|Alexandroupoli;Alexandroupolis;Andravida;Corinth*;Crete;Delphi*;Eleusis;Heraklion;Lagonisi;Larissa;Lesbos;Naxos;Patras;Rhodes*;Salamis;Samos*;Santorini;Skaramangas;Souda;Souda Bay;Sounion;Sparta*;Stefanovikeio;Syros;Tanagra;Vouliagmeni
GY|Lethem;Timehri
HN|Palmerola;Puerto Cortés;Roatan;Roatán;Soto Cano
HR|Brijuni;Knin;Opatija;Slunj;Zemunik
HT|Cap-Haitien;Cap-Haïtien;Ouanaminthe
HU|Balatonfüred;Hajmáskér;Visegrad;Visegrád
ID|Bali;Bandung;Biak;Bintan;Borobudur;Cilacap;Labuan Bajo;Lagoi;Lombok;Mandalika;Merauke;Morowali;Natuna;Nusa Dua;Nusantara;Surabaya
IE|Baldonnel;Cobh;Curragh;Farmleigh;Galway;Killarney;Limerick;Shannon;Waterford
IL|Ashdod;Caesarea;Eilat;Haifa;Metula;Nevatim;Palmachim;Petah Tikva;Ramat David;Rishon LeZion;Sde Boker;Sderot
IN|Amethi;Attari;Ayodhya;Bagdogra;Bengaluru;Bhubaneswar;Bodh Gaya;Chandipur;Dehradun;Dharamshala;Gandhinagar;Goa;Gurugram;Hindon;Kevadia;Khajuraho;Kochi;Korwa;Leh;Lucknow;Mahabalipuram;Mamallapuram;Panaji;Pokhran;Port Blair;Sriharikota;Tumakuru;Vasco;Visakhapatnam;Wagah
IO|Diego Garcia
IQ|Ain al-Asad;Basra;Dohuk;Duhok;Erbil;Fallujah;Habbaniyah;Samarra;Sulaymaniyah
IR|Anzali;Asaluyeh;Fordow;Jask;Natanz;Urmia
IS|Keflavik;Keflavík;Reykjavik;Thingvellir
IT|Assisi;Aviano;Borgo Egnazia;Capri*;Castel Gandolfo;Cernobbio;Decimomannu;Fasano;Fiumicino;Galatina;Ghedi;Gioia del Colle;La Spezia;Leghorn;Monfalcone;Muggiano;Padua;Pratica di Mare;Rapallo;Riva Trigoso;Sigonella;Stresa;Taormina;Taranto;Vergiate
JM|Ocho Rios
JO|Azraq;Petra*;Shuneh
JP|Camp Zama;Hakone;Hiroshima;Hokkaido;Hyakuri;Ichigaya;Ise-Shima;Iwakuni;Iwo Jima;Kadena;Karuizawa;Misawa;Nara*;Okinawa;Sagamihara;Sasebo;Toyako;Toyako Onsen;Yokosuka;Yokota
KE|Lokichoggio;Manda Bay
KG|Cholpon-Ata
KH|Bavet;Poipet;Preah Vihear;Ream;Siem Reap;Sihanoukville
KI|Betio;Kanton;Kiritimati
KM|Mutsamudu
KN|Frigate Bay;Nevis*
KP|Kaesong;Mount Kumgang;Nampo;Punggye-ri;Rason;Sinpo;Sohae;Wonsan;Yongbyon
KR|Camp Humphreys;Changwon;Cheongju;Geoje;Goyang;Gyeongju;Gyeryong;Ilsan;Imjingak;Jeju;Jinhae;Panmunjom;Pyeongchang;Pyeongtaek;Sacheon;Seongnam;Uijeongbu;Yongin
KW|Ahmadi;Ali Al Salem;Camp Arifjan;Jahra;Shuaiba;Shuwaikh
KZ|Baikonur;Borovoe;Burabay;Karaganda;Khorgos;Oskemen;Turkistan
LA|Champasak;Houayxay;Vang Vieng
LB|Byblos;Marjayoun;Naqoura;Rayak;Yarze
LC|Gros Islet
LK|Hambantota;Kankesanthurai;Katunayake;Mattala;Sampur;Sri Jayawardenepura Kotte;Trincomalee
LT|Pabrade;Pabradė;Rukla;Siauliai;Trakai;Šiauliai
LU|Schengen
LV|Adazi;Jūrmala;Lielvārde;Liepāja;Ādaži
LY|Derna;Ghadames;Khoms;Misrata;Ras Lanuf;Sebha;Zuwara
MA|Ben Guerir;Benslimane;Fez;Ouarzazate;Oujda;Skhirat
MD|Bulboaca;Giurgiulesti
MG|Diego Suarez;Ivato;Nosy Be
MH|Ebeye;Kwajalein;Majuro
MK|Krivolak;Ohrid;Petrovec
ML|Sévaré;Tessalit
MM|Bagan;Kyaukphyu;Maungdaw;Myawaddy;Naypyidaw;Tachileik
MN|Dalanzadgad;Darkhan;Kharkhorin;Zamyn-Uud
MR|Bassikounou;Zouérat
MU|Agalega;Agaléga;Balaclava;Ebene;Grand Baie
MV|Addu;Hanimaadhoo;Kadhdhoo;Uthuru Thila Falhu
MX|Acapulco;Cancún;Ciudad Juarez;Ciudad Juárez;Los Cabos;Queretaro;Querétaro;Tuxtla Gutierrez;Tuxtla Gutiérrez
MY|Cyberjaya;Johor;Kota Kinabalu;Langkawi;Lumut;Melaka;Penang;Port Klang
MZ|Afungi;Catembe;Mocímboa da Praia
NA|Ondangwa
NE|Arlit;Dirkou;Ouallam;Torodi
NG|Kainji;Onne
NL|Den Helder;Flushing;Gilze-Rijen;Maastricht;Middelburg;Noordwijk;Schiphol;Soesterberg;The Hague;Vlissingen;Volkel
NO|Bardufoss;Bergen;Bodo;Bodø;Evenes;Gardermoen;Haakonsvern;Hammerfest;Kirkenes;Kongsberg;Narvik;Ny-Ålesund;Porsangmoen;Ramsund;Raufoss;Rygge;Setermoen;Ørland
NP|Bhairahawa;Birgunj;Lumbini
NZ|Devonport;Ohakea;Queenstown;Waiouru;Waitangi;Whenuapai
OM|Duqm;Ibri;Masirah
PA|Lajas Blancas;Metetí
PE|Cuzco;Desaguadero;Paracas;Urubamba
PF|Bora Bora;Tahiti
PG|Bougainville;Lombrum;Manus;Manus Island;Port Moresby
PH|Batanes;Boracay;Cavite;Cebu;Clark Air Base;Davao City;Fort Magsaysay;La Union;Lal-lo;Laoag;Legazpi;Makati;Pag-asa;Palawan;Subic Bay;Tarlac;Zambales
PK|Gwadar;Kamra;Kartarpur;Rawalpindi;Risalpur;Skardu;Taftan;Taxila
PL|Auschwitz;Breslau;Drawsko Pomorskie;Jasionka;Kielce;Medyka;Nowa Deba;Orzysz;Powidz;Redzikowo;Rzeszow;Rzeszów;Siemianowice;Stettin;Westerplatte;Łask
PS|Bethlehem;Gaza City;Jenin;Khan Younis;Ramallah
PT|Alverca;Fatima;Lajes;Monte Real
PW|Angaur;Koror;Melekeok
PY|Carmelo Peralta;Hernandarias;Itaipu;Mariscal Estigarribia;Yacyretá
QA|Al Udeid;Lusail;Mesaieed;Ras Laffan
RO|Cincu;Cluj;Câmpia Turzii;Deveselu;Fetești;Mihail Kogalniceanu;Mihail Kogălniceanu;Otopeni;Sinaia;Smârdan;Snagov
RS|Batajnica;Nikinci
RU|Alabuga;Arkhangelsk;Bocharov Ruchei;Ekaterinburg;Grozny;Kaliningrad;Kubinka;Murmansk;Nizhny Novgorod;Novo-Ogaryovo;Plesetsk;Rostov-on-Don;Saint Petersburg;Severodvinsk;Skolkovo;Sochi;St Petersburg;St. Petersburg;Ust-Luga;Valdai;Vladivostok;Vostochny;Zhukovsky
RW|Bugesera;Gabiro;Gatuna;Kinihira;Rubavu;Rusizi
SA|Al Ula;Al-Kharj;Al-Khobar;Al-Ula;AlUla;Diriyah;Jeddah;Jubail;King Abdulaziz Naval Base;Mecca;Neom;Qassim;Riyadh;Taif
SB|Bloody Ridge;Guadalcanal
SC|Aldabra;Praslin
SD|Jebel Aulia;Merowe;Wad Madani
SE|Gothenburg;Harpsund;Karlskrona;Linköping;Ljungbyhed;Muskö;Ronneby;Såtenäs;Visby
SG|Changi;Changi Naval Base;Paya Lebar;Sembawang;Sentosa;Tuas
SI|Bled;Brdo;Brdo pri Kranju;Cerklje;Portoroz;Portorož
SK|Bratislava;Kuchyna;Lešť;Sliac;Sliač;Strbske Pleso;Vysoké Tatry
SL|Kambia;Lungi
SN|Diamniadio;Ouakam;Saly
SO|Berbera;Dhusamareb;Galkayo;Garowe;Halane;Hargeisa;Jowhar;Las Anod
SS|Nimule
SY|Daraa;Hama*;Hasakah;Hmeimim;Khmeimim;Kobani;Latakia;Palmyra*;Qamishli;Quneitra;Raqqa;Tartus;al-Tanf
SZ|Ezulwini;Lozitha
TH|Ayutthaya;Hua Hin;Korat;Lopburi;Pattaya;Sattahip;U-Tapao;Utapao
TJ|Bokhtar;Khorog
TL|Baucau;Oecusse
TM|Arkadag;Avaza;Awaza;Dashoguz;Turkmenbashi
TN|Djerba
TO|Neiafu;Nuku’alofa
TR|Aksaz;Antalya;Diyarbakir;Gallipoli;Hatay;Incirlik;Kirikkale;Kocaeli;Sakarya
TT|Chaguaramas;Piarco
TW|Hsinchu;Hualien;Kaohsiung;Kinmen;Matsu;Penghu;Pingtung;Suao;Taichung;Taipei;Taitung;Taoyuan;Zuoying
TZ|Kigamboni;Kilimanjaro;Namanga
UA|Bakhmut;Bucha;Hostomel;Irpin;Izium;Kramatorsk;Mariupol;Mukachevo;Sevastopol;Simferopol;Uzhhorod;Yavoriv
UG|Entebbe;Mpondwe;Munyonyo
US|Anchorage;Annapolis;Arlington;Aspen*;Bar Harbor;Bedminster;Camp David;Camp Lejeune;Cape Canaveral;Colorado Springs;Fort Bragg;Fort Cavazos;Fort Hood;Fort Lauderdale;Fort Liberty;Fort Meade;Fort Worth;Groton;Guam;Honolulu;Jackson Hole;Joint Base Andrews;Kennebunkport;Key West;Kings Bay;Langley;Luke Air Force Base;Mar-a-Lago;Marinette;Martha's Vineyard;Mayport;Norfolk;Palm Beach;Palmdale;Pascagoula;Pearl Harbor;Quantico;Rancho Mirage;Rehoboth Beach;Saint Louis;Sunnylands;Washington;West Point;Williamsburg;Wright-Patterson
UY|Colonia;Paso de los Toros;Piriápolis;Punta del Este
UZ|Andijan;Bukhara;Karshi;Khiva;Navoi;Samarkand;Termez;Urgench
VC|Argyle;Bequia;Canouan
VE|Puerto Ordaz;Ureña
VN|Cam Ranh;Cam Ranh Bay;Da Lat;Da Nang;Dalat;Ho Chi Minh City;Nghe An;Phu Quoc;Quang Ninh;Quy Nhon
VU|Tanna
WS|Apia;Salelologa
XK|Camp Bondsteel;Gjakova;Mitrovica;Peja
YE|Aden;Al-Ghaydah;Hodeidah;Hudaydah;Marib;Saada;Sanaa;Seiyun;Shabwa;Socotra;Taiz
ZA|Gqeberha;Hoedspruit;Lephalale;Makhanda;Mbombela;Qunu;Sandton;Simon's Town;Skukuza;Sun City;Tshwane;Umhlanga;Waterkloof
ZM|Chirundu;Kasumbalesa;Kazungula;Solwezi
ZW|Chirundu`;
