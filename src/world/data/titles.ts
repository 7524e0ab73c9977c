/**
 * Titles that are whole offices by themselves, ranks of the services and forms of address. Compiled for this project.
 */

/** `rank|title;title`; a plural in -s is read too. */
export const FIXED_TITLES = `
head_of_state|president;king;queen;emir;sultan;emperor;empress;monarch;head of state;pope;pontiff;supreme leader;governor-general;governor general;supreme commander;yang di-pertuan agong;king of kings;grand duke;prince regent;regent;co-prince;president of the republic;president of the state;paramount leader;leader of the revolution;guide of the revolution;president of the swiss confederation;federal president;state president;chairman of the presidency
head_of_government|prime minister;premier;pm;chancellor;taoiseach;head of government;chief executive;chief adviser;chief advisor;federal chancellor;minister-president;president of the government;president of the council;president of the council of ministers;chairman of the government;chairman of the council of ministers;first minister;chief minister;minister president
deputy|vice president;vp;v-p;tánaiste;tanaiste;vice-premier;vice premier;dpm;crown prince;crown princess;heir apparent;vice chancellor;second-in-command
minister|minister;foreign minister;head of diplomacy;chief of diplomacy;diplomacy chief;fm;eam;raksha mantri;raksha rajya mantri;rajya raksha mantri;videsh mantri;grih mantri;defmin;secdef;secstate;attorney general;attorney-general;solicitor general;chancellor of the exchequer;treasurer;state councilor;state councillor;lord chancellor;minister without portfolio;minister-delegate;minister delegate;senior minister;minister mentor;coordinating minister;home minister;cabinet minister;high representative;high representative for foreign affairs and security policy;eu high representative;foreign policy chief;eu foreign policy chief;top diplomat;chief diplomat;diplomacy chief;defence commissioner;defense commissioner;european commissioner;trade commissioner;commissioner for defence;commissioner for defence and space;commissioner for trade;us trade representative;trade representative
official|national security adviser;national security advisor;nsa;security adviser;security advisor;national security chief;secretary general;general secretary;sg;cabinet secretary;chief cabinet secretary;deputy chief cabinet secretary;chief secretary;principal secretary;permanent secretary;permanent under-secretary;permanent undersecretary;state secretary;secretary;secretary ( east );secretary ( west );secretary ( defence production );additional secretary ( east );undersecretary;under-secretary;under secretary;joint secretary;additional secretary;special secretary;director general;director-general;dg;director;managing director;md;executive director;general director;general manager;deputy director;comptroller;inspector general;commissioner;commissioner general;head of delegation;delegation head;head of department;head of mission;chief of mission;chief of protocol;protocol chief;chief negotiator;negotiator;chief of cabinet;chief of staff to the president;counsellor;counselor;adviser;advisor;aide;spokesman;spokeswoman;spokesperson;press secretary;foreign affairs adviser;foreign policy adviser;foreign policy advisor;diplomatic adviser;diplomatic advisor;military adviser;military advisor;scientific adviser;scientific advisor;principal scientific adviser;senior adviser;senior advisor;special assistant;special adviser;special advisor;assistant;administrator;representative director;coordinator;co-ordinator;national coordinator;homeland security adviser;homeland security advisor;acquisition chief;procurement chief;armaments director;national armaments director;arms procurement chief;defence acquisition chief;weapons buyer;intelligence chief;spy chief;spymaster;security chief;police chief;border chief;party chief;general secretary of the communist party;party leader;party secretary;opposition leader;leader of the opposition;leader of opposition;majority leader;minority leader;speaker;house speaker;speaker of the house;speaker of the house of representatives;parliament speaker;parliamentary speaker;speaker of parliament;lok sabha speaker;senate president;president of the senate;president of parliament;president of the national assembly;senator;congressman;congresswoman;lawmaker;mp;legislator;mep;member of parliament;member of congress;deputy speaker;governor;mayor;lieutenant governor;chief justice;ceo;chief executive officer;chief executive director;chairman;chairwoman;chairperson;board chairman;cmd;chairman and managing director;chairman & managing director;coo;cfo;cto;chief operating officer;chief financial officer;chief technology officer;president and ceo;president & ceo;chairman and ceo;chairman & ceo;chairman and chief executive;chairman and chief executive officer;president and chief executive officer;president and chief executive;founder;co-founder;founder and ceo;director and ceo;managing director and ceo;ceo and md;ceo and president;ceo and chairman;chairman, president and ceo;chairman president and ceo;vice chairman;executive vice president;senior vice president;group vice president;senior vice-president;executive vice-president;export director;sales director;programme director;program director;programme manager;program manager;project manager;country director;regional director;plant manager;president of the commission;commission president;president of the european commission;european commission president;european council president;council president;central bank governor;reserve bank governor;top official;senior official
military|chief of staff;chief of army staff;chief of the army staff;coas;chief of naval staff;chief of the naval staff;cns;chief of air staff;chief of the air staff;cas;chief of defence staff;chief of the defence staff;chief of defense staff;chief of the defense staff;cds;chief of general staff;chief of the general staff;cgs;chief of defence;chief of defense;chod;chief of navy;chief of army;chief of air force;chief of joint operations;chief of naval operations;cno;commander-in-chief;commander in chief;commandant;commander;commanding officer;commanding general;commanders-in-chief;c-in-c;defence chief;defense chief;military chief;defence staff chief;general staff chief;army chief;navy chief;naval chief;air force chief;air chief;armed forces chief;army commander;navy commander;naval commander;air force commander;fleet commander;armed forces commander;supreme allied commander;supreme allied commander europe;saceur;chief of the army;chief of the navy;chief of the air force;chief of staff of the army;chief of staff of the air force;army chief of staff;air force chief of staff;navy chief of staff;military chief of staff;vice chief of army staff;vice chief of naval staff;vice chief of air staff;vice chief of the defence force;joint chiefs chairman;jcs chairman;cjcsc;cjcs;top general;top commander;top military officer;flag officer commanding-in-chief;flag officer commanding;foc-in-c;general officer commanding;general officer commanding-in-chief;goc;goc-in-c;air officer commanding;air officer commanding-in-chief;surgeon general;judge advocate general;military attaché;military attache;defence attaché;defence attache;defense attache;defense attaché;defence adviser;defence advisor;naval attaché;naval attache;air attaché;air attache;military secretary;inspector of the navy;inspector of the army;inspector of the air force;director general of military operations;dgmo;ispr chief;quartermaster general;adjutant general;chief of integrated defence staff
other|president-elect;president elect;prime minister-elect;prime minister-designate;chancellor-designate;chancellor-elect;vice president-elect;vice-president-elect;premier-designate;first lady
envoy|ambassador;ambassador-designate;ambassador extraordinary and plenipotentiary;ambassador at large;ambassador-at-large;high commissioner;envoy;special envoy;presidential envoy;special representative;special presidential envoy;permanent representative;chargé d'affaires;charge d'affaires;chargé;consul;consul general;consul-general;plenipotentiary;emissary;peace envoy;special presidential representative;ait director;ait chairman;emissary of the president;nuncio;diplomat`;

/** Words that may stand before an office and belong to it. `down` lowers its rank to deputy; `drop` is left out when offices are compared. */
export const MODIFIERS = `
down|deputy;vice;assistant;under;sub;junior;associate;parliamentary
drop|acting;interim;caretaker;transitional;ad-interim;union;federal;cabinet;provisional;honourable;honorable;current;designate;newly-appointed
keep|first;second;third;1st;2nd;senior;principal;additional;joint;chief;executive;permanent;special;presidential;general;crown;state;regional;national;top;group;alternate;joint-secretary;executive vice;deputy first;honorary`;

/** `full form|spelling;spelling` of military and police ranks. */
export const RANKS = `
Field Marshal|field marshal;fd mshl;marshal
Marshal of the Air Force|marshal of the air force;marshal of the royal air force
Fleet Admiral|fleet admiral;admiral of the fleet
General|general;gen;gen.;army general;general of the army;gen'l;colonel general;col gen;colonel-general;full general;four-star general;general of the air force;general of army corps;air force general;général
Senior Lieutenant General|senior lieutenant general;sr lt gen;sr lieutenant general;snr lt gen
Senior Colonel|senior colonel;sr col;snr col
Senior Lieutenant Colonel|senior lieutenant colonel;sr lt col
Lieutenant General|lieutenant general;lieutenant-general;lt gen;lt general;ltgen;lt-gen;lt-general;lieut gen;lieut general;ltg;lieutenant gen;leutenant general;army corps general;lt.gen
Major General|major general;major-general;maj gen;maj general;maj-gen;majgen;mg;major gen;maj-general;divisional general;general of division;général de division
Brigadier General|brigadier general;brigadier-general;brig gen;brig general;briggen;bg;brig-gen;one-star general;general of brigade;général de brigade
Brigadier|brigadier;brig;brigadeer
Air Chief Marshal|air chief marshal;acm;air chief mshl;air chief mshal
Air Marshal|air marshal;air mshl
Air Vice Marshal|air vice marshal;air vice-marshal;avm
Air Commodore|air commodore;air cdre
Group Captain|group captain;gp capt;group capt
Wing Commander|wing commander;wg cdr
Squadron Leader|squadron leader;sqn ldr
Flight Lieutenant|flight lieutenant;flt lt
Admiral|admiral;adm;fleet adm;full admiral;four-star admiral;amiral
Vice Admiral|vice admiral;vice-admiral;vadm;v adm;vice adm;squadron admiral
Rear Admiral|rear admiral;rear-admiral;radm;r adm;rear adm;counter admiral;counter-admiral;division admiral
Commodore|commodore;cmde;cdre;cmdre;commo
Captain|captain;capt;navy captain;captain (navy)
Commander|cmdr;cdr
Lieutenant Commander|lieutenant commander;lieutenant-commander;lt cmdr;lt cdr;lcdr
Colonel|colonel;col;full colonel
Lieutenant Colonel|lieutenant colonel;lieutenant-colonel;lt col;lt colonel;ltcol;lt-col
Major|major;maj
Lieutenant|lieutenant;lt;1st lt;first lieutenant;2nd lt;second lieutenant;sub lieutenant
Sergeant|sergeant;sgt;master sergeant;sergeant major;sgt major
Chief Petty Officer|chief petty officer;petty officer
Police General|police general;pol gen;police lieutenant general;police major general
Senior General|senior general;snr gen;sen gen;vice senior general
Air Force General|air general
Superintendent|superintendent`;

/** What follows a rank in brackets or without: no longer in active service. */
export const RETIRED = "retd;ret;ret'd;rtd;retired;res;reserve;reserves";

export const HONORIFICS =
  "mr;mrs;ms;mx;dr;doctor;prof;professor;professor dr;prof dr;sir;dame;lord;lady;baroness;baron;viscount;countess;duke;duchess;earl;sheikh;shaikh;sheikha;shaykh;sheik;prince;princess;hrh;his royal highness;her royal highness;his majesty;her majesty;his highness;her highness;his serene highness;h.h.;h.r.h.;h.m.;h.e;h.e.;he mr;his excellency;her excellency;excellency;their excellencies;the honourable;the honorable;honourable;honorable;hon;hon'ble;hon. mr;the hon;the hon.;the right honourable;the rt hon;rt hon;right honourable;shri;sri;shrimati;smt;kumari;pandit;thiru;dato;dato ';datuk;dato ' sri;datuk seri;dato sri;dato seri;datuk sri;dato ' seri;tan sri;tun;tengku;tunku;raja;ybhg;yb;yab;yang berhormat;yang amat berhormat;pehin;awang;haji;hajji;hajah;hajj;al-haj;alhaji;engineer;engr;architect;advocate;adv;atty;attorney;rev;reverend;monsignor;cardinal;bishop;archbishop;patriarch;rabbi;imam;mullah;maulana;sayyid;sayed;begum;sardar;chaudhry;khun;daw;ustaz;bapak;ibu;comrade;señor;senor;señora;senora;doña;herr;frau;monsieur;madame;mme;mlle;signor;signora;dipl.-ing;phd;ph.d.;the late;his holiness;her holiness;his beatitude;her serene highness;custodian of the two holy mosques;the custodian of the two holy mosques;kyai;ustad;chief engineer";
