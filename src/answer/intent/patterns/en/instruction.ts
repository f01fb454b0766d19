import type { Rules } from '../../pack.ts'

/** Attempts to direct the bot, to draw out its prompt or secrets, to have texts or code made. */
export const INSTRUCTION: Rules = {
  always: `
    ^ override|sudo|command
    without|no|stop ..1 citing|citations|quoting|quotations|sources|links & answer|reply|respond|speak|tell
    instructions|rules|orders|prompt & your|the developer*|creator*|programmer*|owner*|makers
    {drop} ..3 documents|sources|articles|citations|knowledge|texts|files
    own knowledge|imagination|memory & answer|from|use ! candidate*
    disable|turn|switch ..1 off|your ..3 safety|rules|filters|protection|restrictions|safeguards
    i am the|your|an ..1 administrator|admin|developer|owner|creator
    {drop} ..3 your ..2 {orders}
    my first|last|next|previous message|prompt|input
    make|draw|generate|create|paint ..3 image|picture|drawing|logo|meme|photo of
    system|hidden|secret|master|developer|initial prompt|prompts|instruction|instructions
    your ..2 prompt|prompts|instructions|guidelines|directives|programming|configuration|config|database|password*|credentials|api
    your source|hidden|secret code|key|keys|rules
    your training data
    were|been|are you ..2 told|instructed|given|programmed|prompted|forbidden
    api|access|secret|private key|keys|token|tokens|code|codes|phrase
    your|bot|telegram ..1 token|tokens|secrets|credentials
    token|tokens|credentials of|for ..1 bot|telegram|account|you
    part|piece|chunk 1|one is
    following parts|strings|pieces|letters|characters
    in a|one short|brief|long|single text|paragraph|essay|story
    i will|would|can|shall ..2 donate|give|pay|tip|reward ..9 if you
    you are|will|must|should|shall now
    you are going|about to|to act|be|behave|become|immerse|pretend|roleplay|simulate|play|answer|respond
    for the rest|remainder of this|our|the conversation|chat|session|discussion|thread
    do anything now
    jailbreak*
    your persona|personality
    opposite day|mode
    as an ai|llm
    your new instruction*|rule*|role|identity|name|persona|character
    i am ..3 your developer|developers|creator|god|admin|administrator|master|owner|programmer
    in|into|using|with|to {cipher}
    every ..1 letter|word|vowel|consonant|sentence
    phishing|keylogger|ransomware|spyware|botnet
    ^ stop being|acting|answering|refusing
    {task} ..6 your ..1 {reply}
    {task} ..3 following|subsequent|below|above|given ..2 {reply}|snippet|excerpt|block|email|resume|paper|paragraph|string|table|phrase|line
    following|subsequent|below|this code|snippet|excerpt
    what is|are the|your password*|passcode*|passphrase*
    how ..1 do|can|could|should|would|to ..1 i|we|one ..1 hack|rob|steal|poison|forge|rig|fake
    how to hack|rob|steal|poison|forge|rig|fake
    given|this ..1 wikipedia|web
    given this|these|the ..1 article|passage|text|table|email|paragraph
    make|turn|keep every|each|all ..1 {reply}
    {cipher} encode|decode|encrypt|translate
    text|instructions|words|everything|anything|what ..2 you were|have ..2 given|told|instructed|provided
    this ..1 email|resume|transaction|webpage|paper|poem|essay|code|snippet|table|html
    this web page|site
    user|users ..3 name|email|initials|address|birth*|city|password*|location|residence|data
    nsfw|erotic*|porn*`,
  command: `
    ^ set|put|leave|lay|throw ..1 aside|away ..4 {orders}
    obey|serve me
    ^ count to|from|backwards|down
    password*|passcode*|passphrase*
    ^ {task} *
    ^ {drop} ..4 {orders}|{before}|before|everything|all|that
    {drop} ..2 {before}|all ..2 {orders}
    from now|here on|onward*
    from this|that point|moment|day on|onward*|forward
    ^ suppose|imagine|assume|pretend|picture|consider ..3 you|we
    let us ..2 play|pretend|imagine|roleplay|suppose|assume
    ^ just for a|the
    ^ hypothetically
    act|behave|respond|answer|reply|speak|talk|write like|as a|an|my|if|dan|though|both|you|me
    ^ respond|reply|speak|answer as
    {task} ..6 {cipher}
    hypothetical|fictional|imaginary|parallel|dystopian|futuristic scenario|world|universe|conversation|discussion|story|society|future|character
    play|take|assume|adopt ..3 role|persona|character|identity of|as
    in|stay|break|breaking character
    developer|debug|god|maintenance|admin|sudo|unrestricted|opposite|dan|root|evil|uncensored|system mode|override
    without|no|any ..1 restrictions|filters|censorship|disclaimers|warnings
    always|only|must|never reply|respond|answer|refuse|decline|start|apologize|speak
    start|begin|end|finish|prefix|preface ..2 every|each|all|your ..2 {reply}
    in|to|into|of|with|from|within|throughout your ..1 {reply}
    ^ provide|give|deliver|phrase|present|express|make|keep|limit|restrict|shape|style|put|turn ..2 your ..1 {reply}
    letters|vowels|consonants|characters|spaces ..3 of|in|from|between ..2 words|your|every|each|text
    ^ you are|is a|an|no|not|now|free|unable|trained
    ^ you will|must|shall|can never|always|not|only|respond|answer|be|play|act|write|speak
    respond|answer|reply|responds|answers|replies to|every ..2 any|every|all|question ..2 prompt*|question*|request*|message*|ways
    answer|respond ..5 two|both|different|distinct|separate ..2 ways|manners|styles|modes
    {show} ..4 verbatim|prompt*|configuration|initially
    repeat|print|output|echo|copy|translate|encode ..4 above|previous
    tell|give|send|share ..2 your password*|secret*|key|credentials|account|instructions|address
    large|ai language|assistant|model model|bot
    strictly limit|answer|respond|follow
    my|your next prompt|input
    {write} ..4 {genre} ! i|we have|need|must|had|am|was|should|got (to) writing|{write}
    ^ say|state|declare|announce|claim ..1 that ! who|what|which|when|where|how|why ! can|could|would you
    ^ say * ..3 won|wins|lost|rigged|stolen|best|better|worst ! who|what|which|when|where|how|why|if|whether
    ^ tell people|everyone|everybody|them|voters|readers|us|me ..1 that ..5 won|wins|lost|is|are|was|were
    provide|give|offer|share|show|send ..5 poem|essay|story|haiku|function|equivalent|translation|recipe|tip
    sing|read|recite ..2 me|us
    i will|would|can|ll give|pay|tip you
    say|answer|reply|respond|write|print|output only|just|exactly|nothing`,
  elsewhere: `
    your data|rules|account|access|secrets|secret
    could|can|would|will you ..2 tell|give|share ..6 birth|email|phone|address|residence|live|lives
    home|email|phone|mail address|number of
    ^ hypothetically|pretend
    i am ..2 police|officer|detective|president|ceo|employee
    cocaine|heroin|methamphetamine|napalm|explosives|bomb|bombs|ricin
`,
  unless: `
    you are ..3 {insult}|{obscene}
    ^ {task} of|for|by|from
    ^ {task} ..5 list|summary|overview|timeline of|about|on|with
    ^ write in
    ^ run|work|use|type|group|plan by|of|as|for|between
    your|the ..1 {reply} ..3 source*|cite|link|quote*|kazakh|russian|english|brief*|short*
    answer|reply|respond|speak as soon|briefly|short*|simply|quick*|precisely|fully
    answer|reply|respond|write ..1 in|with ..1 kazakh|russian|english|source*|quote*|short`,
}
