/** Named sets of English words that the phrases refer to. */
export const SETS = {
  generic: `know need have tell explain show help list give get vote register registered allowed required able lose bring find must pay
    sign apply eligible entitled please check stand run become say summarize summarise cite quote describe compare translate`,
  party: 'amanat respublica auyl baytaq ak aq jol zhol nsdp osdp independent independents opposition',
  coding: 'python javascript typescript java php sql html css regex bash kotlin golang rust django',
  drug: 'medicine medicines medication pill pills tablet tablets cure treat treatment remedy drug drugs syrup help helps',
  own: 'i we me us my mine our',
  choose: `vote votes voting choose pick elect support supporting back backing favour favor prefer tick mark cross trust choosing
    picking select go`,
  ballot: 'vote votes voting election elections polls party parties candidate candidates',
  papers: 'document documents id identification papers passport passports',
  electors: 'voter voters elector electors citizen citizens resident residents',
  may: 'can may must should need needs able allowed eligible entitled required bring show present presents',
  next: 'next coming upcoming future forthcoming tomorrow someday soon 2027 2028 2029 2030',
  future: 'will would going could might likely expect expected expects bound about shall',
  outcome: `win wins winner lose loses seats mandates majority turnout parliament president premier speaker place percent
    percentage percentages beat first top higher lower more fewer less stronger stronger result results outcome look victory
    landslide survive collapse power elected winning losing leader minister succeed score threshold`,
  whom: `my me him her them people voters everyone everybody neighbours neighbors friends family parents students others
    colleagues grandma grandmother mother father brother sister wife husband followers readers citizens youth us`,
  sway: 'convince persuade dissuade sway agitate urge discourage talk talks convincing persuading urging urges convinces persuades',
  author: 'write compose draft create generate prepare craft design invent come produce make writing need',
  aim: `convince convinces convincing persuade persuades persuading praise praises praising support supports supporting urge urges
    urging calling call calls boycott boycotts favour favor against bash bashing smear smearing fiery rally agitate agitation
    attack attacks attacking mock mocking glorify glorifying discredit discrediting dissuade endorse endorsing defend defending`,
  // What an override is about.
  drop: `ignore disregard forget overlook override bypass skip neglect discard erase abandon violate circumvent suspend
    disobey dismiss unlearn reset overwrite`,
  orders: `instruction instructions rule rules prompt prompts directive* guideline* order orders command commands
    training programming restriction* constraint* filter filters safeguard* instructed told input inputs conversation*
    context persona policies settings messages`,
  before: 'previous prior preceding above earlier initial original former foregoing past',
  reply: `answer answers reply replies response responses output outputs message words letters code solution
    implementation explanation elucidation conclusion codebase program script text summary sentence sentences`,
  // Verbs that set a task with words, numbers or code. None of them asks for what the knowledge says.
  task: `add append incorporate integrate embed insert inject merge blend fuse infuse weave interlace interleave replace
    substitute swap convert transform rearrange reorder scramble jumble misspell shuffle reverse encode decode encrypt
    decrypt encipher decipher obfuscate capitalize capitalise translate transliterate modify enhance augment adjust
    tweak alter render execute run deploy install compile debug refactor download upload overwrite leverage utilize
    utilise adopt absorb engage introduce ensure rewrite rephrase reword paraphrase proofread edit compose draft write
    generate craft create design develop produce invent brainstorm cluster pack combine compress condense squeeze join spell bold sing rap roleplay simulate emulate imitate
    impersonate pretend personify mimic harmonize harmonise format concatenate group remove strip eliminate omit
    intersperse sprinkle inflate employ implement include conceal hide disguise mask pronounce rhyme categorize
    categorise classify autocomplete repeat echo recite print output solve draw paint sketch visualize visualise
    slip attach assimilate inculcate plant insinuate tease hint tokenize apply invoke import paste splice stitch tuck
    exchange distort garble mangle permute split multiply calculate compute simplify inform remind build assemble`,
  write:
    'write compose draft create generate make produce prepare craft design develop give invent tell post publish',
  genre: `poem* poetry haiku limerick sonnet verse* story stories tale novel essay* song songs lyrics rap email emails
    letter screenplay monologue joke jokes tweet blog caption headline malware virus exploit recipe riddle quiz website
    script dialogue cv`,
  campaign: 'pamphlet* brochure* slogan* leaflet* flyer* flier* propaganda endorsement manifesto jingle',
  speech:
    'speech speeches essay article post tweet letter poem song story ad advert* message op review comment text',
  show: 'show tell print output reveal display repeat dump leak return echo copy paste recite share give list describe',
  me: 'i we me us one people everyone someone anyone anybody',
  pick: 'vote choose pick elect support back favour favor prefer',
  rival: 'party parties candidate candidates politician politicians leader leaders president bloc',
  insult: `moronic idiotic brainless clueless junk lousy rubbish halfwit dimwit nitwit dunce numbskull idiot* moron* stupid dumb dumbass imbecile* cretin* jerk* loser* scum retard* bastard* trash garbage useless
    worthless pathetic vermin pig pigs clown* dumbest crap`,
  obscene:
    'fuck* motherfuck* shit shitty bullshit cunt* asshole* bitch* dickhead* wanker* stfu faggot* nigg*',
  tongue: `french spanish german japanese chinese arabic italian turkish korean latin portuguese hindi greek polish
    mandarin dutch swedish hebrew ukrainian`,
  cipher: `base64 rot13 hex hexadecimal binary morse leetspeak leet cipher ciphertext anagram* ascii unicode utf emoji
    emojis uppercase caps`,
} as const

/** Words about elections and public life: with one of these a message is not off the topic. */
export const DOMAIN = `vote votes voted voter voters voting elect elects elected election* electoral electorate ballot*
  candida* party parties observer* parliament* majilis mazhilis majlis maslikhat* senat* deput* president* government*
  campaign* poll polls polling constituenc* commission* referendum* mandate* turnout reform* democra* politic* respublica
  amanat osce`

/** Places, and words of public life that other topics have too. */
export const WIDER = `law laws legal* report article minist* kazakh* astana almaty akmola constitution* republic mission
  citizen* seat seats`

export const LEAD_INS = `
please
kindly
hello
hi
hey
dear
ok
okay
so
and
but
now
well
then
also
just
instead
first
firstly
secondly
next
finally
actually
bot
saylau
chatbot
assistant
chatgpt
can you
could you
would you
will you
you must
you should
you will
you have to
you need to
you are to
your task is to
your job is to
i want you to
i need you to
i would like you to
i order you to
i command you to
i ask you to
try to
make sure to
be sure to
remember to
do not forget to
keep in mind to
go ahead and
let us
help me
help me to
always
randomly
intentionally
deliberately
carefully
seamlessly
simply
immediately
optimally`
