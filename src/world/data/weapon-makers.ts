/**
 * States whose industry alone makes a family of weapons: `state|name;name`. Compiled for this project from common knowledge. Left out
 * on purpose: what several states make together (Eurofighter, NH90, Aster), what is built under licence as often as not, and names
 * that weapons of two states share.
 */
export const WEAPON_MAKERS = `
US|f-35;f-16;f-15;f-22;f/a-18;super hornet;ea-18g;growler;c-130;c-17;kc-46;p-8;p-3;e-2;e-7;black hawk;blackhawk;uh-60;mh-60;s-70;seahawk;apache;ah-64;chinook;ch-47;ch-53;v-22;osprey;ah-1;uh-1;huey;md 530f;md 530;md 500
US|predator;mq-1;mq-9;mq-4;reaper;skyguardian;seaguardian;gray eagle;rq-4;global hawk;scaneagle;switchblade;altius;abrams;m1;bradley;stryker;m113;m-atv;jltv;humvee;humvees;m109;paladin;m777;himars;m142;m270;gmlrs;atacms
US|patriot;pac-3;thaad;amraam;aim-120;aim-9;sidewinder;javelin;stinger;harpoon;tomahawk;jassm;hellfire;jdam;paveway;sm-2;sm-3;sm-6;excalibur;gbu-39
FR|rafale;mirage;caracal;h225;caesar;leclerc;scorpene;scorpène;gowind;exocet;griffon;mica;vab;bastion;jaguar;serval;ground master;mistral;crotale;vl mica;fdi;lafayette
DE|leopard;boxer;puma;fuchs;dingo;wiesel;skyranger;skynex;lynx;taurus;rch 155;rch155;enok;eagle v;trml;cerberus;pzh;panzerhaubitze;type 209;type 212;type 214;type 218;iris-t;marder;gepard;meko
SE|gripen;jas;rbs 70;rbs-70;rbs70;rbs 15;archer;at4;nlaw;giraffe;bvs10;bv206;cb90;saab 340;saab 2000;a26;gotland-class;cv90;globaleye;erieye;carl-gustaf;carl gustaf;rbs15;rbs
RU|su-22;ka-226;ka-31;ka-28;mi-26;mi-38;tor;tor-m1;buk;bmp-3;btr-80;btr-82;tos-1;smerch;bastion-p;bal;yakhont;gepard-class;kilo-class;project 636;verba;il-76;il-78;su-24;su-25;su-27;su-30;su-34;su-35;su-57;sukhoi;mig-21;mig-29;mig-31;mig-35;s-300;s-400;s-500;pantsir;ka-52;mi-8;mi-17;mi-24;mi-28;mi-35;t-72;t-90;iskander;kornet;igla;yak-130
CN|j-10;j-35;wing loong;wing loong ii;s26t;s20;hq-16;hq-17;fk-3;fm-90;c-802;cm-302;k-8;l-15b;type 056;c13b;vn-16;vt-5;ch-4;ch-5;y-20;vt-4;hq-9;sh-15;l-15;fn-6
PK|jf-17;super mushshak
KR|k9;k-9;k10;k21;k808;k806;kf-21;fa-50;fa-50m;fa-50pl;t-50;lah-1;lah;haesung;l-sam;m-sam;chiron;kf-21;chunmoo;k239;cheongung;km-sam;redback;surion;k-saam
TR|bayraktar;tb2;tb3;akinci;akıncı;anka;aksungur;atmaca;altay;t129;t925;t625;gökbey;gokbey;hurjet;hürjet;hürkuş;hurkus;kaan;milgem;ada-class;istif-class;karayel;hisar;hisar-o;hisar-o+;hisar-a;hisar-u;siper;pars;ejder;kirpi;cobra ii;vuran;hizir;som;kargi;çakır;korkut;sungur;boran
IL|iron dome;heron;hermes;spike;spyder;merkava;harop;harpy;puls;barak;arrow 3;arrow-3;david's sling;trophy;skystriker;atmos;sigma;orbiter;aerostar;lahat;rampage;delilah;elbit;derby;python;litening
IN|tejas;astra;lch;varunastra;dornier 228;arjun;hal-228;nag;prahar;brahmos;akash;pinaka;dhruv;prachand;whap
BR|c-390;emb-314;emb-145;guarani;marruá;marrua;tamandaré;mansup;avibras;kc-390;super tucano;a-29;astros
IT|m-346;m-345;aw139;aw149;aw169;c-27j;spartan;centauro;ariete;ppa;sidam;aspide;marte;otomat;teseo
GB|challenger;brimstone;starstreak;martlet
JP|mogami;us-2
PL|krab;borsuk;piorun;warmate
UA|bogdana;neptune
SK|zuzana
CZ|dita;l-159
NO|nsm;naval strike missile
ES|c-295;c295
CH|pc-21;pc-7
IR|shahed;mohajer;fateh-110;ababil
ZA|g6;umkhonto;mbombe;marauder;badger;ingwe;rooivalk;casspir;ratel
NL|fennek;smart-l
AT|pandur;camcopter;s-100
FI|amv;patria amv;nemo;k40
AU|bushmaster;hawkei;ghost bat;jindalee
SG|terrex;bronco;hunter afv
UA|stugna;skif;oplot;btr-4;vilkha
CA|lav iii;dash 8;cl-415;cl-515
RS|nora;lazar;lazar 3
RO|tab
ID|maung;anoa;badak;cn235;cn-235;nc212
`;
