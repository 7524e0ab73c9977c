/**
 * Given names of languages written in other scripts, in their usual Latin spellings; groups of forms of one name; and the
 * particles of names. Compiled for this project.
 */
export const GIVEN_NAMES =
  // Arabic, Persian, Turkic, South Asian Muslim
  "mohammed mohamed muhammad mohammad ahmed ahmad ali hassan hasan hussein hussain husain omar umar khalid khaled ibrahim ismail yusuf youssef yousef yousuf mustafa mostafa mahmoud mahmud hamad hamid hamed hamdan abdullah abdallah abdul abdulaziz abdulrahman abdelaziz abdelfattah abdel salman sultan saud faisal fahad fahd turki bandar nasser nasir naser saif sayf tariq tarek tareq rashid rashed majid majed zayed zaid zayd sami samir samer karim kareem kamal jamal gamal jamil walid waleed wael bashar bassam bilal fadi farid farouk faruk fuad fouad ghassan habib haidar haider hani hisham hesham imran iqbal ishaq jaber jassim qasim kassem qassem latif lutfi malik mansour mansur marwan mazen mehdi mahdi moussa musa munir murad nabil naim najib nawaf nayef nizar osama usama othman osman qais rafiq rami rafik ramzi riad riyad saad saeed said sayed salah saleh salem salim shakir sharif sherif suhail suleiman sulaiman taha talal tamim taher tahir wasim yahya yasir yasser yassin zaki zakaria ziad ziyad aisha amina amal asma fatima fatma hala hanan huda iman khadija layla leila lina lubna maha mariam maryam mona nadia naima nawal noor nour rania reem salma samira sara sarah shaima sheikha zainab zeinab abbas akbar amir ardeshir arash ashraf bahram behrouz behzad dariush ebrahim esmail farhad fereydoun gholam hamidreza hossein hosein javad jalal kazem mahmood majid mohsen mojtaba morteza parviz qassim reza rouhollah saeid shahram siavash masoud massoud akhtar anwar anwer asif asim atif aziz azhar bilawal ejaz farooq ghulam hafiz hamza ijaz ilyas inam ishtiaq jahangir javed junaid kashif khurram khawaja liaquat mian mubarak mujahid nadeem naeem nawaz nisar parvez pervez pervaiz qamar raheel raza rehman riaz sadiq sahir sajid shabbir shafqat shah shahbaz shahid shakeel shamshad shaukat sohail tanvir usman wajid waqar yousaf zafar zahid zia zubair zulfiqar sheikh nazmul aminul rafiqul shafiqul kamrul obaidul habibur mizanur ziaur shirin hina " +
  // India, Nepal, Sri Lanka
  "abhishek aditya ajay ajit akash akhilesh amit amitabh anand anil anita anjali ankit anupam anurag arjun arun arvind ashish ashok ashwini atul balakrishnan balram bharat bhupendra bhupinder bipin chandra chandrababu deepak deepika devendra dharmendra dhruv dinesh dipak gajendra ganesh gaurav gautam giridhar gopal govind gurpreet hardeep hari harish harsh harsha hemant indira ishwar jagdish jagat jaswant jayant jayanth jitendra jyoti kailash kamal kapil karan karambir kartik kavita keshav kiran kirti kishore krishna kumar kunal lakshmi lakshman lalit madhav madhu madhukar mahendra mahesh mahinda maitree manish manmohan manoj manohar mayank meenakshi meera mohan mukesh mukund murali nagendra narayan narayanan narendra naresh narinder naveen navin neeraj nikhil nilesh nirmala nitin nitish padma pankaj parag paresh piyush prabhakar pradeep prakash pramod pranab pranay prasad prashant pratap prateek praveen prem preeti priya priyanka purushottam pushpa radha rahul raj raja rajan rajendra rajeev rajesh rajiv rajni rakesh ram rama ramesh ramnath ranjan ranjit ranil rashmi ratan ravi ravindra ravinder renu ritu rohan rohit sachin sameer sandeep sangeeta sanjay sanjeev sanjiv santosh sarath satish satya saurabh seema shailendra shankar sharad shashi shekhar shiv shivraj shreya shyam siddharth sita smriti sonia srinivas subhash subrahmanyam subramanyam sudhir sujata sukhbir sumit sunil sunita suresh surendra surya sushil sushma swaminathan tarun tushar uday uma upendra usha vijay vikas vikram vinay vinod vipin virender vishal vivek yashwant yogesh yogi gotabaya chandrika sirimavo pushpa bidhya prachanda sher bahadur " +
  // Hebrew
  "aharon aryeh ariel arik aviv avi avigdor aviv avner avraham baruch benny benjamin binyamin boaz chaim dan daniel dov dror dudu ehud eitan eli eliezer elkin ephraim eyal gabi gabriel gad gadi gal gideon gil gilad giora golda gonen guy haim herzi hillel ido ilan isaac israel itai itamar itzik yitzhak yitzchak izhak kobi lior matan mati meir menachem micha mickey miri mordechai moshe moti nachman nadav naftali natan nir nitzan noam ofer ofir omer omri oren orit orly ran reuven ron ronen roni rotem sagi shai shalom shaul shimon shlomo shmuel silvan tal tamir tomer tzachi tzipi tzahi udi uri uzi yaakov yair yaron yariv yehuda yigal yisrael yoav yochanan yoel yohanan yona yoni yonatan yoram yosef yossi yuli yuval zalman zeev ze'ev zvi tzvi ayelet dalia limor merav michal nurit shira tamar yael " +
  // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Central Asian, Caucasian
  "alexander aleksandr alexandr oleksandr alexei alexey aleksei aleksey oleksiy oleksii anatoly anatoliy anatolii andrei andrey andriy andrii anton arkady arsen arseniy arseny artem artyom boris bohdan bogdan dmitry dmitri dmytro denis denys eduard evgeny yevgeny yevgeniy yevhen fyodor fedor gennady georgy georgi grigory hryhoriy igor ihor ilya illia ivan kirill kyrylo konstantin kostyantyn leonid lev maksim maxim maksym mikhail mykhailo mykola nikolai nikolay nikita oleg oleh pavel pavlo petro pyotr roman ruslan rustem rustam sergei sergey serhiy serhii sergiy stanislav stepan taras timur vadim vadym valentin valery valeriy valerii vasily vasyl viktor victor vitaly vitaliy vitalii vladimir volodymyr vladislav vladyslav vyacheslav viacheslav vsevolod yaroslav yegor yuri yury yuriy yurii zakhar anastasia anna darya ekaterina elena galina irina iryna katerina kateryna ksenia larisa lyudmila liudmyla maria mariya marina maryna natalia nataliya nataliia oksana olena olga olha polina svetlana svitlana tatiana tetiana valentina veronika viktoria yulia yuliia zinaida asen atanas blagovest boyko dimitar emil encho georgi hristo ivaylo kiril krasimir plamen rosen rumen stefan stoyan todor tsvetan ventsislav zhelyu aleksandar bratislav branislav dejan dragan dusan goran ivica ivo marko milan milos milovan milorad miroslav nebojsa nemanja nenad nikola novak predrag radovan ratko sasa slobodan tomislav vojislav vuk zdravko zoran ana ivana jelena aidar almaz amangeldy askar ashirbek azamat bakyt bakhtiyar bauyrzhan daniyar dauren dinara ermek gurbanguly serdar islam jasur kairat kanat kassym-jomart marat murat nurlan nursultan olzhas rakhat ruslan sadyr saule shavkat sirojiddin sherali sooronbay talgat temir timur yerlan yermek zhanar elchin elmar elshad fuad heydar ilham jeyhun kamran leyla mehriban natig ramil rovshan vagif vugar zakir arayik ararat armen artsrun ashot davit gagik gevorg hayk hovik karen khachatur nikol robert samvel serzh suren tigran vahagn vigen anrijanos bidzina giorgi ilia irakli juansher kakha lasha levan mamuka mikheil nino salome tina vakhtang zurab " +
  // Greek, Albanian, Romanian, Baltic, Hungarian
  "adonis alexis alexandros andreas antonis apostolos aristotelis athanasios charalambos charis christos costas kostas konstantinos constantinos dimitris dimitrios dora efstathios eleni evangelos evripidis fofi georgios george giannis yannis yiannis ioannis kyriakos lefteris makis marios michalis michail nikos nikolaos odysseas panagiotis panayiotis panos pavlos petros prokopis prokopios savvas sotiris spyros stavros stelios stefanos thanos theodoros vassilis vasilis vasilios yanis zoe agron albin arben arta bujar besnik edi edmond enver fatmir gent hashim ilir lulzim niko olta ramush sali skender vjosa adrian alexandru angel bogdan calin catalin ciprian constantin cosmin cristian dan dumitru emil florin gabriel gheorghe ionel ion klaus ludovic marcel marian mihai mircea mugur nicolae nicolae-ionel ovidiu petre radu razvan sorin stefan teodor traian vasile victor viorel artis arvydas andris algirdas dalia egils gintare gitanas hanno ingrida inara inese jonatan juri jüri kaja kalle kaspars krisjanis kristjan laurynas linas margiris margus marko mart mikk raimonds riho robertas taavi toomas urmas urve valdis vygaudas arturs attila balazs csaba ferenc gabor gergely gyula istvan janos jeno jozsef katalin kristof laszlo levente mihaly miklos peter sandor szilveszter tamas tibor viktor zoltan zsolt " +
  // Chinese, Korean, Japanese
  "jinping keqiang yi wei fenghe shangfu jun qiang ming hong jian jing jie lei ping gang guang bin bo chao dong feng hai hao hua hui jiang jun kai liang lin long min ning peng qi qing rong rui shan tao tian wen xiang xin xiu yang yong yu yuan zhen zhi zhong xiaoping zedong enlai jintao jiabao zemin rongji shaoqi weidong guohua jianguo zhijun yongkang youxia shengmin kuo-yu tsung-dao ing-wen ching-te kai-shek ying-jeou shui-bian jaushieh chih-chung kuo-cheng bi-khim li-hsiung mingtong de-fa jae-in geun-hye myung-bak moo-hyun dae-jung seok-youl suk-yeol jae-myung kyoung-doo kyung-doo jong-sup jong-un jong-il il-sung yo-jung kyung-wha eui-yong jin tae-yong yul won-sik hyun gyu-back ui-yong jeong-eun chung-eui young-sam sang-ki in-bum byung-se min-koo kwan-jin yong-hyun sung-han tae-hyo sung-hwan ho-young seung-kyum in-choul dong-hyuk jae-sung hee-jung seok-jong dong-kwan hwan-ki shinzo yoshihide fumio shigeru yasuo junichiro taro yukio naoto yoshihiko toshimitsu yoko yoshimasa tomomi itsunori gen takeshi minoru nobuo yasukazu hirokazu kenji koji takashi akira hiroshi makoto masahiko satoshi shinji shunsuke susumu tadashi takao takeo taizo tatsuo tetsuro toshihiro tsuyoshi yasuhiro yasutoshi yoichi yoshitaka yuichi yuriko yuko yumi akiko haruko hiroko keiko kazuko masako michiko mariko naoko natsuko noriko sachiko sanae seiko takako tomoko yoshiko ichiro jiro saburo kazuo hideki hideo katsuya katsunobu masahisa nobuyuki osamu ryota ryosuke seiji seiichi shoichi takeaki takuya yasushi " +
  // South-East Asia, Pacific, Africa
  "anh binh chien chinh cuong dung duc giang hai hanh hien hieu hoa huong khanh kien lam linh loan luong minh nam nga ngoc nguyen phong phu phuc phuong quan quang quoc son tam tan thang thanh thao thi thu thuy tien toan trong trung truong tuan tung van vinh xuan bambang joko susilo megawati prabowo retno ryamizard sjafrie sugiono budi agus andika ahmad dian dwi eko hadi heru indra iwan luhut rizal sri tito widodo yudo anwar hishammuddin ismail mahathir mohamad muhyiddin najib saifuddin zahid zambry wan hassanal prayut prayuth srettha thaksin yingluck somchai suthin sutin chaiwat don prawit surachai apirat thanathorn paetongtarn panitan hun sen manet tea banh seiha prak sokhonn thongloun bounnhang chansamone sonexay aung min ko than thein win htay hlaing suu kyi swe rodrigo ferdinand gilberto delfin gloria benigno corazon romeo enrique leni delfin eduardo manolo bongbong hsien loong eng hen chun vivian balakrishnan tharman lawrence xanana jose taur matan sitiveni frank jioji pio inia james peter jeremiah manasseh siaosi tuilaepa fiame surangel feleti abiy isaias hailemariam sahle-work taye william uhuru raila aden yoweri paul samia john cyril jacob thabo nelson thandi naledi angie nosiviwe bola muhammadu goodluck olusegun yemi badaru nana alassane macky bassirou ousmane faure patrice umaro adama george ellen moussa assimi ibrahim abdourahamane mahamat idriss denis felix joseph teodoro paul ali brice joao filipe emmerson hakainde lazarus peter hage duma mokgweetsi ";

/** Forms of one given name, a group a line; a word may stand in several groups. */
export const FORMS_OF_NAMES = `
alexander alex alec aleksandr oleksandr aleksander alexandre alejandro alessandro sandy sasha olexander alexandros alexandru aleksandar
alexei alexey aleksei aleksey oleksiy oleksii alyosha
alexandra alex sandra sasha aleksandra oleksandra
abdullah abdallah abdulla abdullahi
abdel abdul abd
ahmed ahmad achmad akhmed ahmet
ali aly
andrew andy drew andrei andrey andriy andrii andreas anders andrzej andre andrés andres
anthony antony tony anton antonio antoine antoni toni antonis
antonio anton tonino
arthur art artur arturo
barbara barb barbie
benjamin ben benny benji binyamin benyamin bennie
bernard bernie bernhard
charles charlie chuck carlos carl karl charly
christopher chris kris christoph christophe kit cristobal
christian chris cristian kristian
christine chris christina kristina tina krisztina
daniel dan danny danil danylo daniil
david dave davey davy davit dawid
deborah debbie deb debra
dennis denis denys
dmitry dmitri dmytro dmitriy dimitri dmitrii dima dimitry
donald don donny donnie
douglas doug
edward ed eddie ned ted teddy eduard eduardo edouard edvard
elizabeth liz lizzie beth betty eliza elisabeth liza lisa
emmanuel manny emanuel manuel manolo emmanouil
eugene gene yevgeny yevhen evgeny yevgeniy evgeni
frank francis franco francois frankie
francis frank francisco francesco franz paco
frederick fred freddie friedrich frederik fredrik
george georgy georgi yuri jorge georges giorgio georgios giorgi jiri
gerald gerry jerry gerard gerhard
gregory greg gregor grigory hryhoriy grzegorz
henry hank harry henri heinrich henryk enrique hendrik
hassan hasan
hussein hussain husain hossein hosein husein huseyin
ibrahim ebrahim abraham avraham abe
isaac yitzhak yitzchak itzhak ishaq izhak
ishmael ismail ismael esmail
israel yisrael
jacob jake yaakov yakov jakub jacques james
james jim jimmy jaime jamie
jeffrey jeff geoffrey geoff jeffery
jennifer jen jenny
jessica jess jessie
jonathan jon yonatan jonny johnathan
john johnny jack jon johann johan juan jean ivan ian giovanni joao jan
joseph joe joey josef jose yosef youssef yusuf giuseppe yossi jozef josep yousef yousuf iosif
joshua josh yehoshua
kenneth ken kenny
katherine kate kathy katie katharine catherine cathy kathryn kat ekaterina katarina kateryna
lawrence larry laurence lars lorenzo laurent
leonard leo len lenny leonardo
leo lev leon
margaret maggie meg peggy margarita marge
mark marc marcus marco marek markus marko
martin marty marten martins
matthew matt matthias mateusz matteo mathieu matti mateo
michael mike mick mickey mikhail mykhailo michel miguel michal mikael misha mihai micha mikheil
mohammed mohamed muhammad mohammad muhammed mohamad mohammod mahamat mehmet mohd md muhamad mahomed
moses moshe musa moussa
mustafa mostafa moustafa
nicholas nick nicolas nikolai nikolay mykola nicolae nikolaos niko klaus claus nikos miklos nico
oleg oleh
omar umar omer
osama usama
othman osman usman uthman
pamela pam
patricia pat patty trish
patrick pat paddy patryk
paul pavel pavlo pablo paolo pawel pal
peter pete petr pyotr petro pedro pierre piotr pieter
philip phil phillip philippe felipe filip
raymond ray ramon
rebecca becky rivka
richard rick dick rich ricky ricardo riccardo ryszard
robert bob rob bobby robbie roberto bert
roderick rod roderic
ronald ron ronnie ronny
rodrigo rod
rudolph rudy rudolf
samuel sam sammy shmuel
sergei sergey serhiy serhii sergiy sergio serge
solomon sol shlomo suleiman sulaiman
stephen steve steven stefan stephan stefano esteban stepan istvan etienne
susan sue suzanne susanna
theodore ted teddy theo teodoro teddy
thomas tom tommy tomas tomasz
timothy tim timmy
valery valeriy valerii
vladimir volodymyr vlad wladimir
vladislav vladyslav vlad
vasily vasyl vassily basil
victor viktor vic wiktor
vincent vince vincenzo vicente
walter walt walther
william bill will billy willy wilhelm guillaume guillermo willem liam
yahya yehia
yuri yury yuriy yurii
zbigniew zbig
gilbert gilberto gil
lloyd loyd
sebastian sebastien bastian
eli eliyahu elijah elias ilya
benedict benedikt ben
rajesh raj
raj rajendra rajesh rajiv
subrahmanyam subramaniam subramanyam
panagiotis panayiotis panos takis
konstantinos constantinos kostas costas konstantin kostyantyn
dimitrios dimitris mitsos
ioannis yannis giannis yiannis yanis
athanasios thanos
evangelos vangelis
el al`;

/** Lower-case words that join parts of a name. */
export const NAME_PARTICLES =
  "de del della dello di da das do dos du des d' e la le las los lo van von vom zu zum zur den der ter ten te af av bin ibn bint binti bte ben bar al el ul ur ud ad as an ash ar at az abd abu abou um umm oglu ogly uulu kyzy y i san santa st saint st. mac mc o' ap fitz bat beit al- el- as- ash- ar- an- ad- at- az- a/l a/p s/o d/o dit zur";

/** States where names are commonly written family name first in English news. */
export const FAMILY_NAME_FIRST = "CN TW HK MO KR KP VN KH HU SG JP MM";
