/** Other topics, told by words that hardly ever turn up in a question about an election. */
export const OTHER_TOPICS = `
  weather|rain|raining|snow|sunny|humidity|thunderstorm*
  recipe*|cook|cooking|bake|baking|baked|ingredient*|soup|pizza|cake|cakes|borscht|sushi|salad|pasta|dough|plov
  beshbarmak|restaurant*|sandwich*|cuisine|dinner|breakfast|meal|meals|flour|chocolate|wine|beer|cookies
  python|javascript|typescript|java|php|sql|mysql|html|css|algorithm*|regex|git|linux|docker|kubernetes|coding
  recursion|pandas|csv|json|xml|http|array|arrays|tuple|loop|compile|debugging|localhost|github
  programmer*|software|compiler|gpu|laptop|windows|android|iphone|ios|wifi|router|excel|photoshop|react
  equation*|integral*|derivative*|factorial|multiply|multiplied|divided|algebra|geometry|theorem|pythagor*
  trigonometr*|logarithm*|quadratic|homework|calculus|hypotenuse|polynomial*|arithmetic
  square|cube root|roots
  plot of|summary ..3 film|novel|gatsby|book|movie
  photosynthesis|relativity|quantum|atom|atoms|molecul*|gravity|dna|planet*|solar|galaxy|dinosaur*|chemistry
  physics|biology|butterfl*|mammal*|volcano*|earthquake*|astronaut*|nasa|mars|moon|bacteria|shark*|penguin*
  symptom*|headache|medicine*|diet|diets|vitamin*|liver|kidney*|calorie*|workout|yoga|insomnia|antibiotic*|cancer
  diabetes|fitness|muscle*|skincare|pimple*
  football|soccer|basketball|nba|nfl|fifa|uefa|olympic*|hockey|tennis|boxing|chess|messi|ronaldo|cricket|bowl
  goalkeeper|marathon|golf|baseball|championship
  movie*|film|films|netflix|song|songs|lyrics|album|singer*|actor*|actress*|anime|novel|novels|poem*|joke*|game|games
  minecraft|playstation|youtube|tiktok|celebrit*|concert|guitar|piano|shakespeare|hollywood|cartoon*|painting|opera
  flight|flights|hotel*|vacation|airbnb|airline*|sightseeing|itinerary|paris|tokyo|london
  bitcoin|crypto*|ethereum|stocks|mortgage|forex|investing
  dollar|euro|exchange rate|rates|price
  girlfriend|boyfriend|zodiac|horoscope|astrolog*|dating|wedding|birthday|makeup|hairstyle|puppy|dog|dogs|cat|cats
  synonym*|antonym*|grammar|pronounce|vocabulary|conjugat*|idiom*
  how do|to ..1 you|we|i|one say
  in|into|is|the {tongue} $
  what is ..3 in english|russian
  artificial intelligence
  neural network*
  healthier|delicious|unhealthy|vegan|nutrition*
  {tongue} equivalent|word|translation|phrase|for
  capital of
  world|civil|cold war
  longest|largest|biggest|highest|tallest|deepest|fastest|smallest ..1 river|mountain|ocean|desert|lake|animal|building|continent|island|planet
  who|when|where ..2 invented|painted|composed|discovered|sculpted
  who wrote ..2 play|novel|book|film|song|poem
  currency|continent of
  meaning of life
  tell|know|another ..2 joke|jokes|story|riddle
  gardening|garden|engine|bicycle|furniture|shampoo|detergent|laundry|houseplant*|car|cars`

/** Phrases that nothing but another topic has. */
export const CLEAR_TOPICS = `
  ^ tell|say ..1 me|us|something ..1 funny
  playing|plays|play & tonight|today|tomorrow ! role
  capital of & what|which|name & australia|france|germany|japan|china|brazil|italy|spain|turkey|canada|russia|uzbekistan
  lose|drop ..1 * kg|kilos|pounds
  how long & boil|cook|bake|roast|fry
  how many|much tenge ..3 dollar|dollars|euro|euros|ruble|rubles|pound|yuan
  who|which ..2 won & champions|league|final|cup|match|derby|grand|prix & last|yesterday|tonight|today|night
  what is * times|plus|minus|divided *
  how much is * times|plus|minus|divided *
  weather & today|tomorrow|now|tonight|weekend|week|forecast|will|is|monday|sunday|saturday
  rain|raining|snow|snowing|sunny|umbrella & will|today|tomorrow|now|tonight|weekend|going & it|there|i|today|tomorrow|need
  hot|cold|warm|degrees & today|tomorrow|tonight|outside & is|will|how
  recipe|recipes for|of
  recipe|recipes & good|easy|give|find|share|best|know|want|need|simple|quick
  how ..3 i|you|we|one|to ..1 cook|bake|fry|roast|grill|boil|marinate|knead
  what & should|can|could i|we ..1 cook|bake|eat|drink|watch|wear
  make|cook|bake|prepare ..2 beshbarmak|plov|pilaf|lagman|manty|samsa|baursak*|borscht|soup|pizza|pancakes|cake|bread|dough|salad|pasta|omelette|pie
  {coding} & write|code|function|script|program|fix|bug|error|debug|install|how & i|me|my|a|the ! law|voter*
  ^ write|fix|debug|refactor ..4 function|script|regex|query|html
  joke|jokes|riddle|riddles & tell|know|another|give|make|say|hear
  horoscope*|zodiac
  ^ sing|dance
  exchange rate|rates & today|now|current|what|is|tomorrow ! fixed|regime|history
  how much & dollar|dollars|euro|euros|ruble|rubles|rouble|bitcoin|yuan|pound & tenge|now|today|worth|cost
  dollar|euro|ruble|bitcoin|yuan|tenge & rate|price|course & today|now|tomorrow|current|what|give
  buy|sell|invest & bitcoin|crypto*|ethereum|dollars|stocks|shares & should|how|where|i|today
  solve|calculate|compute|simplify & equation*|integral|x|y|derivative|sum|square|root|plus|minus|percent|times
  square|cube root of & what|calculate|find & is ! function|called|named|term
  my|the math*|maths|physics|chemistry|history|school homework
  help ..3 homework
  {drug} & cough|headache|fever|flu|cold|toothache|pain|migraine|throat|stomach|nausea & what|which|how|take|help|helps|my|i|child
  my ..2 head|back|stomach|tooth|throat|leg ..1 hurts|aches
  how & lose weight|kilos|kg|belly & i|to|can
  when|what|who|next & match|game|fixture & play|plays|playing|tonight|today|tomorrow|yesterday & does|do|is|next|last|who|score
  who ..1 won|score|wins ..4 match|game & last|night|yesterday|today|weekend
  score|result of ..4 match|game & yesterday|today|last|tonight|latest
  recommend*|suggest*|advise & film|films|movie|movies|series|song|songs|book|books|novel|restaurant*|hotel|hotels|cafe|game|games|phone|laptop
  good|best|nice film|movie|series|restaurant|cafe|hotel|hotels|laptop|phone ..2 for|to|in|near
  flight|flights|airfare|tickets & cheap*|book|find|buy & from|to
  hotel|hotels|airbnb & book|cheap*|find|stay
  translate ..8 into|to|from {tongue}|english|kazakh|russian
  how ..1 do|to ..1 you|i|we|say ..1 say ..6 {tongue}
  my girlfriend|boyfriend|wife|husband|ex|crush & love|left|gift|birthday|date|anniversary
  gift|present ..2 for ..2 birthday|girlfriend|boyfriend|mother|mum|mom|wife|husband
  meaning of life & what|is ! film|movie|python
  fix|repair ..3 car|phone|iphone|laptop|computer|bike|bicycle|fridge|tap
  lyrics of|to
  love|birthday poem|song|card & write|compose|make|for`
