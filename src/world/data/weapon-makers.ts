/**
 * States whose industry alone makes a family of weapons: `state|name;name`. Compiled for this project from common knowledge. Left out
 * on purpose: what several states make together (Eurofighter, NH90, Aster), what is built under licence as often as not, and names
 * that weapons of two states share.
 */
export const WEAPON_MAKERS = `
US|f-35;f-16;f-15;f-22;f/a-18;super hornet;ea-18g;growler;c-130;c-17;kc-46;p-8;p-3;e-2;e-7;black hawk;blackhawk;uh-60;mh-60;s-70;seahawk;apache;ah-64;chinook;ch-47;ch-53;v-22;osprey;ah-1;uh-1
US|predator;mq-1;mq-9;mq-4;reaper;skyguardian;seaguardian;gray eagle;rq-4;global hawk;scaneagle;switchblade;altius;abrams;m1;bradley;stryker;m113;m-atv;jltv;humvee;humvees;m109;paladin;m777;himars;m142;m270;gmlrs;atacms
US|patriot;pac-3;thaad;amraam;aim-120;aim-9;sidewinder;javelin;stinger;harpoon;tomahawk;jassm;hellfire;jdam;paveway;sm-2;sm-3;sm-6;excalibur;gbu-39
FR|rafale;mirage;caracal;h225;caesar;leclerc;scorpene;scorpène;gowind;exocet;griffon;mica
DE|leopard;pzh;panzerhaubitze;type 209;type 212;type 214;type 218;iris-t;marder;gepard;meko
SE|gripen;jas;cv90;globaleye;erieye;carl-gustaf;carl gustaf;rbs15;rbs
RU|su-24;su-25;su-27;su-30;su-34;su-35;su-57;sukhoi;mig-21;mig-29;mig-31;mig-35;s-300;s-400;s-500;pantsir;ka-52;mi-8;mi-17;mi-24;mi-28;mi-35;t-72;t-90;iskander;kornet;igla;yak-130
CN|j-10;j-35;wing loong;ch-4;ch-5;y-20;vt-4;hq-9;sh-15;l-15;fn-6
KR|k9;k-9;fa-50;t-50;kf-21;chunmoo;k239;cheongung;km-sam;redback;surion;k-saam
TR|bayraktar;tb2;akinci;akıncı;anka;aksungur;atmaca;altay;t129;hurjet;hürjet;kaan;milgem;ada-class;karayel
IL|iron dome;heron;hermes;spike;spyder;merkava;harop;puls;barak
IN|tejas;brahmos;akash;pinaka;dhruv;prachand;whap
BR|c-390;kc-390;super tucano;a-29;astros
IT|m-346;aw139;centauro;ariete
GB|challenger;brimstone;starstreak;martlet
JP|mogami;us-2
PL|krab;borsuk;piorun;warmate
UA|bogdana;neptune
SK|zuzana
CZ|dita;l-159
NO|nsm;naval strike missile
ES|c-295;c295
CH|pc-21;pc-7
IR|shahed;mohajer
`;
