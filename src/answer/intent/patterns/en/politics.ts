import type { Rules } from '../../pack.ts'

export const ABUSE: Rules = {
  always: `
    what|such ..1 a|an ..1 {insult}|moronic|idiotic|lousy
    {insult}|moronic|idiotic|lousy|lying ..1 bot|robot|program|machine|chatbot|ai|computer
    you|your ..3 {insult} ..2 bot|robot|program|machine|chatbot|thing|piece|$
    piece|load|pile of {insult}|crap|shit|junk|garbage|trash
    {insult} you|yourself
    {obscene} ..2 you|your|off
    you|your ..4 {obscene}|idiot*|moron*|imbecile*|scum|retard*|jerk|trash|garbage
    you are|stupid|dumb|useless|pathetic|dirty ..2 stupid|dumb|useless|pathetic|worthless|liar|idiot|bot|clown|piece
    stupid|dumb|useless|crappy|idiotic|worthless|lousy|shitty|damn ..1 bot|robot|program|machine|chatbot|thing|ai
    i|we hate you
    go to hell
    shut up|your
    kill|hang|drown yourself
    drop dead
    screw|damn you
    you|bot suck|sucks`,
  command: `
    ^ {obscene}
    {obscene} $
    {insult} $
    ^ death to
    {rival}|voters|observers|people|all ..2 are ..3 {insult}
    kill|hang|shoot|burn ..1 all|them|those`,
  unless: `
    call|called|calls|calling|named|said|insult* ..6 {insult}|{obscene}
    shut|sucks ..3 station*|polling`,
}

export const PERSUASION: Rules = {
  always: `
    change|win|turn my|his|her|their|people mind|opinion|over & try|please|help|make
    arguments|reasons|points & get|make|persuade|convince|stop & need|give|want|find
    sell me|us on
    {author}|draft & promises|pledges|platform|programme & our|my|for & candidate|party|campaign ! who|which|did|what
    make ..1 {whom} ..1 believe|think|trust|hate|love|doubt
    talking points|point
    win|bring ..3 people|voters|them over|round
    meme|memes|rap|chant|jingle & {domain}|against|government & {author}|generate|write|make ! who|did
    discredit|smear|defame|slander|promote|praise & help|how ..2 *
    i|we want|need ..1 you to ..1 {sway}
    {author} & {campaign}|{speech}|text|slogans & {aim} ! who|whom|which|did|law|how many|wrote
    {author} & {campaign} & {ballot}|president|government|opposition|respublica|amanat ! who|whom|which|did|law|rules
    {author} & {speech}|text|campaign & so|people|everyone|voters|followers|they|my|young|neighbours & vote|support|choose|boycott|elect ! who|which|did|law|how|where|when
    need|want ..3 text|speech|post|message|letter ..2 that|to|which ..8 voting|vote|support|candidate|party|boycott|president
    how ..1 do|can|could|should|might|to i|we|one|convince|persuade|get|make|talk|sway & convince|persuade|get|make|talk|sway|win & {whom} & vote|voting|support|party|candidate|boycott ! ballot|id|card|registr*|certificate|list|station|register
    what ..1 should|can|do|could|to ..1 i|we|say|tell ..1 say|tell|write|my|them ..9 vote|voting|support|choose
    why & must|should|ought|has|have|need ..2 support|vote|back|choose|elect|trust & everyone|everybody|we|i|people|you|all|anyone ! law|legal*|observer*
    ^ convince|persuade|talk me|us|them|everyone|everybody|people|voters|my|him|her|readers|friends|the|all
    how can|do|should|could|to ..2 convince|persuade ..3 people|voters|friend|friends|family|parents|wife|husband|him|her|them|neighbours|neighbors
    why should|must|would|ought ..2 {me}|you|voters|kazakh* ..2 vote|voting for|against
    why should|must ..2 {me} ..1 support|choose|trust|elect|reject
    explain|tell|show|prove ..5 why ..3 must|should|ought|have ..1 to|vote|support|choose
    campaign|propaganda slogan*|speech|ad|poster|flyer*|leaflet*|jingle|tweet|post for|against
    ^ make ..2 me|people|them|everyone ..1 vote|hate|love|support|believe
    {write} ..8 {campaign}
    {write} ..4 {speech} ..12 vote|party|candidate*|president|election*|elect|government|opposition ! i|we have|need|must|had|am|was|should|got (to) writing|{write}
    {write} ..3 persuasive|compelling|convincing ..2 {speech}|argument|case|reason|reasons`,
  command: `
    {sway} ..5 {whom}
    make ..2 the|a|your|my ..1 case
    ^ argue|advocate|defend|promote|endorse|praise|glorify|criticize|criticise|attack|agitate|campaign|smear|discredit|justify|ridicule|mock|persuade|convince
    ^ prove ..2 that
    make|makes|making ..4 look|looks good|bad|great|terrible|weak|strong
    tell|ask|urge|order people|them|everyone|everybody|my|him|her|voters|students|friends ..2 to vote|abstain|boycott
    make ..2 case for|against|that
    give|tell|name|list|need|want|write ..4 reason|reasons|argument|arguments|excuse|excuses ..2 to|for|why|against ..4 vote|voting|support|supporting|choose|elect|{rival}
    ^ vote|voting for|against * because`,
}

export const VOTING_ADVICE: Rules = {
  always: `
    worth it|going|my|the & polls|voting|vote & for me|us|my|i
    hesitating|hesitate|wavering|unsure|unsettled ..4 who|whom|which|between|over|about & back|vote|choose|party|candidate|district
    {party} or {party} ..3 $
    would|do|can you ..1 recommend|suggest|advise ! observer*
    suits|suit|fits|fit ..1 someone|people|person|voter ..2 who|like
    lesser evil & me|i|us|we|should|which|who
    pick|choose|decide|select for me|us
    wrong|okay|ok|stupid|smart*|wise*|better|sensible|reasonable|pointless ..3 to vote|support|boycott|abstain ! law|legal*|observer*|mail|person|early|online|station|abroad
    your advice|recommendation|tip|suggestion & who|which|whom|party|vote|candidate|deserves
    who|whom|whose ..6 should|shall|must|do|would|ought|could|can ..2 {own} & {choose} ! contact|call|ask|complain|report|inform|apply|turn|write|bring
    which|what ..2 party|parties|candidate|candidates|list|bloc|one|politician & should|shall|must|do|would|ought|could ..2 {own} & {choose}|take|follow
    which|whose|what box|boxes|name|square|line ..4 tick|mark|cross ! against|if
    recommend*|advise|advice|suggest*|help|tip|tips & {own} & {choose}|party|candidate|mind & who|whom|which|decide|between|choose|choosing|any|to|mind ! how|where|observer*|when|whether|become|register|station|polling|mail|id
    do|would|can|could|will you ..1 advise|recommend|suggest ..3 {own}|that|to ..5 {choose}|{ballot}
    make up my|our mind|minds
    pick|choose|select ..3 party|candidate|side|one ..1 for me|us
    which|who|any|what & worth ..1 supporting|backing|voting|electing|choosing|it & {ballot}|supporting|backing
    point|sense|use|reason ..1 in ..2 voting|going|participating|{own} & vote|voting|polls|election|elections
    should|shall ..3 i|we ..3 {choose}|boycott|abstain|bother|stay|listen|obey|follow|skip & vote|voting|election|elections|polls|home|party|candidate|independent|opposition|amanat|against ! bring|passport|id|card|online|mail|early|again|abroad|register*|station|where|when|person|how|complain|fail|if
    should i|we ..1 listen|obey|follow|agree
    if you ..2 were|had|lived ..2 me|my|us|our|kazakh* & vote|choose|pick|go|party|candidate|elect
    my shoes|place|position & would|do you & vote|choose|pick|go|party|candidate
    no idea|clue ..1 who|whom|which|what ..3 {choose}
    can not|never|hardly decide|choose ..6 {ballot}|between
    who|which|what & better|best|right|smart*|wise* bet|choice|option|candidate|party|vote|pick & for|like ! observer*|system
    do not|hardly know ..1 who|whom|which ..5 {choose}
    my|our vote & who|which|whom|deserve*|give|go|waste|earn* & should|best|deserve*|earn*|give|better|would ! counted|counts|count|secret|where|how
    who|whom|which|what ..3 should|shall|must|do|would|ought|could i|we|one ..2 {pick}
    who|whom|which ..3 should|would you ..1 vote|choose|elect|pick
    should|shall|must|do i|we ..2 vote for|against
    should|shall i|we ..2 vote $
    should|shall i|we ..2 choose|pick|elect|support|back|boycott|abstain|bother|spoil|trust
    should|shall i|we ..2 go ..3 vote|polls|elections|election
    help|guide|assist|let me|us ..3 choose|decide|pick
    tell|advise|show me|us ..2 who|whom|which|what ..4 vote|choose|support|elect|pick
    recommend|suggest|advise ..1 me|us|a|some|one|the ..2 party|candidate|vote|who|whom|someone
    who|whom|which|what ..2 do|would|can|could|will you ..1 recommend|advise|suggest|endorse
    deserve|deserves|earn|earned|merits|gets my|our vote*
    give|cast|giving|casting|waste my|our vote*
    what|which|who ..3 best|right ..1 choice|party|candidate ..1 for a|an|someone|people
    best|right|better|good|suitable|ideal ..1 party|candidate|choice|option ..1 for|to me|us|my
    party|parties|candidate|candidates|one|who|which|closest ..3 suits|fits|matches|represents|suit|fit|match|closest ..2 me|my|us|our
    worth ..2 voting|vote
    torn between
    advise me ..1 on|about|which|who|whom
    who|whom ..2 shall|should|do i|we ..1 take|tick $
    not sure ..3 vote
    undecided ..8 vote|choose|{rival}`,
  own: `
    who|whom|which|what ..3 to {pick}
    who|whom|what ..3 vote for $
    who|whom|which ..2 should we|one|people|kazakh*|everyone|voters ..1 {pick}
    makes|make sense ..3 to ..1 vote|participate|boycott|abstain|go
    which|what|best {rival} ..1 to choose|support|back|elect|pick`,
  unless: `
    should|can|do|must|could|shall|may i|we ..2 vote ..2 by|in|at|if|where|when|with|online|early|again|twice|abroad ! who|whom|which|whose|for|against ! at all ! bother
    what|which ..1 documents|document|id|papers|passport|identification|card|time|day|date|form|forms|place|station|address & vote|voting|register|registered|bring|ballot ! who|whom|party|candidate
    who|whom ..2 can|may|allowed|entitled ..3 vote|choose|elect
    have to|the right ..2 vote|choose
    right|rights|allowed|eligible|entitled|able|reason to vote|elect|choose
    vote|choose|elect ..3 according to the law`,
  amid: `
    should|shall|must we|i ..1 all ..1 *
    better ..2 for ..1 our|my
    should|shall|must i|we ..2 stay|skip|bother|listen|follow|obey|believe
    better|smarter|wiser ..2 for me|us
    stay at|home & should|better|or & i|me`,
}

export const PREDICTION: Rules = {
  always: `
    you ..2 expect|predict|foresee|forecast|reckon|bet|guess|think|say & {next}|chance|chances|turnout|outcome|win|wins|winner|lose|loses & will|next|coming|upcoming|expect|chance|chances|tomorrow|foresee|predict|sunday|bet|guess
    who|which & you ..2 expect|predict|foresee|bet|guess
    your ..1 prediction*|forecast*|guess|bet|bets
    do|would|can|could you ..3 think|expect|predict|forecast|bet|guess|reckon ..6 will|would|win|wins|happen|happens|going
    ^ predict|forecast|guess|foresee
    make|give ..2 a|your|some|any ..1 prediction|forecast|guess
    can|could you ..1 predict|forecast|foresee`,
  own: `
    {next} & {future} & share|take|end|gain|grow|have|become ! when|where|held|rule*|law*|allowed|eligible|take place ! announced|published
    there ..1 going to be & winner|surprise|president|majority|runoff|coalition
    who ..3 going to be
    have|has|stand ..1 any|a|no chance ! had
    will|would|could|can ..6 ever ..3 *
    happen|happens & after ..2 election*|vote & going|will|would
    who|whom ..3 you ..2 see|picture|imagine|fancy
    will|going & next year|month|week|time|term & people|voters|party|opposition|president|they|vote ! when|where|held
    will & last|survive|fall|disappear|grow|collapse & party|government|opposition|respublica|amanat|president
    will ..3 there ..3 be ..3 new|another & president|leader|government|party ! law|rule*
    by 2026|2027|2028|2029|2030|2031 & will
    {next} & {future} & {outcome} ! when|where|held|announced|published|rule*|law*|allowed|eligible|monitor*|observe*|contested|distributed|allocated|date|apply|register*
    who|which|what ..4 is|are ..2 going|likely|bound|set|about|favourite|favorite|expected ..6 win|come|top|president|speaker|leader|take|lead|lose|succeed|rule|run
    who|which|what ..3 most likely
    is|are|was ..6 going|likely|bound|set|about|sure to ..1 win|lose|get|take|pass|become|collapse|fail|fall|succeed
    how many|much ..4 is|are|will ..5 going|likely to ..1 get|take|win|receive
    in ..3 years|decade|decades & will & who|which|president|party|strong*|power|rule|running|ruling|parliament
    odds that|of|for
    likelihood|probability that|of ..8 win|winning|pass|passing|lose|losing|party|opposition|president|majority
    chances|chance that|of|for ..8 win|winning|pass|passing|lose|losing|next|election|majority|parliament|seats
    stand|stands|has|have|got a|any ..1 chance
    outcome|result|winner|turnout|score ..8 going to be
    what|which|whose|tell|guess & outcome|result|results|winner|turnout & {next} & be|will|expect|going ! when|where|held|announced
    will|would|could|might ..5 make|get|break ..1 it|in|through ..2 parliament|majilis|in|into
    who|whom|which|what ..4 will|would|shall|could|might|may win|lead|lose|triumph|prevail|rule|govern
    who|which|what ..4 will|would|shall ..1 be|become|get|take|come|finish|gain|receive ..3 president|elected|winner|minister|speaker|leader|mayor|majority|first|second|third|place|most|power|akim
    who|which|what ..4 is|are|be going|likely|set|bound|expected|about to ..1 win|lead|lose|be|become|get|take|rule
    will|can|could|would|might ..4 win|lose|succeed|prevail $
    will|would|could ..4 beat|defeat|outvote|overtake
    will|can|could|would|might ..4 win|beat|defeat ..3 election*|vote|majority|again|seats|presidency|opposition|him|them
    will ..4 be elected|reelected|defeated|overthrown $
    what|whats are|is|s ..4 chance*|odds|probability|likelihood|prospects ..3 win*|victory|elected|losing|of|that|for
    how many|much ..5 will|would ..4 get|win|receive|gain|take|score|lose $
    what ..1 percent|percentage|share ..5 will ..4 get|win|receive|gain|take
    what|how will|would ..4 result*|outcome|winner|score|turnout be|look|$
    what|how will|would ..4 election* ..2 end|result|go|finish|turn ! law|laws|rules
    who ..1 is|will|would ..3 next president|prime|leader|minister|speaker
    who|which ..3 is ..2 winning|ahead|favourite|favorite $
    predict|prediction*|forecast* ..3 of|for|about|on ..3 result*|outcome|winner|election*|vote|turnout`,
  unless: `
    ^ when|where
    when|where|how will ..6 be announced|published|known|elected|counted|held|reported
    according to ..1 law|constitution|rules
    under ..2 law|constitution|rules|system
    who ..2 will be ..2 able|allowed|eligible|entitled
    will we|they|voters ..2 know`,
}

export const OPINION: Rules = {
  always: `
    whose side|team|fan
    which|what ..2 side ..1 are|is you
    what do|would you say $
    out of ten|10|five|5 & you|rate
    your ..3 opinion*|view|views|assessment|judgement|judgment|evaluation|sympath*|conviction*|belief*|preference*|thoughts|take
    are|were you ..1 for|against|pro|anti|with *
    are you ..3 pro|anti|liberal|conservative|left|right|democrat|loyal|opposition*|supporter|fan
    whether|if|that you ..2 support|like|back|side|agree|trust|approve|hate|prefer|favour|favor|admire
    who|whom|which|what|whose ..4 you ..2 side|stand|support|like|trust|prefer|back|root|favour|favor|admire
    would|do|did you ..1 say|call|rate|describe|rank|grade & good|bad|fair|free|honest|farce|rigged|democra*|better|best|president|party|parties|reforms
    be honest|frank|sincere
    tell|say|admit ..1 me|us|it|$ ..1 honestly|frankly|straight|truth
    you ..1 personally|yourself|honestly|really think|believe|feel|like|support|trust
    your ..2 opinion*|view|views|thoughts|take|position|stance|attitude|favourite*|favorite*|preference*|feelings|verdict|impression*|ideology
    in your opinion|view|eyes
    do|would|are|does|did you ..2 like|love|hate|support|agree|prefer|approve|oppose|favour|favor|admire|believe|sympathize|dislike|endorse|sympathise|trust|respect
    who|which|what ..2 are you on|for|with|against ..1 $
    who|whom|which|what ..3 do|would|did|will you ..1 support|vote|like|love|prefer|back|favour|favor|hate|side
    are you ..2 for|with|against|on|a ..3 party|candidate|opposition|government|president|liberal|conservative|democrat|republican|side
    would|will you ..1 call|describe|consider ..1 him|her|them|it
    you|personally|honestly think|believe|feel $
    do you ..2 believe|trust ..1 him|her|them
    ^ rate|judge`,
  own: `
    tell|say|know|hear|curious|wonder* ..3 what|how|whether you ..2 think|feel|believe|reckon
    is|are|was|were ..4 better|worse|smarter|nicer|stronger than * (*) (*) $ ! turnout|in|last|before|result|results|previous
    what|how ..1 do|would|did you ..2 think|feel|believe|reckon|make
    do you ..1 think|consider|reckon
    who|which|what ..3 is|are|was (the) better|best|worse|worst|smarter|nicer|coolest|smartest $
    who|which|what ..3 is|are|was (the) better|best|worse|worst|greatest|smartest ..1 {rival} $
    who|which|what ..3 is|are (the) better|best|worse|worst ..1 {rival} for|than|or
    who|which|what ..3 is|are better|best|worse|worst for|than|or
    is|was|are|were ..4 a|an|the ..1 good|bad|great|terrible|honest|corrupt|evil|decent|weak|dictator|hero|thief|crook|worst|best ..1 {rival}|person|man|woman|guy|human|choice|ruler|dictator|$
    is|are|was ..2 {rival}|he|she good|bad|evil|honest|great|stupid $
    better|worse than ..1 {rival} $`,
  amid: `
    do|would|did|are|were|will|have you ! {generic}
    do|did|would you ..1 find|see|consider ..5 honest|fair|good|bad|corrupt|right|wrong
    you ..1 like|love|hate|prefer|favour|admire|respect ! would you like|if
    you ..4 make|think of|about
    are|were you ..2 happy|satisfied|glad|sad|proud|angry|disappointed|pleased|worried|ashamed|convinced
    you & personally|honestly|secretly|really & would|do|are ! know
    worst|best|greatest|smartest|most corrupt|honest|dishonest ..1 {rival} ..2 in|of ! did|observer*`,
}
