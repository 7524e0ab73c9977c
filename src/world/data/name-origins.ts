/**
 * Names and endings of names by language, where the compiled list (`name-origins.txt`) has none: languages of other scripts in
 * their usual Latin spellings, and what family names end in. Compiled for this project; common names only.
 */

/** `language|given and family names`, lower-cased and without marks. ISO 639-1 codes. */
export const NAMES_OF_LANGUAGES = `
ja|sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito yamazaki mori abe ikeda hashimoto ishikawa ogawa goto okada hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita kudo hideaki kenji shinji haruka kaori takeshi hiroshi taro ichiro jiro yuki akira satoshi makoto kazuo minoru toshio yoshiko keiko sachiko yumi naoko emiko daisuke kenta shota koji hirofumi tetsuya masato yasuo
ko|kim lee park choi jung jeong kang cho yoon yun jang chang lim han oh seo shin kwon hwang ahn song ryu yoo hong jeon koh moon baek heo nam noh roh joo bae sung jae hyun seung
zh|wang zhang liu chen yang zhao huang zhou wu xu sun zhu gao guo luo liang zheng xie deng feng zeng peng cai tian dong yuan jiang xiao cheng cao shen qin qiu ren jia wei fan zhong meng yuan hou xiong bai hsieh hsu chang lin li ma hu he wen guoqiang weidong jianping zhigang
ar|mohammed ahmed abdullah abdulrahman khalid fahd faisal salman bin bandar turki nasser hamad jassim mubarak sabah rashid mansour khalifa sultan dhaheri jaber qahtani ghamdi otaibi shammari zahrani mutairi harbi malki tariq tarek hossam hassan hussein sherif ashraf abdel abdelfattah mostafa mahmoud kamal gamal hani wahab zaki abdelaziz benali bensalah bouazza idrissi fassi mansouri gharbi trabelsi jomaa khoury haddad aoun hariri salam sayyid sheikh emir saif said
fa|hossein reza ali mohammad javad hassan amir mohsen abbas ahmadi karimi hosseini rezaei mohammadi tehrani farzad behzad dariush khosravi sohrab
he|moshe yosef shlomo avraham yitzhak yaakov cohen levi mizrahi peretz biton dahan friedman shapira azoulay golan shamir eyal amir boaz gilad nir ofer oren shai tomer yair yoav yossi zvi
ru|ivan sergey sergei dmitry alexei alexey andrey mikhail nikolai vladimir yuri oleg igor pavel viktor anatoly boris konstantin ivanov petrov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov volkov solovyov vasiliev zaitsev pavlov semyonov golubev vinogradov bogdanov vorobyov fedorov mikhailov belyaev tarasov belov
uk|oleksandr volodymyr serhiy andriy mykola vasyl petro oleh ihor dmytro yuriy viktor pavlo bohdan taras ivan mykhailo denys oksana olena iryna nataliya yulia shevchenko kovalenko bondarenko tkachenko kravchenko oliynyk shevchuk koval polishchuk bondar tkachuk moroz marchenko rudenko savchenko petrenko
be|aliaksandr siarhei uladzimir mikalai dzmitry
bg|georgi ivan dimitar nikolay todor stoyan hristo plamen rumen ivaylo krasimir ivanov georgiev dimitrov petrov nikolov hristov stoyanov todorov ralitsa mariya
mk|zoran goran nikola dragi
el|georgios dimitrios konstantinos ioannis nikolaos panagiotis vasilios christos kyriakos athanasios eleni maria katerina dimitra petros nikos kostas yannis giorgos papadopoulos vassiliou georgiou nikolaou konstantinou dimitriou stavros alexandros evangelos
ka|giorgi irakli nino tamar davit levan zurab mikheil salome lasha vakhtang kakha nikoloz
hy|armen hayk tigran arman suren vahagn karen gevorg ararat nikol artur ruben
hi|rajesh suresh ramesh mahesh rakesh sanjay vijay ajay anil sunil manoj vinod ashok arun rahul amit sumit rohit vikram arjun priya sunita anita kavita meera lakshmi sharma verma gupta singh kumar patel mehta shah joshi desai kulkarni chauhan yadav mishra pandey tiwari dubey trivedi chatterjee mukherjee banerjee bose ghosh sen das nair menon pillai iyer iyengar rao reddy naidu krishnan subramaniam venkatesh srinivasan rathod thakur malhotra kapoor khanna chopra
ta|murugan selvam sivakumar kandasamy
si|perera fernando jayawardena senanayake bandara dissanayake gunawardena
bn|hossain rahman islam chowdhury sheikh begum khatun uddin alam sarkar
ur|khan nawaz imran asif sharif qureshi chaudhry malik butt iqbal rana
ps|afridi yousafzai durrani wardak stanikzai
th|somchai somsak sirichai surapong thanakorn wongsawat chaiyasit kanya siriporn wichai suchart chaiwat
lo|bounmy khamphone souphanouvong phommachanh
km|sok chan sophea sokha dara chea heng
my|aung thein htun win kyaw zaw myint soe ko tin
ms|tengku zulkarnain ismail sabri salleh mohamad abdul lim tan wong chong cheah lee faridah rosmah yusof zainal
tl|bautista delacruz magsaysay dimaculangan macapagal pangilinan enrique ramon ferdinand rodrigo reyes dela santos garcia mendoza villanueva
sw|kamau wanjiru mwangi njoroge kariuki kimani wambui otieno odhiambo ochieng onyango owino atieno achieng wekesa barasa juma salim mwinyi asha njeri muthoni kipchoge kiprotich cheruiyot koech langat
am|abebe alemu bekele birhanu demeke desta gebre girma haile hailemariam kebede lemma mekonnen mulatu negash sahle selassie tadesse tesfaye tewodros worku yohannes zewde
ti|tesfai ghebre kidane
so|mohamud abdi abdullahi warsame farah hirsi shire nur jama
ha|abubakar danjuma sani yakubu musa umar ibrahim
ig|obi nwosu okoro okafor eze nnamdi uche ngozi chinedu chukwu emeka ifeanyi okonkwo onyema
ak|kwame kofi kwabena yaw kwesi kojo akua mensah asante boakye owusu osei appiah addo
wo|diop ndiaye fall sarr sall faye gueye sow ba diallo mbaye
ln|ilunga mukendi kabongo
zu|khumalo dlamini zulu ndlovu nkosi mthembu buthelezi mkhize sithole molefe mokoena thabiso themba sipho thandi mandla
st|mokoena molefe lerato
bem|banda mwamba phiri tembo zulu mulenga
tn|kgosi
mn|batbold ganbold enkhbold bat-erdene oyun-erdene bayar otgonbayar
kk|nurlan daniyar bakhyt serik askar zhaksylykov yerlan yermek
ky|kubanychbek azamat
uz|karimov saidov rustamov yusupov
tg|rahimov sharipov
tk|serdar gurban
az|mammadov hasanov huseynov rashad
tr|kemal mehmet mustafa hakan emre kerem orhan yilmaz demir kaya celik sahin ozturk aydin arslan levent haluk
sq|ilir agron besnik valdrin berisha hoxha krasniqi gashi
lt|laurynas arvydas dalia jonas kazlauskas petraitis
et|urmas margus toomas mart jaan tamm saar magi kask
is|bjarni katrin gudni sigurdsson jonsson
ga|niamh aoife siobhan ciaran eoin cillian sean padraig o'brien murphy kelly byrne ryan walsh
fj|ratu
`;

/** `language,language|endings` of family names with five letters or more. */
export const ENDINGS_OF_LANGUAGES = `
ja|moto mura yama kawa gawa shima jima saki zaki hashi bayashi tani ishi guchi suke hiro nobu taro kazu hiko
ru,bg,kk,ky,uz,tg,tk,az,mk,be|ov ova ev eva yev yeva
ru|skaya
ru,uk|sky skiy
uk|enko chuk skyi skyy ytskyi yshyn
ka|shvili dze adze idze
hy|yan ian
tr,az|oglu
el|opoulos poulos akis idis iadis atos ellis oglou
pl|ski ska wicz czyk czak owski owska inski
cs,sk|ova
hr,sr,sl,mk|ic evic ovic
sr|evski
mk|evski ovski
ro|escu eanu
lt|auskas auskiene aitis aite iene unas
lv|ins
sv|sson
is|sson dottir
da,nb|sen
fi|nen
hu|yi
es|ez
pt|eira eiro aes
it|ini elli etti oni
hi|esh endra
bn|uddin
ar|allah
mn|tsetseg bayar
zh|ming qiang
yo|adebayo
`;

/** `language|states`: where names of the language are at home, ISO 3166-1 alpha-2. */
export const STATES_OF_LANGUAGES = `
af|ZA NA
ak|GH CI
am|ET
ar|SA AE QA KW BH OM YE IQ SY JO LB PS EG SD LY TN DZ MA MR KM DJ
az|AZ
be|BY
bem|ZM MW
bg|BG
bn|BD IN
cs|CZ
da|DK
de|DE AT CH LI LU
el|GR CY
en|US GB CA AU NZ IE ZA JM TT BB BS GY BZ AG LC VC GD KN DM GH NG KE UG TZ ZM ZW MW BW NA SL LR GM SG PH HK PG FJ SB VU WS TO KI TV NR PW FM MH MT CM RW SS LS SZ MU SC
es|ES MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY PH GQ AD
et|EE
fa|IR AF TJ
fi|FI
fj|FJ
fr|FR BE CH CA LU MC HT SN CI ML BF NE TG BJ CM GA CG CD CF TD GN BI RW DJ KM MG MU SC VU
ga|IE
ha|NG NE
he|IL
hi|IN NP MU FJ GY TT SR
hr|HR BA
hu|HU RO SK
hy|AM
id|ID MY
ig|NG
is|IS
it|IT CH SM VA MT AR UY
ja|JP
ka|GE
kk|KZ
km|KH
ko|KR KP
ku|IQ TR SY IR
ky|KG
ln|CD CG
lo|LA
lt|LT
lv|LV
mk|MK
mn|MN
ms|MY BN SG ID
my|MM
nb|NO
ne|NP
nl|NL BE SR
pl|PL
ps|AF PK
pt|PT BR AO MZ CV GW ST TL
ro|RO MD
ru|RU
si|LK
sk|SK
sl|SI
so|SO DJ ET
sq|AL XK MK
sr|RS BA ME
st|LS ZA
sv|SE FI
sw|KE TZ UG RW BI
ta|IN LK SG MY
tg|TJ
th|TH
ti|ER ET
tk|TM
tl|PH
tn|BW ZA
tr|TR CY
uk|UA
ur|PK
uz|UZ
vi|VN
wo|SN GM ML MR GN
yo|NG BJ
zh|CN TW SG HK MO
zu|ZA SZ ZW
`;
