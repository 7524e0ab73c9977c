/**
 * Names whose family name stands first, known by how they are formed: Chinese, Korean and Vietnamese ones of three short words ("Ngo Van
 * Bao"), Chinese ones of two ("Wang Xiaobo").
 *
 * Limit: the family names are a closed list of the commoner ones; those that are words elsewhere ("He", "Sun", "Pan") are left out.
 */

/** Family names that stand first, of Chinese, Korean and Vietnamese names told in three short words. */
const FIRST_SURNAME =
  /^(?:Chan|Lee|Ng|Tan|Wong|Lim|Goh|Ong|Teo|Yeo|Chua|Koh|Heng|Teoh|Liew|Kim|Park|Choi|Chung|Jung|Kang|Yoon|Shin|Kwon|Nguyen|Tran|Pham|Le|Vu|Hoang|Dang|Bui|Ngo|Duong|Truong|Phan|Dinh|Luong|Wang|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu)$/;
const isOfThree = (words: readonly string[]): boolean =>
  words.length === 3 && FIRST_SURNAME.test(words[0] as string) && words.every((w) => w.length <= 7 && /^\p{Lu}\p{Ll}+$/u.test(w));

/** Chinese family names, and what a given name of one or two syllables is spelt like. */
const CHINESE = new Set(
  `Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Hu Zhu Gao Lin Luo Zheng Liang Xie Tang Deng Han Feng Cao Peng Zeng Xiao
   Tian Dong Yuan Cai Jiang Cheng Wei Ren Shen Yao Lu Cui Zhong Liao Jia Xia Zou Xiong Meng
   Qin Qiu Hou Xue Yan Duan Qian Xi Kong Shao Wen Qiao Gong`.split(/\s+/),
);
const SYLLABLE =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|a|o|e|i|u)";
const GIVEN = new RegExp(`^(?:${SYLLABLE}){1,2}$`, "i");
const isOfTwo = ([surname, given, more]: readonly string[]): boolean =>
  more === undefined && CHINESE.has(surname as string) && given !== undefined && /^\p{Lu}\p{Ll}+$/u.test(given) && GIVEN.test(given);

/** Is a row of words a name that opens with its family name? */
export const isSurnameFirst = (words: readonly string[]): boolean => isOfThree(words) || isOfTwo(words);
