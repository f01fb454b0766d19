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
  bitcoin|crypto*|ethereum|stocks|mortgage|forex|invest|investing|investment*
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
