/** 1024 common English words, no two with the same first four letters; the place is the number. */
export const en = `
acid acorn acre actor adapt add admit adult advice aerial afar affair after again agent agree
ahead aim alarm album alert alley allow almond alone alpha also alter amber amount amuse anchor
angle animal answer antique apart apple april apron arch arena argue arise arrow art atlas atom
attic august aunt author autumn avenue avoid awake award away axis baby back bacon badge bag bake
balance bamboo banana band barn basket bath beard beauty become bed beef begin behind bell bench
berry best bicycle birch bird biscuit blank blend blink block bloom blue blush board boat body
boil bold bone book border bottle bounce box brain branch bread breeze brick bridge brown brush
bubble bucket budget build bulb bundle bus butter buzz cabin cable cactus call camel camp canal
candle canoe canvas capital card cargo carpet carrot castle cause cave ceiling cellar cement
cereal chair chalk change charm chat cheese cherry chess chief chimney chin choice chorus cinema
circle city civil claim clap class clean clerk clever cliff climb clock close cloud clover club
coach coast cocoa coffee collar column comb copper copy coral cotton couch count cousin cow crab
craft crane cream crew crisp cross crowd cruise crumb cube cuff cup curl curtain cushion custom
cycle daily daisy dance dark dash data daughter dawn day decade decide deep degree delta demand
dense depth desert desk detail device dial diary dice diet digit dinner direct distance divide
dizzy doctor dog doll dolphin domain donkey door double dough dove dozen dragon draw dream dress
drift drink drive drum duck dune dust duty eager eagle earth easel easy echo edit effort egg elbow
elect elegant elephant empty energy engine enjoy enough enter envelope equal erase escape essay
estate evening every exact exam excite expand extra eye fabric fact fade fair faith family famous
fan farm fashion father feast feed fence fern ferry festival fetch few fiction field fifty film
final finch find finger finish fire first fish fit flag flame fleece flight float flood fluff
flute fly foam focus follow foot forest fork fortune forward fossil found frame free fresh friend
fringe frog front frost fruit fuel fur future gallery game garage garden garlic gather gauge gem
general gentle giant gift ginger giraffe give glad glide globe gloss glove goal golf good goose
grain grand grape grass great green grid grill grocer ground grow guard guess guide guitar gull
habit half hammer happy harp harvest hawk hazel health heart heavy hedge height hello helmet help
hen hero hidden high hill hinge history hobby holiday honey hope horn horse hostel hotel hour
hover huge hum humble hundred hungry hurry idea idle igloo image impress income index indoor
infant ink inlet inner input insect inside interest invite iris iron island item ivory ivy jacket
jam january jasmine jazz jeans jelly jet job join joke jolly journey jug juice july jump jungle
junior kayak keen kernel kettle key kidney kilo king kiosk kitchen kite kitten kiwi knee knock
know koala label ladder lamb lane lantern large laser last laugh laundry layer lazy leaf learn
leather leave lecture left leg lemon length lens lesson letter level library lid life lily lion
liquid little lizard lobby local lodge loop loose lorry lotus lounge luggage lunch lung lyric
machine magic magnet main mango manner many map maple marble margin market marsh mask master match
mattress maze meadow mean measure meet melody member memory menu merit message metal meter middle
midnight milk mimic mineral minor minute mirror mist mix mobile model moment monday monkey month
moon moral morning mosaic moss motor mountain mouse movie much mud muffin muscle museum music
mustard mutual napkin narrow nation nature near neck needle nephew never next niece night nine
noble noise normal north note novel number nurse nut nylon oak oasis oats object ocean october
offer office often olive omelette once onion online open opera opinion orange orbit orchard order
organ origin ostrich other otter outdoor oval owl oxygen oyster paddle page paint palace palm
panda panel paper parade parcel parrot pasta patio pause peach peanut pebble pedal people pepper
perfect person phone photo phrase piano pick picnic picture pier pigeon pillow pilot pipe
pistachio pitch pizza plain plate plenty plug pocket podium poem point polar polite pond pool
popular porch post potato pottery powder power present price prime problem profit prompt proof
proud public pudding pulse pupil puppet pure purple push puzzle pyramid quality quarter queen
quick quiet quilt quiz quote rabbit raccoon race radar radio rail raise range rapid raven reach
real recipe record refer relax remain rent repair rescue return reveal review reward rhyme rhythm
ribbon rich ride river road robin robot rock room rose rough route royal rubber rudder rule run
rural rustic saddle safari safe salad salmon salt satin saturn sauce saxophone scale scarf scene
school science scooter score scout screen scroll season seat second secret seem select seller
senior sense series settle seven shade shape sheep shelf shine ship shirt shoe shower shrub sign
silent silver simple since sister size skate sketch ski skill skirt sleep slice slim slope slow
small smart smile smoke smooth snack snail soap soccer social soda soft solar solid solo some song
soul south space spark speak speed spell sphere spider spin spoon sport spray spring square
squirrel stable stage stamp star step stick stone stool straw stream student style subject sudden
sugar suit summer super surf surprise swan sweet swift switch symbol syrup system talent tank tape
target taste taxi tea temple tennis term theme thick thing third thread thumb thunder ticket tidy
tiger timber time tissue title today toe toffee together token tomato tongue tooth topic total
towel town track trade travel tray trend trial trip trolley trophy true trumpet trunk trust tulip
tuna tunnel turkey turn turtle tutor twelve twenty twig twist umbrella uncle under uniform unit
upper upstairs urban use usual valley value vanilla vase velvet verse vessel video view villa
violet visit vital vivid voice volcano volume voyage wafer wagon waist walk walnut waltz want wax
weather welcome whale wheat wheel whisk why wild willow win window winter wonder world wrap yacht
yellow yes yoga yolk young zebra zigzag zip zoo
`
  .trim()
  .split(/\s+/);
