/**
 * Words that reports put for one another in a statement, one line a meaning. Only words of the language of statements, and only where
 * one stands for the other in most sentences; "end" (a goal, or a stop) and its like are left out.
 */
const LINES = `
support back endorse favour uphold
step move measure
goal aim purpose objective
close near
partner ally friend
important vital crucial essential
strong robust solid firm
strengthen deepen enhance boost bolster reinforce
relation tie bond relationship
cooperation collaboration
ready prepared willing
talk discuss speak
country nation
help assist aid
start begin launch commence
large big huge great
problem difficulty challenge
citizen people
buy purchase acquire
build construct
quick fast rapid swift
show demonstrate prove
trust confidence
proof sign evidence
suffering misery pain anguish
war conflict
exchange trade swap
view opinion
agree concur
want wish desire
need require
new fresh
give provide offer
grow increase expand rise
promise pledge vow
region area
matter issue question
answer reply response
effort endeavour attempt
settle resolve solve
last final
chance opportunity
happy glad pleased delighted
firmly strongly resolutely
danger threat risk threaten
attack strike assault
weapon arm
price cost expense
finish complete finalise conclude
deal agreement accord pact treaty
soldier troop
leader head
hard difficult tough
often frequently
say said tell told
thing anything something nothing everything
together jointly
choice option decision
bold daring brave courageous
era age epoch
raise lift elevate
level height
unprecedented unseen unheard
always invariably constantly
forever eternally
sea ocean
part separate divide
biggest largest
reliable faithful dependable trustworthy loyal
priority task
topic theme
now today
patience restraint
fear dread
hope aspire
remember recall
path road
chapter page
obstacle hurdle barrier
check verify examine
plane aircraft airplane jet
harm hurt injure
stay remain
keep maintain preserve
allow permit let
safe secure protect
together united
progress advance
tree sapling
`;

/** The words of each meaning, as they stand in a dictionary; the first stands for all. */
export const SYNONYMS: readonly (readonly string[])[] = LINES.trim()
  .split("\n")
  .map((line) => line.split(" "));
