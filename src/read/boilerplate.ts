/**
 * Boilerplate: what pages put around an article. Each function looks at one paragraph alone; `zones.ts` decides how far
 * the effect of a heading reaches.
 *
 * Only generic phrases of the web stand here. Paragraphs are judged by their first 300 and last 120 characters, so that
 * the cost does not grow with a hostile line.
 */

import { isLatin, isLetter, letterKind } from "./letters.ts";

const starts = (...phrases: string[]): RegExp => new RegExp(`^[\\s*_#>|•·–—\\[(-]*(?:${phrases.join("|")})`, "iu");

/** Such a paragraph is boilerplate by itself, whatever follows. */
const ALONE = starts(
  "(?:also|must|please) (?:read|watch|see)(?: ?[|:：>–—-]|$| .{0,200}$)",
  "(?:read|watch|see|listen|view) (?:also|more|next|full|the full|all|here|our|on)\\b(?! than)",
  "(?:more|what) to (?:read|know)(?: ?[|:]|$)",
  "related(?: (?:stories|story|articles?|news|posts?|topics?|links?|coverage|content|reading|video))? ?(?:[|:]|$)",
  "share (?:this|on|via|with|it)\\b",
  "(?:share|tweet|print|e-?mail|copy link|whatsapp|facebook|telegram|save|bookmark|follow|like)$",
  "(?:sign|log) (?:up|in|out)\\b",
  "subscribe\\b",
  "unsubscribe\\b",
  "(?:un)?subscribed? (?:to|now|here|for)\\b",
  "you (?:receive|are receiving|received) this\\b",
  "get (?:the|our|your) (?:app|latest|best|top|daily|free|newsletter|news)\\b",
  "download (?:the|our)\\b.{0,40}\\bapp\\b",
  "follow (?:us|our|me|@|on|the author)\\b",
  "join (?:us on|our|the (?:conversation|discussion))\\b",
  "like (?:this|us|what you)\\b",
  "click (?:here|to|on)\\b",
  "(?:tap|scroll|swipe) (?:here|to|down)\\b",
  "(?:story|article|content) continues (?:below|after)",
  "(?:advertise?ment|advertorial|sponsored|promoted|promotion|paid (?:content|post)|partner content)\\b[^.]{0,60}$",
  "(?:©|\\(c\\) ?(?:\\d{4}|copyright)|copyright\\b|all rights reserved)",
  "\\(?(?:additional |further )?(?:reporting|writing|editing|edited|compiled|translated|written|reported) (?:and \\p{L}{3,12} )?by\\b.{0,250}$",
  "\\(?with (?:additional )?(?:inputs?|files?|reporting|reports?) (?:from|by)\\b",
  "\\(?(?:this|the) (?:story|article|report|copy|content|item|piece|post|page) (?:has|have|was|is|first|originally|appeared|may|will)\\b.{0,60}\\b(?:edited|published|generated|syndicated|updated|appeared|sourced|moderated|translated|auto|contain)",
  "\\(?(?:except for the headline|disclaimer|this is a(?:n auto)? ?-?(?:generated|syndicated))\\b",
  "based on .{2,60} reports?\\.?$",
  "source ?:.{0,80}$",
  "\\(?(?:[A-Z]{2,6}|agencies|release id ?:? ?\\d+)\\)$",
  ".{3,120} contributed (?:to this (?:report|story|article)|reporting|to the reporting)\\b.{0,60}$",
  "(?:tags?|topics?|keywords|filed under|posted (?:in|under)|categor(?:y|ies)|published in|section) ?:",
  "(?:first published|last (?:updated|modified)|updated) ?(?:on|:|at)",
  "comments? (?:will|are|closed|\\(\\d+\\))",
  "(?:leave|post|add|write) (?:a|your) (?:comment|reply)",
  "(?:view|show|load|see) (?:all |more )?(?:comments|replies|stories|articles)",
  "your (?:email|e-mail) address",
  "required fields",
  "(?:reply|quote|report|like|edit)(?: ?\\| ?(?:reply|quote|report|like|edit|share)){1,6}$",
  "users? browsing this",
  "(?:enter|type) your (?:email|e-mail)",
  "(?:we|this (?:site|website)) uses? cookies",
  "(?:accept|reject|manage) (?:all )?cookies",
  "(?:privacy policy|terms (?:of|and)|contact us|about us|home|skip to)\\b[^.]{0,80}$",
  "(?:next|previous|prev|older|newer) (?:article|post|story|page|entry)\\b",
  "(?:listen to|support|donate|buy me|become a)\\b.{0,40}\\b(?:article|story|coffee|member|journalism|supporter|patron)\\b",
  "\\d{1,3} (?:comments?|shares?|likes?|views?|min(?:ute)?s? read|replies)$",
  "https?://\\S+$",
  "(?:www\\.|t\\.co/|pic\\.twitter\\.com/)\\S+$",
  "(?:-{2,}|={2,}|_{2,}|\\*(?: ?\\*)+|#{2,}|~{2,}|•{2,}|\\.{3,}|…)$",
  "(?:-?ends?-?|-?30-?|###|\\[ends\\])$",
);

const HASHTAGS = /^(?:[#@][\p{L}\p{N}_]+[\s,]*)+$/u;
const BARS = /^[^.!?|>»]{1,60}(?:[|>»][^.!?|>»]{1,60}){2,12}$/u;
const ADVERT =
  /\b(?:shop now|buy now|order now|book now|apply now|click here|limited[- ]time|promo(?:tional)? code|use code|discount code|\d{1,2} ?% off|free (?:trial|newsletter)|free (?:delivery|shipping) (?:on|for|over|with|worldwide)|best (?:deals|budget|prices?) (?:on (?:tech|laptops|phones|flights|hotels)|online|today|guaranteed)|casino|betting (?:sites?|apps?|tips|odds|offers?|bonus)|weight loss|payday|install (?:the|our) app|download (?:the|our) app|(?<!\b(?:its|his|her|their|s|s['’]|['’]s|official|own) )(?:whatsapp|telegram|youtube) channel|push notifications?|unlimited access|subscribers? only|newsletter|in your inbox|to your inbox|terms (?:and conditions apply|of use)|(?:our|the full) terms and conditions|privacy policy|follow us on|visit our website)\b/iu;

/** Headings over lists of other stories, author boxes and comments: what follows belongs to them. */
const OPENER = starts(
  "(?:latest|top|more|other|related|recent|trending|featured|popular|breaking|similar|must-?read) (?:stories|story|news|articles?|posts?|headlines?|videos?|reads?|updates?|coverage)\\b[^.]{0,30}$",
  "(?:most|more) (?:popular|read|viewed|shared|commented|from|on this|like this|in)\\b[^.]{0,40}$",
  "(?:also|next) (?:in|on|from)\\b[^.]{0,40}$",
  "(?:from|in) (?:the|our|today['’]s) (?:paper|archives?|web|magazine|blogs?|newsroom)$",
  "(?:check|read|see|watch)(?: this)? (?:also|next|more|out)\\W*$",
  "(?:also|must) (?:read|watch|see|check)\\W*$",
  "(?:you (?:may|might)(?: also)? (?:like|be interested|enjoy|have missed)|recommended|trending|popular|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|in case you missed|what to read|around the web)\\b[^.]{0,40}$",
  "(?:what['’]s (?:new|trending|hot)|in (?:other|this) (?:news|section|issue)|elsewhere(?= ?(?:$|[:|]|on (?:the|our|this)|in (?:the|our|this) (?:news|paper|section|issue|press|world)))|live (?:updates|now)|promoted stories|from our partners|sponsored (?:stories|links))\\b[^.]{0,40}$",
  "(?:related|read more|read also|also read|see also|trending now)\\W*$",
  "(?:comments?|discussion|\\d{1,4} comments?|\\d{1,4} (?:thoughts?|responses?) on|join the (?:discussion|conversation)|leave a (?:reply|comment)|post a comment|reader comments?)\\b[^.]{0,40}$",
  "newsletters?$",
  "about (?:the|our) (?:author|writer|company|publisher)s?\\b",
);
/** "About Jane Roe": an author box where it stands alone. */
const ABOUT = /^About (?:us|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,4})$/u;

const CAPTION = starts(
  "(?:file |representat\\p{L}{2,4} |handout )?(?:photo|image|picture|pic|photograph|caption|video|graphic|illustration|screengrab)s?(?: (?:credit|courtesy|by|source|caption))? ?[:：|]",
  "(?:file|representat\\p{L}{2,4}|handout) (?:photo|image|picture|pic)",
  "courtesy(?: of)?\\b",
  "credits? ?:",
);
const CREDIT =
  /(?:\((?:file|photo|image|pic(?:ture)?|courtesy|credit|source|handout|pti|ap|afp|reuters|ani)\b[^()]{0,80}\)|(?:\||\/\/?) ?(?:photo|image|credit|reuters|afp|ap|pti|ani|getty)[^.]{0,60}|\b(?:photo|image) ?: ?[^.]{2,60}|\bgetty images\)?)\.?$/iu;
const TRUNCATED = /(?:…|\[(?:…|\.\.\.)\]|[^.]\.\.\.|\bread more\W{0,3}|continue reading\W{0,3})$/iu;

/** The first words of ALONE's phrases; one of its phrases may begin with anything, and short lines are tried anyway. */
const ALONE_FIRST = new Set(
  "also must please read watch see listen view more what related share tweet print e email copy whatsapp facebook telegram save bookmark follow like sign log subscribe unsubscribe subscribed unsubscribed you get download join click tap scroll swipe story article content advertisement advertisment advertorial sponsored promoted promotion paid partner c copyright all additional further reporting writing editing edited compiled translated written reported with this the except disclaimer based source agencies release tag tags topic topics keywords filed posted category categories published section first last updated comment comments leave post add write show load your required reply quote report edit user users enter type we accept reject manage privacy terms contact about home skip next previous prev older newer support donate buy become http https www t pic end ends".split(
    " ",
  ),
);
/** The word of the one phrase that begins with anything, and letters that only case folding takes for "s" and "k". */
const ANYWHERE = /contributed|[ſ\u212a]/i;
const FIRST_WORD = /^[\s*_#>|•·–—[(-]*([a-z]+)/i;

/** Whether ALONE can match at all: a cheap look before an expensive one. */
const mayStandAlone = (text: string): boolean => {
  if (text.length < 40 || ANYWHERE.test(text)) return true;
  const first = FIRST_WORD.exec(text)?.[1];
  return first === undefined || ALONE_FIRST.has(first.toLowerCase()) || /^updated/i.test(first);
};

/** Parts of which every phrase of ADVERT holds one. */
const ADVERT_PARTS =
  " now;click here;limited;code;%;free ;best ;casino;betting;weight loss;payday; app; channel;notification;unlimited access;subscriber;newsletter;inbox;terms;privacy policy;follow us;visit our".split(
    ";",
  );
const mayAdvertise = (text: string): boolean => {
  const lower = text.toLowerCase();
  for (const part of ADVERT_PARTS) if (lower.includes(part)) return true;
  return lower.includes("ſ");
};

const head = (paragraph: string): string => paragraph.slice(0, 300);

/** A paragraph that is boilerplate by itself: a share bar, a credit, a copyright notice, an advert, a bare link. */
export const isBoilerplate = (paragraph: string): boolean => {
  const text = head(paragraph);
  if ((mayStandAlone(text) && ALONE.test(text)) || HASHTAGS.test(text) || (/[|>»]/.test(text) && BARS.test(text))) return true;
  return paragraph.length < 300 && !/["“”]/.test(text) && mayAdvertise(text) && ADVERT.test(text);
};

/** "COMMENT & ANALYSIS", "Discussion | Asia": over the text itself the name of its rubric, below it the readers' comments. */
export const isRubric = (paragraph: string): boolean => paragraph.length <= 60 && /^(?:comments?|discussion)\b/i.test(paragraph);

/** A heading such as "Latest stories" or "About the author" that makes boilerplate of what follows. */
export const opensBoilerplate = (paragraph: string): "list" | "about" | null => {
  if (paragraph.length > 120) return null;
  if (/^about the (?:author|writer)s?\b/i.test(paragraph) || ABOUT.test(paragraph)) return "about";
  return OPENER.test(paragraph) ? "list" : null;
};

const isCredit = (tail: string): boolean => /[(|/]|photo|image|getty/i.test(tail) && CREDIT.test(tail);

/** A photo caption or its credit line. */
export const isCaption = (paragraph: string): boolean =>
  paragraph.length <= 600 && (CAPTION.test(head(paragraph)) || isCredit(paragraph.slice(-120)));

/** A teaser that breaks off: "Five things to know before you …". */
export const isTruncated = (paragraph: string): boolean => TRUNCATED.test(paragraph.slice(-40));

/** Written in another script than the Latin one: no words of it are read. */
export const isOtherScript = (paragraph: string): boolean => {
  let latin = 0;
  let other = 0;
  const head = paragraph.slice(0, 400);
  for (let i = 0; i < head.length; i++) {
    let code = head.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      code = head.codePointAt(i) as number;
      if (code > 0xffff) i++;
    }
    if (code < 128) {
      if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
      continue;
    }
    const kind = letterKind(code);
    if (isLatin(kind)) latin++;
    else if (isLetter(kind)) other++;
  }
  return other > 8 && other > latin;
};
