/**
 * Organisations of states and forums, agencies by state, and names of armed services. Compiled for this project.
 */

/** `Name=other,other`; a comma within a name is written `~`. */
export const INTERNATIONAL_BODIES = `
NATO=north atlantic treaty organization,north atlantic treaty organisation,north atlantic alliance,atlantic alliance
North Atlantic Council
NATO-Ukraine Council
NATO Support and Procurement Agency=nspa,nato support & procurement agency
NATO Industrial Advisory Group
United Nations=un,u.n.,united nations organization
United Nations General Assembly=un general assembly,u.n. general assembly,unga,general assembly
United Nations Security Council=un security council,u.n. security council,unsc
UNIFIL=united nations interim force in lebanon
MINUSMA
UNESCO
UNICEF
UNHCR
UNRWA
UNDP
International Atomic Energy Agency=iaea,un nuclear watchdog,u.n. nuclear watchdog
World Health Organization=world health organisation
World Trade Organization=wto,world trade organisation
World Bank=world bank group
International Monetary Fund=imf
International Criminal Court=icc
International Court of Justice=icj
Organisation for the Prohibition of Chemical Weapons=opcw,organization for the prohibition of chemical weapons
OECD=organisation for economic co-operation and development,organization for economic cooperation and development
OSCE=organization for security and co-operation in europe,organization for security and cooperation in europe,organisation for security and cooperation in europe
Council of Europe
European Union=eu,e.u.
European Commission
European Council
European Parliament
Council of the European Union=council of the eu,foreign affairs council,eu foreign affairs council
European External Action Service=eeas
European Defence Agency=eda,european defense agency
European Peace Facility
European Political Community
European Space Agency=esa
European Central Bank=ecb
OCCAR=organisation for joint armament cooperation,organisation for joint armament co-operation
Europol
Interpol
Frontex
ASEAN=association of southeast asian nations,association of south-east asian nations,association of south east asian nations
ASEAN Defence Ministers' Meeting=admm,asean defence ministers meeting,asean defense ministers' meeting,asean defense ministers meeting
ASEAN Defence Ministers' Meeting-Plus=admm-plus,admm plus,asean defence ministers' meeting plus,asean defense ministers' meeting-plus,asean defense ministers meeting plus,asean defence ministers' meeting-plus
ASEAN Regional Forum=arf
East Asia Summit=eas summit,east asia summits
APEC=asia-pacific economic cooperation,asia pacific economic cooperation
Shanghai Cooperation Organisation=sco,shanghai cooperation organization,shanghai co-operation organisation
BRICS=brics+
Quad=quadrilateral security dialogue,quad leaders
AUKUS
ANZUS
Five Eyes
Five Power Defence Arrangements=fpda,five power defense arrangements
I2U2
G7=group of seven,g-7
G8=group of eight,g-8
G20=group of 20,group of twenty,g-20
G77=group of 77,group of 77 and china
P5
E3
BIMSTEC=bay of bengal initiative
SAARC=south asian association for regional cooperation
Indian Ocean Rim Association=iora
Indian Ocean Naval Symposium
Colombo Security Conclave
Pacific Islands Forum=pif,pacific islands leaders
South Pacific Defence Ministers' Meeting=spdmm,south pacific defence ministers meeting
Commonwealth=commonwealth of nations,commonwealth heads of government meeting,chogm
Commonwealth of Independent States=cis
Collective Security Treaty Organization=csto,collective security treaty organisation
Eurasian Economic Union=eaeu,eurasian economic community
Organization of Turkic States=organisation of turkic states,turkic council,ots
African Union=au
ECOWAS=economic community of west african states
Alliance of Sahel States=alliance des états du sahel
Southern African Development Community=sadc
East African Community=eac
IGAD=intergovernmental authority on development
Arab League=league of arab states
Gulf Cooperation Council=gcc,gulf co-operation council
Organisation of Islamic Cooperation=oic,organization of islamic cooperation
Islamic Military Counter Terrorism Coalition=imctc
OPEC=organization of the petroleum exporting countries,organisation of the petroleum exporting countries
OPEC+=opec plus
Non-Aligned Movement=non aligned movement
MERCOSUR=mercosul
Organization of American States=oas,organisation of american states
CELAC=community of latin american and caribbean states
CARICOM=caribbean community
Pacific Alliance
Nordic Council
Nordic Defence Cooperation=nordefco,nordic defense cooperation
Nordic-Baltic Eight=nb8,nordic baltic eight
Joint Expeditionary Force
Northern Group
Bucharest Nine=b9,bucharest 9
Visegrad Group=visegrad four,visegrád group,v4
Weimar Triangle=weimar plus
Three Seas Initiative=three seas
European Sky Shield Initiative=sky shield initiative,essi
European Intervention Initiative
Coalition of the Willing=coalition of the willing
Ukraine Defense Contact Group=ukraine defence contact group,ramstein format,ramstein group,udcg
Ramstein-format talks
International Fund for Ukraine
Missile Technology Control Regime=mtcr
Nuclear Suppliers Group=nsg
Wassenaar Arrangement
Australia Group
Financial Action Task Force=fatf
Asian Infrastructure Investment Bank=aiib
New Development Bank
Asian Development Bank=adb
Shangri-La Dialogue=shangri la dialogue,iiss shangri-la dialogue
Munich Security Conference=msc munich
Halifax International Security Forum
Raisina Dialogue
Manama Dialogue
Xiangshan Forum=beijing xiangshan forum
Seoul Defense Dialogue=seoul defence dialogue
Warsaw Security Forum
Antalya Diplomacy Forum
Doha Forum
World Economic Forum=wef
Boao Forum=boao forum for asia
Eastern Economic Forum
Sir Bani Yas Forum
Bled Strategic Forum
Globsec=globsec forum
Conference on Disarmament
Nuclear Security Summit
Summit of the Americas
Conference of Defence Ministers of the Americas=conference of defense ministers of the americas
Forum on China-Africa Cooperation=focac
Ibero-American Summit
Francophonie=organisation internationale de la francophonie,la francophonie
Combined Maritime Forces=cmf
Multinational Force and Observers=mfo
EUFOR=eufor althea
KFOR
IISS=international institute for strategic studies
SIPRI=stockholm international peace research institute
Red Cross=international committee of the red cross,icrc
Board of Peace
International Stabilization Force=international stabilisation force`;

/** `code|Name=other,other;…`: ministries' short names, procurement and security agencies, laboratories, parliaments. */
export const AGENCIES = `
US|Department of Defense=dod,us department of defense,u.s. department of defense,defense department,us defense department,u.s. defense department,department of war,war department;Pentagon=the pentagon;State Department=department of state,us state department,u.s. state department,u.s. department of state,us department of state;Defense Security Cooperation Agency=dsca,us defense security cooperation agency,u.s. defense security cooperation agency,defence security cooperation agency;DARPA=defense advanced research projects agency;Missile Defense Agency;Defense Innovation Unit=diu;National Security Council=nsc,us national security council;Central Intelligence Agency=cia;National Security Agency;Federal Bureau of Investigation=fbi;Department of Homeland Security=dhs;Defense Logistics Agency;Defense Contract Management Agency=dcma;Defense Intelligence Agency=dia;Naval Sea Systems Command=navsea;Naval Air Systems Command=navair;Army Contracting Command;Air Force Life Cycle Management Center;Indo-Pacific Command=us indo-pacific command,u.s. indo-pacific command,indopacom,usindopacom;Central Command=us central command,u.s. central command,centcom;European Command=us european command,u.s. european command,eucom;Africa Command=us africa command,u.s. africa command,africom;Southern Command=us southern command,u.s. southern command,southcom;Northern Command=northcom;Special Operations Command=socom;Strategic Command=stratcom;Cyber Command=cybercom;US Forces Korea=u.s. forces korea,usfk;US Congress=congress,u.s. congress;US Senate=u.s. senate;House of Representatives=us house of representatives;American Institute in Taiwan=ait;Joint Chiefs of Staff=us joint chiefs of staff;NASA;USAID;US-Taiwan Business Council;Government Accountability Office=gao;Congressional Research Service;White House=the white house;Bureau of Political-Military Affairs;Department of Commerce=commerce department;Treasury Department=us treasury,u.s. treasury,department of the treasury;Office of the Secretary of Defense
GB|Ministry of Defence of the United Kingdom=uk ministry of defence,british ministry of defence,uk mod;Defence Equipment and Support=de&s,defence equipment & support;Dstl=defence science and technology laboratory;Foreign Office=fcdo,foreign and commonwealth office,foreign ~ commonwealth and development office,foreign commonwealth and development office;Downing Street=no 10,10 downing street,number 10;MI5;MI6=secret intelligence service;GCHQ;UK Export Finance=uk defence and security exports;Cabinet Office;Home Office;House of Commons;House of Lords;National Armaments Director Group;Submarine Delivery Agency;UK Hydrographic Office
FR|DGA=direction générale de l'armement,direction generale de l'armement,directorate general of armaments,french defence procurement agency,french defense procurement agency;Elysee Palace=élysée palace,elysée palace,elysee,élysée;Quai d'Orsay;DGSE;DGSI;Matignon;Ministry of the Armed Forces=ministry of armed forces,armed forces ministry,ministry of the armies;CEA;CNES;ONERA;National Assembly of France=french national assembly
DE|Bundestag;Bundesrat;BAAINBw=federal office of bundeswehr equipment,bundeswehr procurement office;Chancellery=federal chancellery;BND=federal intelligence service;Federal Foreign Office=auswärtiges amt;Federal Ministry of Defence=federal ministry of defense
IT|Segredifesa=secretariat general of defence;Italian Navy General Staff;Palazzo Chigi;Farnesina
ES|Moncloa=moncloa palace;Isdefe;INTA;DGAM
SE|FMV=swedish defence materiel administration,defence materiel administration,swedish defense materiel administration;Swedish Defence Research Agency=swedish defence research agency;Riksdag;ISP=inspectorate of strategic products;Säpo=sapo
NO|NDMA=norwegian defence materiel agency,norwegian defense materiel agency,forsvarsmateriell;Storting=stortinget;FFI=norwegian defence research establishment
FI|Finnish Defence Forces Logistics Command=defence forces logistics command;Eduskunta
DK|DALO=danish ministry of defence acquisition and logistics organisation,danish defence acquisition and logistics organization,danish acquisition and logistics organisation,forsvarsministeriets materiel- og indkøbsstyrelse;Folketing=folketinget
NL|Command Materiel and IT=defence materiel organisation,defense materiel organisation,dmo;States General;TNO;Binnenhof
BE|Belgian Defence=belgian defense
PL|Armament Agency=agencja uzbrojenia,polish armament agency,armaments agency,polish armaments agency;Sejm;Armaments Inspectorate=armament inspectorate,inspektorat uzbrojenia;National Security Bureau=bbn
HU|Országgyűlés=orszaggyules;Defence Procurement Agency=hungarian defence procurement agency
RO|Romtehnica=compania nationala romtehnica;CSAT=supreme council of national defence
EE|Estonian Centre for Defence Investments=centre for defence investments,center for defence investments,rkik,estonian centre for defence investment;Riigikogu
LV|Saeima;State Defence Logistics and Procurement Centre
LT|Seimas;Defence Materiel Agency=lithuanian defence materiel agency
UA|Verkhovna Rada=rada,ukrainian parliament;Defence Procurement Agency=defense procurement agency,ukrainian defence procurement agency,ukraine's defense procurement agency;Office of the President of Ukraine=ukrainian presidential office;Main Directorate of Intelligence=hur,gur,defence intelligence of ukraine,defense intelligence of ukraine;Security Service of Ukraine=sbu;Brave1
RU|Kremlin=the kremlin;Federal Service for Military-Technical Cooperation=fsvts,fsmtc,fsmtc of russia;State Duma=duma;Federation Council;FSB;GRU;SVR;Security Council of Russia=russian security council;Russian Defence Ministry=russian defense ministry
BY|State Authority for Military Industry=state military-industrial committee
CN|Central Military Commission=cmc;Ministry of National Defense of the PRC=china's ministry of national defense,chinese ministry of national defense;SASTIND=state administration of science ~ technology and industry for national defense;National People's Congress=npc;Chinese Communist Party=ccp,communist party of china,cpc,communist party of china central committee,cpc central committee,communist party of china ( cpc ) central committee;State Council;Politburo=politburo standing committee;Taiwan Affairs Office;Zhongnanhai;China Coast Guard
KR|DAPA=defense acquisition program administration,defence acquisition program administration,defense acquisition programme administration,defence acquisition programme administration;Agency for Defense Development=agency for defence development;Ministry of National Defense of Korea=mnd,south korean ministry of national defense;Blue House=cheong wa dae,the blue house;National Assembly of Korea=south korean national assembly;KOTRA=korea defense industry trade support center;Eximbank of Korea=export-import bank of korea,kexim,korea eximbank;National Intelligence Service=nis;Joint Chiefs of Staff of South Korea=south korean joint chiefs of staff;K-SURE=korea trade insurance corporation
KP|Korean Central News Agency=kcna;Workers' Party of Korea=workers ' party of korea,workers ’ party of korea,wpk;Supreme People's Assembly;General Bureau of Reconnaissance=reconnaissance general bureau
JP|ATLA=acquisition ~ technology & logistics agency,acquisition ~ technology and logistics agency,acquisition technology and logistics agency;Japan Ministry of Defense=japanese defense ministry,japanese defence ministry;Kantei;National Diet=diet;National Security Secretariat;JAXA;JICA;Gaimusho;METI;Japan Coast Guard
TW|NCSIST=national chung-shan institute of science and technology,chung-shan institute of science and technology,national chung shan institute of science and technology,chungshan institute;Ministry of National Defense of Taiwan=taiwan's ministry of national defense;Legislative Yuan;Executive Yuan;Presidential Office of Taiwan;Mainland Affairs Council;TECRO=taipei economic and cultural representative office
IL|SIBAT=international defense cooperation directorate,international defence cooperation directorate;DDR&D=maf'at,mafat,directorate of defense research & development,directorate of defense research and development,directorate of defence research and development,defense r & d directorate,directorate for defense r & d,defense r&d directorate,directorate of defense r & d,directorate for defense research & development;IMDO=israel missile defense organization,israeli missile defense organization,israel missile defence organisation;Israel Ministry of Defense=imod,israeli ministry of defense,israel ministry of defence;Knesset;Mossad;Shin Bet=israel security agency;Prime Minister's Office of Israel
IN|DRDO=defence research and development organisation,defence research and development organization,defence research & development organisation,defence research & development organization,defense research and development organization;DAC=defence acquisition council,defense acquisition council;CCS=cabinet committee on security;MEA=ministry of external affairs,external affairs ministry,indian ministry of external affairs;PMO=indian prime minister's office;Indian Ministry of Defence=india's ministry of defence,indian defence ministry;ISRO=indian space research organisation,indian space research organization;iDEX=innovations for defence excellence;Department of Defence Production=ddp;Department of Military Affairs=dma india;Research and Analysis Wing=r&aw;Defence Procurement Board=dpb;Defence Ministry's Acquisition Wing=acquisition wing;BRO=border roads organisation,border roads organization;Press Information Bureau=pib;Lok Sabha;Rajya Sabha;NITI Aayog;NSCS=national security council secretariat;Integrated Defence Staff;BSF=border security force;CRPF=central reserve police force;NSG India=national security guard;ITBP;Assam Rifles;South Block;North Block
PK|ISPR=inter-services public relations,inter services public relations;ISI=inter-services intelligence;General Headquarters=ghq rawalpindi;Ministry of Defence Production of Pakistan;Pakistan Foreign Office;Strategic Plans Division
BD|ISPR Bangladesh;Armed Forces Division;DGDP=directorate general of defence purchase
LK|Presidential Media Division of Sri Lanka
SG|MINDEF=ministry of defence singapore,singapore ministry of defence;DSTA=defence science and technology agency,defense science and technology agency;DSO National Laboratories=dso
MY|Wisma Putra;MINDEF Malaysia=malaysian ministry of defence;MMEA=malaysian maritime enforcement agency;Bernama
ID|Kemhan=indonesian ministry of defence,indonesian defence ministry;TNI=indonesian national armed forces,indonesian national military,tentara nasional indonesia;Bakamla=indonesian maritime security agency,indonesian coast guard;Bappenas;House of Representatives of Indonesia=dpr
TH|Defence Technology Institute=defense technology institute;Royal Thai Government
VN|Ministry of National Defence of Vietnam=vietnamese ministry of national defence,vietnamese ministry of national defense,vietnam's ministry of national defence;Vietnam Coast Guard;General Department of Defence Industry=general department of defense industry;National Assembly of Vietnam;Communist Party of Vietnam
PH|Department of National Defense=dnd,philippine department of national defense,department of national defence;AFP=armed forces of the philippines;Malacañang=malacañang palace,malacanang palace,malacanang;DFA=department of foreign affairs,philippine department of foreign affairs;Philippine Coast Guard=pcg;National Security Council of the Philippines
AU|DFAT=department of foreign affairs and trade;CASG=capability acquisition and sustainment group;Department of Defence of Australia=australian department of defence,australian defence department;DSTG=defence science and technology group;Australian Submarine Agency;GWEO;ASIO;Advanced Strategic Capabilities Accelerator=asca
NZ|New Zealand Ministry of Defence;NZDF Headquarters;MFAT=ministry of foreign affairs and trade of new zealand;GCSB
CA|Department of National Defence=canadian department of national defence,dnd canada;Global Affairs Canada=gac;Public Services and Procurement Canada=pspc;Defence Investment Agency;Canadian Commercial Corporation;RCMP
TR|SSB=presidency of defence industries,presidency of defense industries,turkish presidency of defence industries,defence industry agency,defense industry agency,secretariat of defence industries,ssm,undersecretariat for defence industries,presidency of defence industry;National Intelligence Organization of Turkey=national intelligence organization;Grand National Assembly of Turkey=turkish grand national assembly;TUBITAK=tübitak
SA|GAMI=general authority for military industries;GADD=general authority for defense development;Saudi Press Agency;Public Investment Fund=pif saudi
AE|Federal National Council=fnc;Tawazun Council=tawazun,tawazun economic council;WAM=emirates news agency;Mubadala
QA|Qatar Investment Authority;Qatar News Agency=qna
KW|KUNA=kuwait news agency
EG|SCAF=supreme council of the armed forces
IR|IRGC=islamic revolutionary guard corps,islamic revolutionary guards corps,revolutionary guards,revolutionary guard corps;Supreme National Security Council=snsc;Majlis;IRNA
GR|GDDIA=general directorate for defence investments and armaments,general directorate of defence investments and armaments;KYSEA=government council for foreign affairs and defence;Maximos Mansion
RS|Military Technical Institute of Serbia=vti
CH|Armasuisse=federal office for defence procurement
AT|BMLV
PT|idD Portugal Defence=idd portugal
BR|Itamaraty;Planalto=planalto palace;DCTA
CL|La Moneda
AR|Casa Rosada
ZA|Armscor of South Africa;DIRCO=department of international relations and cooperation;NCACC=national conventional arms control committee;CSIR South Africa
NG|Defence Headquarters Nigeria=nigerian defence headquarters
KE|Kenya Ministry of Defence
IE|Dáil=dail,dáil éireann
AM|Security Council of Armenia
AZ|Milli Majlis=milli mejlis;Ministry of Defence Industry of Azerbaijan=azerbaijani ministry of defence industry
KZ|Mazhilis=majilis;Akorda
VA|Secretariat of State of the Holy See`;

/** Services named without their state: `code|Name=other,other`. Those with one are read by the grammar. */
export const PROPER_SERVICES = `
CN|People's Liberation Army=pla,chinese people's liberation army;People's Liberation Army Navy=pla navy,plan navy,people's liberation army (navy);People's Liberation Army Air Force=pla air force,plaaf;PLA Rocket Force=people's liberation army rocket force,rocket force of the pla;People's Armed Police;China Coast Guard=chinese coast guard
DE|Bundeswehr;Luftwaffe;Deutsche Marine
IL|Israel Defense Forces=idf,israel defence forces,israeli defense forces,israeli defence forces;Israel Border Police
JP|Japan Self-Defense Forces=sdf,jsdf,self-defense forces,self-defence forces,japan self-defence forces,japanese self-defense forces;Japan Maritime Self-Defense Force=jmsdf,msdf,maritime self-defense force,maritime self-defence force,japan maritime self-defence force,japanese maritime self-defense force;Japan Air Self-Defense Force=jasdf,asdf,air self-defense force,air self-defence force,japan air self-defence force,japanese air self-defense force;Japan Ground Self-Defense Force=jgsdf,gsdf,ground self-defense force,ground self-defence force,japan ground self-defence force
AU|Australian Defence Force=adf,australian defense force;Royal Australian Navy;Royal Australian Air Force=raaf;Australian Border Force
NZ|New Zealand Defence Force=nzdf,new zealand defense force;Royal New Zealand Navy=rnzn;Royal New Zealand Air Force=rnzaf
GB|Royal Navy;Royal Air Force=raf;British Army;Royal Marines;Royal Fleet Auxiliary;UK Armed Forces=uk armed forces,british armed forces;UK Strategic Command
CA|Canadian Armed Forces=caf,canadian forces;Royal Canadian Navy=rcn;Royal Canadian Air Force=rcaf
US|US Navy=usn;US Air Force=usaf;US Army;US Marine Corps=usmc,us marines,u.s. marines,marine corps;US Space Force=ussf;US Coast Guard=uscg;US National Guard=army national guard,air national guard,us national guard,u.s. national guard;US Seventh Fleet=7th fleet,seventh fleet,us 7th fleet,u.s. 7th fleet
FR|French Armed Forces;Marine Nationale;Armée de l'Air=armee de l'air,armée de l'air et de l'espace,french air and space force;Armée de Terre=armee de terre;French Foreign Legion=foreign legion;Gendarmerie=french gendarmerie
IT|Carabinieri;Guardia di Finanza;Marina Militare;Aeronautica Militare
ES|Guardia Civil;Armada Española=armada espanola
PL|Territorial Defence Force=territorial defence forces,territorial defense force,territorial defense forces;Polish Border Guard=straż graniczna
UA|Armed Forces of Ukraine=afu,ukrainian armed forces,zsu;Unmanned Systems Forces;State Border Guard Service of Ukraine=state border guard service;National Guard of Ukraine=ukrainian national guard
RU|Russian Armed Forces=armed forces of the russian federation;Russian Aerospace Forces=vks,aerospace forces;Rosgvardia;Strategic Rocket Forces;Wagner Group
IN|Indian Armed Forces;Indian Coast Guard=icg;Indian Air Force=iaf;Border Security Force
PK|Pakistan Army=pakistani army;Pakistan Navy=pakistani navy;Pakistan Air Force=paf,pakistani air force;Frontier Corps;Pakistan Maritime Security Agency
BD|Bangladesh Army;Bangladesh Navy;Bangladesh Air Force;Border Guard Bangladesh=bgb
SG|Singapore Armed Forces=saf;Republic of Singapore Navy=rsn;Republic of Singapore Air Force=rsaf;Singapore Army
MY|Malaysian Armed Forces;Royal Malaysian Navy=rmn,tldm;Royal Malaysian Air Force=rmaf,tudm
ID|Indonesian National Armed Forces=tni,tentara nasional indonesia;Indonesian Navy=tni al,tni-al;Indonesian Air Force=tni au,tni-au;Indonesian Army=tni ad,tni-ad;Kopassus
TH|Royal Thai Army=rta;Royal Thai Navy=rtn;Royal Thai Air Force=rtaf;Royal Thai Armed Forces
VN|Vietnam People's Army=people's army of vietnam,pavn,vietnamese people's army;Vietnam People's Navy=vietnamese people's navy;Vietnam Border Guard=viet nam border guard,vietnamese border guard,border guard high command
KR|Republic of Korea Army=rok army;Republic of Korea Navy=rok navy,rokn;Republic of Korea Air Force=rok air force,rokaf;Republic of Korea Marine Corps=rok marine corps
KP|Korean People's Army=kpa
PH|Armed Forces of the Philippines=afp,philippine armed forces,philippine military;Philippine Navy;Philippine Air Force;Philippine Army;Philippine Coast Guard=pcg
TW|Republic of China Armed Forces=roc armed forces,taiwanese armed forces;ROC Air Force=rocaf,republic of china air force;ROC Navy=rocn,republic of china navy;ROC Army=republic of china army
MM|Tatmadaw=myanmar military,myanmar armed forces
IR|Artesh;Quds Force=qods force;Basij
SA|Royal Saudi Air Force;Royal Saudi Naval Forces=royal saudi navy;Royal Saudi Land Forces;Royal Saudi Air Defense Forces=royal saudi air defence forces;Saudi Arabian National Guard=ministry of the national guard
AE|UAE Armed Forces=united arab emirates armed forces;Presidential Guard of the UAE
JO|Arab Army=jordan armed forces,jordanian armed forces
BH|Bahrain Defence Force=bahrain defense force,bdf bahrain
QA|Qatar Emiri Air Force=qeaf;Qatar Emiri Naval Forces
KW|Kuwait Naval Force
OM|Royal Air Force of Oman=rafo;Royal Navy of Oman;Royal Army of Oman
MA|Royal Moroccan Armed Forces=royal armed forces of morocco;Royal Moroccan Air Force
NL|Royal Netherlands Army;Royal Netherlands Navy;Royal Netherlands Air Force;Royal Netherlands Marechaussee=marechaussee
BE|Belgian Armed Forces=belgian defence forces
DK|Royal Danish Navy;Royal Danish Air Force;Royal Danish Army
NO|Royal Norwegian Navy;Royal Norwegian Air Force;Home Guard=heimevernet
SE|Swedish Armed Forces=försvarsmakten
FI|Finnish Defence Forces=finnish defense forces,fdf
EE|Estonian Defence Forces=estonian defense forces,estonian defence league,kaitseliit
LV|National Armed Forces of Latvia=latvian national armed forces,zemessardze
TR|Turkish Armed Forces=tsk,türk silahlı kuvvetleri;Turkish Naval Forces=turkish naval forces command;Turkish Land Forces=turkish land forces command;Jandarma
HU|Hungarian Defence Forces=hungarian defense forces,magyar honvédség,honvédség,hungarian home defence forces
GR|Hellenic Navy;Hellenic Air Force;Hellenic Army;Hellenic Armed Forces;Hellenic Coast Guard
CY|Cypriot National Guard=cyprus national guard
LB|Lebanese Armed Forces=laf;Hezbollah
KE|Kenya Defence Forces=kdf,kenya defense forces
ZA|South African National Defence Force=sandf
RW|Rwanda Defence Force=rdf,rwanda defense force
UG|Uganda People's Defence Force=updf
PG|Papua New Guinea Defence Force=pngdf,png defence force
FJ|Republic of Fiji Military Forces=rfmf
MV|Maldives National Defence Force=mndf,maldives national defense force,maldivian national defence force
LK|Sri Lanka Navy=sri lankan navy;Sri Lanka Army=sri lankan army;Sri Lanka Air Force=sri lankan air force
BN|Royal Brunei Armed Forces=rbaf
TL|Timor-Leste Defence Force=f-fdtl
IE|Irish Defence Forces=irish defense forces,óglaigh na héireann;Irish Naval Service
CO|National Army of Colombia
BR|Força Aérea Brasileira=brazilian air force
MT|Armed Forces of Malta
JM|Jamaica Defence Force=jdf
LR|Armed Forces of Liberia
GH|Ghana Armed Forces=gaf
SL|Republic of Sierra Leone Armed Forces=rslaf
BW|Botswana Defence Force=bdf
ZM|Zambia Army
ET|Ethiopian National Defense Force=endf,ethiopian national defence force
AF|Afghan National Army
IQ|Popular Mobilization Forces=pmf`;

/** What a service is called behind a people's or a state's name, with or without "Royal", "National", "Republic of". */
export const SERVICE_NOUNS =
  "navy;army;air force;airforce;armed forces;military;marine corps;marines;coast guard;coastguard;defence force;defence forces;national guard;ground forces;land forces;naval forces;naval force;border guard;border guards;border police;special forces;special operations forces;air defence forces;air and space force;space force;aerospace forces;self-defence forces;self-defence force;maritime self-defence force;air self-defence force;ground self-defence force;police;national police;federal police;gendarmerie;troops;soldiers;fleet;naval service;air corps;land force;home guard;rocket force;cyber command;people's army;army aviation;naval aviation;air arm;presidential guard;republican guard;peacekeepers;paratroopers;commandos;general staff;joint chiefs of staff;high command";
