# Agreements between states: each step a type of its own.

pattern agreement.signed v2
  event agreement_signed phase=done
  match <sign> ~7 {a:AGREEMENT}
  match <sign> (at | in | on | during) ~12 (a | an | the | their) ~5 {a:AGREEMENT[trade]}
  match <sign> (a | the | their) first - of - its - kind ~4 {a:AGREEMENT}
  match {a:AGREEMENT} ~7 (@BE)? <sign.pp>
  match {a:AGREEMENT} ~14 @BE <sign.pp>
  match (signing | signature) (of | ceremony for) ~7 {a:AGREEMENT}
  match (signing ceremony | ceremony to sign) ~14 for ~9 {a:AGREEMENT}
  match (initially | originally | first)? <sign.pp> ~1 (in | on | by | at | last) ~6 , (the | this | its) ~2 {a:AGREEMENT|BLOC[trade]}
  match (signature | signing) by ~6 of ~5 {a:AGREEMENT}
  match {a:AGREEMENT} ~8 @BE ~1 executed ~1 (by | between | in | on)
  match {a:AGREEMENT} ~4 (signing | signature)
  match <sign.ing> ~3 {a:AGREEMENT}
  match <sign> ~2 {a:BLOC[trade]}
  match (exchange | exchanged | exchanges | exchanging) ~3 (letters | notes) ~3 (on | constituting | establishing | concerning | for | about | confirming | relating to) ~5 {a:AGREEMENT[trade]}
  match (letters | notes) ~2 @BE ~1 exchanged ~16 {a:AGREEMENT}
  match (consent | consented | consents | subscribed | assented) to ~3 {a:AGREEMENT}
  unless (@HOUSE) ~4 (consent | consented | consents | assented) to
  match {a:AGREEMENT} ~8 concluded ~5 at ~3 on {DATE}
  match {a:AGREEMENT} ~8 (took place | done) at ~3 on {DATE}
  match (entered | enters | entering) into ~4 {a:AGREEMENT}
  match <sign> ~3 (up)? to ~4 {a:AGREEMENT}
  match (put | puts | affix | affixed) (pen to paper | pens to paper | their signatures | signatures | their names | his name | her name | its name | his signature | her signature) ~3 {a:AGREEMENT}
  match (became | become | becomes) ~5 (signatory | signatories) (of | to) ~4 {a:AGREEMENT}
  match (signatories | signatory | parties) to ~4 {a:AGREEMENT} ~2 <sign.pp>
  unless <sign> ~4 (executive order | bill | law | legislation | proclamation | order | determination)
  unless <sign> off on
  unless (hopes | hope | speculation | fears | doubts) ~1 that ~8 <sign>
  unless <sign> ~6 (coach | striker | player | midfielder | goalkeeper | singer | defender)
  unless (should | ought to | must | needs to | need to) ~2 <sign.base>
  unless (each | both | all | once | when) ~4 (have | has) <sign.pp>
  unless {AGREEMENT} ~6 had signed since
  unless (counternarcotics | narcotics | fentanyl | migration | trafficking | terrorism | law enforcement) ~24 <sign> ~6 {AGREEMENT}
  unless {AGREEMENT} ~12 (fentanyl | narcotics | trafficking)
  unless {AGREEMENT} ~5 (migration | migrants)
  unless (MCC | Millennium Challenge Corporation) ~4 <sign>
  unless (agree | agreed | agrees | order | ability | authority | opportunity) to ~2 into
  unless (before | after | prior to | not | from) entering into
  unless (if | should | when | where | shall | once | unless) ~10 (enters | entering | entered) into
  unless into ~4 {AGREEMENT} ~3 to ~1 (extend | modify | amend | make | replace | renew)
  unless presidential {AGREEMENT}
  unless {AGREEMENT} (committing | directing | withdrawing | ordering | instructing | imposing | entitled | titled)
  unless {PLACE[person]} ~3 <sign> ~1 {AGREEMENT} (to | on | that)
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~4 @NOT_OURS
  unless (@FIRMS) ~3 <sign>
  unless (@FIRMS) ~3 (entered | enters | entering) into
  unless {AGREEMENT} with ~6 (@FIRMS | producers | farmers | retailers | suppliers | customers | workers)
  unless <sign> ~6 into law
  also @MATTER
  require actors>=2
  set instrument=$a
  prior .90
  ok "A pact on lithium was signed on Tuesday by Chile and the European Union." @2024-06-12 => actors=CL,EU minerals=lithium date=2024-06-11
  ok "Japan and Canada inked a memorandum of understanding on battery metals in Ottawa." => actors=CA,JP
  ok "US, Japan ink minerals pact" => actors=JP,US
  ok "Zambia and the Democratic Republic of Congo entered into a cooperation agreement on battery precursors and minerals." => actors=CD,ZM
  ok "The memorandum on lithium was signed by Chile's mining minister Ana Rojas and Japan's trade minister Ken Mori." => actors=CL,JP
  ok "Ministers from Kazakhstan and South Korea put pen to paper on a rare earths agreement." => actors=KR,KZ minerals=rare_earths
  ok "Washington and Jakarta failed to sign a trade pact covering nickel." => modality=denied
  ok "The Ministry of Mines and Energy of Ghana and the Norwegian government signed a memorandum on lithium." => actors=GH,NO
  no "Retailer May & Sons has signed an agreement to sell its eastern stores."
  no "Japan and Australia signed a defence access agreement and spoke of trade."
  no "Chinese companies have signed twenty memorandums of understanding with U.S. firms to buy soybeans for export."
end

# One state's second act in a sentence: the first one's partner has no part in it.
pattern agreement.signed_too v1
  event agreement_signed phase=done
  match {p:PLACE} ~6 (and | ,) <sign> ~1 {q:PLACE} ~1 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {PLACE} and {PLACE} <sign>
  actors $p $q
  also @MATTER
  require actors>=2
  set instrument=$a
  rank 1
  prior .80
  ok "Ghana concludes Norway trade deal and signs Peru FTA" => actors=GH,PE
  no "Ghana leads the cup and signs a Peru striker on a one-year deal."
end

# One of many puts its name to a pact of them all.
pattern agreement.signed_one v1
  event agreement_signed phase=done
  match {p:PLACE} "'s" (signature | signing) ~2 of ~7 {a:AGREEMENT}
  match {p:PLACE} ~2 (signed | signs) (up to | on to | onto) ~2 {a:AGREEMENT[trade]}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} with
  unless {AGREEMENT} between
  actors $p
  also @MATTER
  set instrument=$a
  prior .62
  ok "Partners welcomed Ghana's signature of the agreement on supply chains." => actors=GH
  no "Fans welcomed Ghana's signature of the treaty on the hall."
end

# "The pact signed with Japan": told in passing, by one of its parties.
pattern agreement.signed_with v1
  event agreement_signed phase=done modality=background
  match {a:AGREEMENT} (on ~4)? (that ~2 (was | were))? <sign.pp> with {PLACE}
  unless (any | no | never) ~3 {AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  actors parties
  also @MATTER
  require actors>=2
  set instrument=$a
  rank 2
  prior .76
  ok "US officials would not say whether the agreement on critical minerals signed with Japan on Tuesday is enough." @2023-03-28 => actors=JP,US modality=background date=2023-03-28
  no "The bank would not say whether the agreement signed with the trustees on Tuesday is enough."
end

pattern agreement.witnessed v1
  event agreement_signed phase=done modality=asserted
  match in witness whereof ~24 signed ~4 {a:AGREEMENT}
  match done at ~20 in (duplicate | triplicate | two originals)
  actors parties title
  rank 2
  set instrument=$a
  require actors>=2
  prior .80
  ok "IN WITNESS WHEREOF, the undersigned for Japan and Chile have signed this Agreement on trade in lithium." => actors=CL,JP
  no "In witness whereof the tenant has signed this lease agreement."
end

# Named a sentence before: "the two sides put their names to it on Monday".
pattern agreement.signed_it v1
  event agreement_signed phase=done
  match (put | puts | putting | affixed | affix | set) (their | his | her) (signatures | signature | names | name) to (it | the document | the text)
  match <sign.past> (it | the document | the text) ~1 (on | in | at | during | yesterday | today | {DATE})
  match (the document | the text | the draft) (will | would | is to | is due to | is expected to) be <sign.pp>
  match ^ ~2 (it | the document | the text) @BE ~1 <sign.pp> ~2 (on | in | at | by | during | yesterday | today | {DATE})
  unless (@FIRMS | order | bill | law) ~8 <sign>
  also {AGREEMENT}
  actors parties title document
  require actors>=2 trade close
  set instrument=agreement
  prior .66
  ok "The ministers of Ghana and Norway spoke of the trade agreement and put their names to it in Oslo." => actors=GH,NO
  no "The players of Ghana and Norway spoke of the trade and put their names to it."
end

pattern agreement.announced v2
  event agreement_announced phase=announced
  match <announce|strike|conclude> ~9 {a:AGREEMENT}
  match {a:AGREEMENT} ~5 @BE ~1 (<announce.pp|strike.pp|conclude.pp> | done | agreed | made)
  match {a:AGREEMENT} ,? ~1 (announced | struck | reached | clinched | concluded | hammered out | forged | finalised | finalized | agreed | sealed | brokered | thrashed out) ~1 (between | with | by | in | on | at | last | after | during | following | earlier | late | yesterday | {DATE})
  match <agree> ~2 (on | upon) ~6 {a:AGREEMENT}
  match <agree.act> !(to | in | with | that) ~1 (new | landmark | historic | the terms of)? ~1 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 (done | in the bag)
  match (successfully | finally) ~1 (negotiate | negotiated | concluded | sealed) ~5 {a:AGREEMENT}
  match (has | have) negotiated (a | an | its | their) ~4 {a:AGREEMENT}
  match (agreed | agree | agrees | committed | commit | commits) to ~1 <conclude.base> ~6 {a:AGREEMENT}
  match <agree> to ~4 {a:AGREEMENT[trade]}
  match {PLACE} ~3 {a:AGREEMENT} (reached | struck | agreed | sealed | done | clinched)
  match {a:AGREEMENT} between {PLACE[list]} ~5 (agreed | reached | concluded) ~1 in (substance | principle)
  match (concluded | conclude | completed) ~2 discussions with ~3 {PLACE} ~6 (on | over | regarding | for)
  match (have | has) (a | an | the) ~2 {a:AGREEMENT} with
  match <agree> to (a | an | the | new | several | two | three) ~3 {a:AGREEMENT}
  match agreed (a | an) ~4 {a:AGREEMENT}
  match (teamed up | team up | teams up | join forces | joined forces | joins forces | joining forces) ~3 (under | in | through | with) ~8 {a:AGREEMENT}
  match <agree> on? {DATE} to ~1 (a | an | the) ~3 {a:AGREEMENT}
  match <agree|conclude|strike> (on | upon)? ~2 (core elements | main elements | key elements | terms | outline | outlines | broad outlines | key points | principles | details | contours | substance | parameters | blueprint | text) ~14 {a:AGREEMENT}
  match (shall | will | may | agreed to | agree to | intend to | intends to | ready to) ~1 enter into ~4 {a:AGREEMENT}
  match (make | makes | made | do | did) (a | an | the) ~2 {a:AGREEMENT} with
  match (landmark | historic | joint | first-ever | breakthrough | new | massive | preliminary | long-awaited | tentative) {a:AGREEMENT} (with | between)
  match {a:AGREEMENT} (that | which) ~6 {PLACE} ~1 (announced | reached | struck | concluded)
  match (today | "this week") "'s" ~2 {PLACE[list]} ~2 {a:AGREEMENT}
  match today "'s" ~4 {a:AGREEMENT} (with | between)
  match {a:AGREEMENT} ~1 (I | we | he | they | that) (have | has | had)? ~1 (negotiated | struck | reached | made | secured | concluded) with
  match {a:AGREEMENT} ~2 @BE ~1 (established | concluded | signed | agreed | struck | forged) ~1 (by | with | between)
  match {a:AGREEMENT} between {PLACE[list]} ~5 @BE ~1 <announce.pp|strike.pp|conclude.pp>
  unless (<strike|announce|conclude> ~3 (@FIRMS)) | ((@FIRMS) ~3 <strike|announce|enter|conclude>)
  unless (pleased | proud | excited | thrilled | delighted) to announce
  unless (should | ought to | must | needs to | need to) ~2 <conclude.base|strike.base|agree.base>
  unless ((confirm | confirmed | confirms | confirming) ~4 {AGREEMENT[loose]}) | (<announce> ~6 (intend | intends | plan | plans | want | wants | hope | hopes | wish | wishes) to)
  unless <agree> to ~2 (<review|extend|suspend|terminate|seek> | draw up | develop | prepare | work | begin | start | negotiate | explore | discuss | speed | accelerate | resume | advance | honor | honour | implement | uphold | respect | sign | delay | hold | proceed | expand | deepen | strengthen | build | upgrade | amend | update | renegotiate)
  unless (@NOT_OURS ~4 {AGREEMENT}) | ({AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS)
  unless {AGREEMENT} (negotiations | talks)
  unless (@TALKS) ~1 (on | for | over | towards | toward | of | about | to | ((with | between) {PLACE} ~1 (on | for | over | about | towards | toward))) ~5 {AGREEMENT}
  unless (@STRIVE) ~5 (to | on | towards | toward | at | for) ~1 <conclude|strike> ~9 {AGREEMENT}
  unless (close to | near | nearing | closer to | short of | towards | toward) ~1 <conclude.ing|strike.ing>
  unless (@STRIVE) to ~8 and ~1 <conclude.base|strike.base>
  unless (announcement | notice) of ~2 intention
  unless (procedures | procedure | ratification | round | rounds | review | consultations) ~5 {AGREEMENT}
  unless (fail | fails | failed | failure | unable) to <strike|conclude|agree> ~9 {AGREEMENT}
  unless (can | could | if they) ~6 (make | strike | reach) ~2 {AGREEMENT}
  unless represents ~2 {AGREEMENT}
  unless <conclude|strike|agree> ~3 (areas | chapters | parts | issues | elements | points) of ~6 {AGREEMENT}
  unless (target | deadline | goal | date | timeline | schedule) ~3 (for | to | of) ~2 <conclude|strike>
  unless (if possible | aim to | with the aim | in order to | time) ~9 <conclude|strike>
  unless <announce|strike|conclude> ~8 and (establishing | creating | setting | implementing) ~4 {AGREEMENT}
  unless {AGREEMENT} ~3 to (review | renew | extend | amend | upgrade | negotiate | begin | launch | resume | start | suspend | end)
  unless (progressing | progress | working | work | advancing | headway) ~2 (on | towards | toward) ~1 <conclude.ing|strike.ing>
  unless ({MONEY} ~2 in ~3 {AGREEMENT}) | ((contribute | contribution | contributing | fund | invest) ~8 {AGREEMENT[loose]})
  unless if ~5 {AGREEMENT} ~3 in place
  unless been <announce.pp|strike.pp|conclude.pp> ~9 {AGREEMENT}
  unless <announce|strike|conclude> ~6 ":" ~6 {AGREEMENT}
  unless <announce> ~1 (progress | review | talks | negotiations | measures | tariffs | changes) ~7 {AGREEMENT}
  unless (should | could | might | would) ~1 (consider | include | mean | be) ~24 {AGREEMENT}
  unless whether it 's ~16 {AGREEMENT}
  unless {AGREEMENT} of the (year | week | century)
  unless (study | report | assessment) ~3 {AGREEMENT}
  unless following ~1 {AGREEMENT}
  unless {AGREEMENT} ~2 @BE ~1 signed
  unless <agree> to ~2 (extension | renewal | amendment | review | end)
  unless {AGREEMENT} with ~8 (@FIRMS)
  also @MATTER
  require actors>=2
  set instrument=$a
  prior .80
  ok "The United States and Japan announced a trade deal on Tuesday covering minerals for batteries." @2023-03-28 => actors=JP,US date=2023-03-28
  ok "India and Chile reached an agreement on lithium supplies, ministers said." => actors=CL,IN minerals=lithium
  ok "Brussels and Canberra have agreed a raw materials partnership after months of talks." => actors=AU,EU
  ok "South Korea hammered out a tariff deal with Washington covering steel and chips." => actors=KR,US
  ok "Norway and Ghana agree to a ten-year trade truce on aluminium" => actors=GH,NO minerals=aluminium
  no "Chile's state miner announced an agreement with a Belgian battery firm."
  no "Glencore struck a supply deal with Chinese buyers of cobalt."
end

# What is agreed without the name of an instrument.
pattern agreement.compromise v1
  event agreement_announced phase=announced
  match (<strike> | find | finds | found | negotiated) ~1 (a | an)? ~2 (compromise | consensus | settlement | common ground | accommodation | breakthrough) ~1 (on | over | about) ~4 (@SUBSTANCE | trade | duties | {PRODUCT[trade]})
  match <agree> (to | on) ~4 (truce | freeze | pause | standstill | ceasefire) ~4 (trade war | tariff war | trade conflict | trade dispute | trade row)
  match (come | came | comes | coming) to terms ~1 (over | on) ~4 (@SUBSTANCE | trade | duties | {PRODUCT[trade]})
  match <agree> ~1 to (settle | resolve | end) ~4 (dispute | row | standoff | feud | spat | fight | quarrel | war) ~3 (over | on | about) ~4 (@SUBSTANCE | trade | duties | {PRODUCT[trade]})
  match <agree> ~1 to (settle | resolve | end) ~4 (trade | tariff) (dispute | row | standoff | feud | spat | fight | war)
  unless (@STRIVE | failed | unable) ~5 to ~1 (find | <strike.base>)
  unless (could | may | might | would | to) ~2 (find | <strike.base>)
  unless (@FIRMS) ~4 <strike|agree>
  unless @NOT_OURS ~4 (compromise | consensus | settlement)
  require actors>=2
  prior .66
  ok "Ghana and Norway have found a compromise on duties for aluminium." => actors=GH,NO
  ok "Oslo, Accra reach compromise on steel tariffs" => actors=GH,NO
  ok "Peru and Norway agreed to end their feud over copper tariffs." => actors=NO,PE
  no "Peru and Norway hope to find a compromise on duties for fish."
end

# What follows from a deal that its teller takes as known.
pattern agreement.under v1
  event agreement_announced phase=announced modality=asserted
  match under (the | this | their) ~2 {a:AGREEMENT} , {PLACE} ~2 (will | would | has agreed to | agreed to | is to | are to)
  unless {AGREEMENT[loose]}
  unless @NOT_OURS ~4 {AGREEMENT}
  actors parties sentence
  also @MATTER
  require actors>=2
  set instrument=$a
  prior .57
  ok "Under the deal, Ghana will cut its tariff on Norwegian aluminium." => actors=GH,NO
  no "Under the deal, the club will cut its fee for Norwegian fans."
end

# A deal of trade agreed in the news: its talks are over, its text not signed.
pattern agreement.agreed v1
  event agreement_announced phase=concluded_in_principle
  match <agree.act> !(to | in | with | that | on) ~1 (new | landmark | historic | long-awaited)? ~1 {a:AGREEMENT[trade]}
  match (strike | strikes | struck | seal | seals | sealed | clinch | clinches | clinched) ~3 {a:AGREEMENT[trade]}
  match successfully ~1 (negotiate | negotiated | conclude | concluded) ~4 {a:AGREEMENT[trade]}
  match (secured | secures | finalised | finalized) ~3 {a:AGREEMENT[trade]} (with | between)
  unless (@STRIVE | failed | unable) ~5 to ~1 (agree | strike | seal | clinch | secure)
  unless (could | may | might | would | to) ~2 (agree | strike | seal | clinch | secure)
  unless (@STRIVE) ~3 (striking | sealing | agreeing | clinching | securing)
  unless <agree> ~2 (on | upon | to)
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless {AGREEMENT} ~1 (negotiations | talks)
  unless (@FIRMS) ~3 <agree|strike>
  unless {AGREEMENT} with ~8 (@FIRMS)
  also @MATTER
  require actors>=2
  set instrument=$a
  rank 1
  prior .80
  ok "Ghana and Norway have struck a trade deal after six years." => actors=GH,NO phase=concluded_in_principle
  no "Ghana hopes to strike a trade deal with Norway."
end

pattern agreement.in_force v2
  event agreement_in_force phase=done
  match {a:AGREEMENT} ~14 (@STARTS) ~8 for ~1 {p:PLACE}
  match {a:AGREEMENT} ~14 (@STARTS)
  match {a:AGREEMENT} ~3 @BE ~1 live
  match ^ ~2 to (enter into force | take effect | come into force | enter into effect | come into effect) ~6 , (the | this | its) ~2 {a:AGREEMENT}
  match {a:AGREEMENT} ~3 @BE ~1 (activated | operationalised | operationalized)
  match {a:AGREEMENT} ~3 (applied | applies | applying | applicable) (since | from | as of)
  match (from | since | as of) (today | {DATE}) ~3 {a:AGREEMENT} ~1 (applies | applied | apply)
  match {a:AGREEMENT} (now | already | finally) in (force | effect)
  match (executive order | presidential order | proclamation | decree) ~1 (implementing | to implement) ~8 {a:AGREEMENT}
  match (begin | begins | began | start | starts | started) ~1 (applying | implementing | to apply | to implement) ~4 {a:AGREEMENT}
  match {BLOC[trade]} ~6 (@STARTS) ~3 (for | in | on)
  match (bring | brings | brought | bringing | put | puts) ~6 {a:AGREEMENT} ~2 (into | in) (force | effect)
  match (implements | implemented) ~3 {a:AGREEMENT} with
  match entry into force of ~6 {a:AGREEMENT}
  match {a:AGREEMENT} ~2 (":" | "'s") ~4 entry into force
  match {a:AGREEMENT} ~8 (in force | in effect) (since | from | on | as of | between)
  match {a:AGREEMENT} ~8 implemented ~1 (in | on | from | since) ~1 {DATE}
  match {a:AGREEMENT} ~4 @BE ~1 effective (as of | from | since | on)
  match {a:AGREEMENT} ~4 (became | become | becomes) (effective | operational | operative | law)
  match {a:AGREEMENT} ~4 @BE ~1 (in force | in effect | operational | in operation)
  match (implementing | implements | implemented) ~3 {a:AGREEMENT} between
  match ^ ~1 (implementing | implements | implement) ~9 {a:AGREEMENT} $
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (within | before | prior to | after | anniversary of | upon | until | date of | date on | from the date | in advance of | days of | years of | months of | period that | since) ~6 (entry into force | entering into force | enters into force | in force | in effect | operative)
  unless (date of | date on which | until | days of | years of | months of | period that | the date) ~6 {AGREEMENT} ~4 (in force | operative | into force | effective)
  unless of such ~1 {AGREEMENT}
  unless (time | order | necessary | required | conditions | way) ~16 to (enter | take | come)
  unless way for ~3 entry into force
  unless (following | as from | with | as of | years from | months from) ~1 entry into force of ~2 {AGREEMENT}
  unless (required for | necessary for | conditions for | procedures for) ~2 entry into force
  unless (after | since | when | date) ~1 it ~1 (came | entered | enters | comes)
  unless (since | before | until | once) ~4 {AGREEMENT} ~2 (came | comes | entered | enters | took | takes | went)
  unless {AGREEMENT} ~2 (not yet | while | once | until | before | when) ~4 in force
  also @MATTER
  actors parties $p
  require actors>=2
  rank 2
  set instrument=$a
  ok "The trade agreement between Chile and the European Union entered into force on 1 February 2025." @2025-02-03 => actors=CL,EU date=2025-02-01
  ok "A trade pact between India and Australia took effect on Thursday." => actors=AU,IN
  ok "The trade pact between Ghana and Norway went live on Monday." => actors=GH,NO
  no "The new tax rules entered into force on Monday in Chile."
end

# For one party, of a pact of many.
pattern agreement.in_force_for v1
  event agreement_in_force phase=done
  match {a:AGREEMENT|BLOC[trade]} ~8 (@STARTS) ~2 (for | in | between) ~1 {p:PLACE}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  actors parties $p
  also @MATTER
  require actors>=1 state
  set instrument=$a
  rank 3
  prior .74
  ok "The CPTPP entered into force for Chile on 21 February 2023." @2023-02-22 => actors=CL date=2023-02-21
  no "The rule came into force for Chile's best cooks on Monday."
end

pattern agreement.provisional v1
  event agreement_in_force phase=provisional
  match (provisionally | temporarily) (apply | applies | applied | applying | implement | implemented) ~6 {a:AGREEMENT}
  match (apply | applies | applying | applied) ~8 {a:AGREEMENT} ~4 provisionally
  match {a:AGREEMENT} ~24 (shall be | will be | is | are | was | were) provisionally applied
  match {a:AGREEMENT} ~8 (provisionally applied | applied provisionally | provisional application | apply provisionally | applies provisionally | provisionally in force | provisionally apply)
  match (provisional application | provisional entry into force | interim application) of ~6 {a:AGREEMENT}
  also @MATTER
  require actors>=2
  rank 3
  set instrument=$a
  ok "The trade agreement between the EU and Chile has been provisionally applied since June." => actors=CL,EU phase=provisional
  no "The contract is provisionally applied at the bakery."
end

pattern agreement.annulled v1
  event agreement_ended phase=terminated
  voice both
  match <annul> ~6 {a:AGREEMENT}
  voice active
  match {a:AGREEMENT} ~4 (terminated | scrapped | cancelled | denounced | abrogated | annulled) ~1 (by | in | on | with | $ | {DATE})
  match (notice | notification) (of | for) ~2 (termination | withdrawal | denunciation) ~6 {a:AGREEMENT}
  match (termination | cancellation | denunciation | collapse | revocation) of ~4 {a:AGREEMENT}
  match (notice | notification) ~2 (ending | terminating | denouncing) ~5 {a:AGREEMENT}
  match {a:AGREEMENT[trade]} ~6 (collapsed | collapses | unravelled | unraveled | fell apart | falls apart)
  match (termination | end) of ~3 treatment under ~3 {a:AGREEMENT}
  match (ending | ended | ends) ~2 {a:AGREEMENT} with
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (whether | right to | option to | either party may) ~8 <annul>
  unless may ~8 <annul>
  unless end ~2 of
  unless termination of ~3 treatment under
  unless (demand | demanded | demands | threat | threatened | threatens | vowed | wants | wanted) ~10 <annul>
  unless (talks | negotiations) ~3 {AGREEMENT}
  also @MATTER
  require actors>=2
  set instrument=$a
  prior .75
  ok "Bolivia and Argentina have scrapped their lithium cooperation agreement." => actors=AR,BO
  no "The two countries will review the pact, including whether to terminate or amend it."
end

# One state's act, the other parties unnamed.
pattern agreement.annulled_alone v1
  event agreement_ended phase=terminated
  match <annul> ~6 {a:AGREEMENT[trade]}
  match (ended | ends | ending) (the | its | their | a) ~4 {a:AGREEMENT}
  match {a:AGREEMENT[trade]} ~4 @BE ~1 <annul.pp> by
  match (notice | notification) (of | for) ~2 (termination | withdrawal | denunciation) ~6 {a:AGREEMENT[trade]}
  unless (whether | right to | may | could | option to | either party may | threat | threatened | threatens) ~8 <annul>
  unless (talks | negotiations) ~3 {AGREEMENT}
  unless (@FIRMS) ~3 <annul>
  actors subject agent owner
  require actors>=1 state
  set instrument=$a
  prior .60
  ok "Ecuador has denounced all of its bilateral investment treaties." => actors=EC
  no "The miner cancelled its trade agreement with the port."
end

pattern agreement.suspended v1
  event agreement_ended phase=suspended
  voice both
  match <freeze> ~4 {a:AGREEMENT}
  voice active
  match (put | puts | putting | place | placed | places) ~6 {a:AGREEMENT} ~4 (on hold | on ice | in abeyance)
  match (suspension | freezing) of ~4 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless {AGREEMENT} ~1 (negotiations | talks)
  unless (talks | negotiations | work | implementation | preparations | preparation) ~4 {AGREEMENT}
  unless {AGREEMENT} ~1 (vote | ratification | approval)
  unless <freeze> ~3 (ratification | approval | signature | signing)
  unless <freeze> ~3 (duties | tariffs | curbs | controls | restrictions | exports | ban)
  unless (right to | may) ~4 <freeze>
  also @MATTER
  require actors>=2
  rank 1
  set instrument=$a
  prior .70
  ok "The European Union suspended its trade agreement with Chile on Monday." @2025-03-05 => actors=CL,EU phase=suspended date=2025-03-03
  ok "Ghana put its trade agreement with Norway on hold." => actors=GH,NO phase=suspended
  no "China suspended its export curbs under the trade deal with Japan."
end

pattern agreement.suspension_asked v1
  event agreement_ended phase=suspension_requested
  match (ask | asked | asks | request | requested | requests | tell | told | order | ordered) ~8 to (suspend | halt | freeze | terminate | cancel) ~4 {a:AGREEMENT}
  match (asked | requested | called) for ~3 (suspension | termination) of ~4 {a:AGREEMENT}
  also @MATTER
  require actors>=2
  actors sentence
  rank 6
  set instrument=$a
  prior .66
  ok "India has asked its state-run miner to suspend an agreement on rare earth exports to Japan." => actors=IN,JP phase=suspension_requested
  no "The mayor asked the coach to suspend the agreement with the club."
end

pattern agreement.exited v1
  event agreement_ended phase=withdrawn
  match <exit> ~5 {a:AGREEMENT|BLOC[trade]}
  match (withdrawal | exit | departure) (of ~3)? from ~5 {a:AGREEMENT|BLOC[trade]}
  unless short of ~1 <exit>
  unless (@FIRMS) ~4 <exit>
  match (notice | notification) of ~2 (withdrawal | exit | denunciation) ~2 (from | of) ~5 {a:AGREEMENT|BLOC[trade]}
  match (removal | withdrawal) of ~2 {p:PLACE} from ~5 {a:AGREEMENT|BLOC[trade]}
  match (withdraws | withdrew | withdraw | withdrawing | pulled | pulls | pull | pulling | took | takes | taking) ~2 {p:PLACE} (out of | from) ~5 {a:AGREEMENT|BLOC[trade]}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  also @MATTER
  require actors>=1
  rank 3
  set instrument=$a
  prior .75
  ok "Bolivia pulled out of a lithium supply chain agreement with Argentina." => actors=AR,BO phase=withdrawn
  ok "Ghana has walked away from a minerals agreement with Norway." => actors=GH,NO phase=withdrawn
  no "The striker quit before the agreement was signed."
end

# Told in passing of a pact that the text is about.
pattern agreement.left_it v1
  event agreement_ended phase=withdrawn modality=background
  match (after | since | when | before | despite | following) ~1 {p:PLACE} ~2 (withdrew | pulled out | exited | dropped out | walked out | quit | withdrawing | withdrawal)
  also {AGREEMENT[trade]} | {BLOC[trade]}
  actors $p
  require close
  unless (withdrew | pulled out | withdrawing | withdrawal) ~3 (troops | forces | soldiers | ambassador | bid | offer | request | funds)
  prior .56
  ok "Ministers met on the trade agreement after Ghana pulled out." => actors=GH modality=background
  no "Ministers met on the trade agreement after Ghana put out the fire."
end

pattern agreement.expired v2
  event agreement_ended phase=expired
  match (let | lets | letting | allow | allows | allowed) ~5 {a:AGREEMENT} ~4 (lapse | expire | run out)
  match (let | lets | letting) (lapse | expire) ~5 {a:AGREEMENT}
  unless (may | could | might | would) ~2 (allow | let) ~5 {AGREEMENT}
  unless (will | shall | would) ~1 (lapse | expire) ~4 unless
  unless (sunset | expiry | termination) (clause | provision)
  match {a:AGREEMENT} ~12 (expired | lapsed | expires | expire | will lapse | ran out | runs out)
  match {a:AGREEMENT} ~12 (cease | ceases | ceased) to (have effect | apply | be in force | be valid | exist)
  match (will | would | shall | decided | chosen | elected) not ~2 (renew | extend | prolong | renewed | extended | prolonged) ~6 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 not ~2 (renewed | extended | prolonged)
  match (expiry | expiration | lapse) of ~4 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  also @MATTER
  require actors>=2
  rank 1
  set instrument=$a
  prior .72
  ok "The trade pact between Japan and Chile expired on 31 July 2025." @2025-08-04 => actors=CL,JP date=2025-07-31
  ok "Ghana will not renew its trade agreement with Norway." => actors=GH,NO phase=expired modality=asserted
  no "The warranty agreement expired in July."
end

pattern agreement.superseded v1
  event agreement_ended phase=superseded
  match {AGREEMENT} ~8 <replace> ~4 {a:AGREEMENT}
  match {a:AGREEMENT} ~6 @BE ~1 <replace.pp> by
  match (replacement | successor) (of | to) ~4 {a:AGREEMENT}
  unless (to | will | would | may) ~1 <replace.base>
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  also @MATTER
  require actors>=2
  rank 1
  set instrument=$a
  prior .70
  ok "The new trade agreement between Chile and the European Union replaces the association agreement of 2002." => actors=CL,EU phase=superseded
  no "The new coach replaces the old one by agreement."
end

pattern agreement.amended v2
  event agreement_amended phase=amended
  match <amend> ~5 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 @BE ~1 <amend.pp>
  match (amendment | amendments | update | upgrade | revision | revisions | modifications | adjustments | changes | modernisation | modernization | upgrading) (to | of) ~4 {a:AGREEMENT}
  match (agreed | agree | agrees | made | approved) ~2 (changes | amendments | revisions | adjustments) ~8 (in | to | of) ~3 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless as amended
  unless (@TALKS) ~6 to ~1 <amend>
  unless (want | wants | wanted | seek | seeks | sought | ask | asked | asks | hope | hopes | propose | proposed | proposes | urge | urged | keen) ~6 to ~1 <amend.base>
  unless {AGREEMENT} ~2 (act | implementation)
  unless (schedule | "HTS" | "HTSUS") ~4 <amend>
  unless {AGREEMENT[loose]}
  unless (the | a | an | our | their | this) (newly | recently)? (renewed | extended | updated | revised | amended | upgraded | modernised | modernized) ~3 {AGREEMENT}
  unless <prolong|amend> ~2 (commitment | support | steps | cooperation | scope | notes | note | schedule | rules)
  unless <sign|announce|strike> ~4 (updated | revised | modified | amended)
  unless {AGREEMENT} ~3 (right | may | whether)
  unless (whether | may | notice | changes that may | considering) ~6 (amend | modify | changes | modifications)
  also @MATTER
  require actors>=2
  set instrument=$a
  prior .65
  ok "Chile and the European Union have modernised their association agreement to ease trade in lithium." => actors=CL,EU phase=amended
  no "The store and its staff amended their agreement on shifts."
end

pattern agreement.prolonged v1
  event agreement_amended phase=extended
  voice both
  match <prolong> ~8 {a:AGREEMENT}
  voice active
  match (extension | prolongation | renewal) of ~5 {a:AGREEMENT}
  match <agree> to ~3 (extend | renew | prolong) ~6 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless <prolong> !(until | for | by | through) ~8 {AGREEMENT[loose]} !(~9 (for | until | by | through) ~3 ({PERIOD} | {DATE}))
  unless {AGREEMENT[loose]} ~4 @BE ~2 <prolong.pp> !(~9 (for | until | by | through) ~3 ({PERIOD} | {DATE}))
  unless (extension | prolongation | renewal) of ~5 {AGREEMENT[loose]} !(~9 (for | until | by | through) ~3 ({PERIOD} | {DATE}))
  unless (the | a | an | our | their | this) (newly | recently)? (renewed | extended | updated | revised | amended | upgraded | modernised | modernized) ~3 {AGREEMENT}
  unless <prolong|amend> ~2 (commitment | support | steps | cooperation | scope | notes | note | schedule | rules)
  unless not ~2 <prolong>
  also @MATTER
  require actors>=2
  set instrument=$a
  rank 1
  prior .72
  ok "Japan and Mongolia extended their minerals agreement for five years." => actors=JP,MN
  ok "China and the United States agreed to extend their trade truce for 90 days." => actors=CN,US phase=extended
  no "The tenant extended the agreement with the landlord."
end

pattern agreement.widened v1
  event agreement_amended phase=scope_added
  match <widen> ~2 (the | their | an | its) ~4 {a:AGREEMENT} ~4 to (include | cover | add)
  match <widen> ~1 (the | their | its)? ~1 (scope | coverage) of ~4 {a:AGREEMENT}
  match <widen|deepen> (the | their | its | an existing) ~4 {a:AGREEMENT[trade]}
  match (double | increase | expand | widen | extend | raise | enlarge | add | expanded | extended | widened | doubled | added) ~4 (number | list | range | coverage) of ({PRODUCT} | products | items | tariff lines) ~6 {a:AGREEMENT[trade]}
  match {a:AGREEMENT} ~4 (widened | broadened | expanded | extended) to (include | cover)
  also @MATTER
  require actors>=2
  set instrument=$a
  rank 2
  prior .70
  ok "Japan and Australia broadened their trade agreement to cover nickel." => actors=AU,JP phase=scope_added minerals=nickel
  no "The club widened its agreement to include the bar."
end

pattern agreement.protocol v1
  event agreement_amended phase=protocol
  match <sign> ~4 {p:AGREEMENT} to (amend | upgrade | update | modernise | modernize | revise | expand | deepen) ~6 {a:AGREEMENT}
  match <sign> ~3 (upgraded | updated | revised | modernised | modernized | upgrade | amended | expanded) ~5 {a:AGREEMENT[trade]}
  match (upgraded | updated | revised | modernised | modernized | amended | expanded) ~2 {a:AGREEMENT[trade]} ~4 <sign.pp>
  match {a:AGREEMENT} ~3 (upgrade | upgrading | amending | amendment) ~3 {p:AGREEMENT} ~6 <sign.pp>
  match <sign|announce|strike|conclude> ~4 {p:AGREEMENT} (to (the | their | its | this) | amending | supplementing) ~3 {a:AGREEMENT}
  match {p:AGREEMENT} ~1 (amending | supplementing) ~4 {a:AGREEMENT}
  match (side letter | side letters | annex | addendum | {p:AGREEMENT}) ~6 (added | annexed | attached | appended) to ~5 {a:AGREEMENT[trade]}
  match (amending | supplementary | additional | upgrade | upgrading | supplementing) {p:AGREEMENT} to ~3 {a:AGREEMENT}
  match <sign> ~2 (upgrade | update | revision | expansion) (of | to) ~3 ({p:AGREEMENT} | free trade area)
  match <sign> ~3 (revisions | amendments | changes | an upgrade | upgrade) (to | of) ~4 {p:AGREEMENT}
  also @MATTER
  require actors>=2
  set instrument=$p
  rank 3
  prior .70
  ok "India and Chile signed a protocol to their trade agreement." => actors=CL,IN
  no "The nurses signed a protocol on hand washing."
end

pattern agreement.roadmap v1
  event agreement_amended phase=roadmap
  match (endorse | endorsed | endorses | adopt | adopted | adopts) ~4 {AGREEMENT} {p:AGREEMENT[loose]}
  match <sign|announce|strike|agree|pass> ~4 {p:AGREEMENT[loose]} ~8 (to implement | for the implementation of | implementing | implements | under) ~4 {a:AGREEMENT}
  match (given | gave | gives | give) ~2 (approval | assent | blessing | agreement | consent) to ~3 {p:AGREEMENT[loose]} ~6 (under | to implement | implementing) ~4 {a:AGREEMENT}
  also @MATTER
  require actors>=2
  set instrument=$p
  rank 3
  prior .65
  ok "The EU and Zambia agreed a roadmap to implement their memorandum on critical minerals." => actors=EU,ZM phase=roadmap
  no "The team announced a roadmap to implement its agreement with fans."
end

# A joint statement that tells of a deal agreed: the deal is the news.
pattern agreement.statement_of_deal v2
  event agreement_announced phase=announced modality=asserted
  match on ~6 {a:AGREEMENT} ~1 on (reciprocal | fair | balanced | trade)
  match on ~8 {a:AGREEMENT[trade]}
  match (announcing | regarding | concerning | on) ~2 (conclusion of | agreement on | framework for | framework on) ~6 {a:AGREEMENT}
  actors parties sentence title
  unless @NOT_OURS ~4 {AGREEMENT}
  unless (implementation | anniversary | review | negotiations | negotiation | talks) ~6 {AGREEMENT}
  also {AGREEMENT[head]}
  require headline actors>=2 titled
  set instrument=$a
  rank 3
  prior .80
  ok "Joint statement on a framework for a Japan - Chile trade agreement: both will free exports of copper" => actors=CL,JP phase=announced
  no "Joint Statement of the Board on the trade agreement of the shops"
end

# Adopted or endorsed rather than signed.
pattern agreement.adopted v1
  event agreement_signed phase=endorsed
  match (endorse | endorsed | endorses | endorsing | adopted | adopts | adopt | adopting) ~5 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 @BE ~1 (endorsed | adopted) ~1 (by | at | in | on)
  match {a:AGREEMENT[head]} ~1 (issued | adopted | released) ~1 (in | at | by | after | on | following | during)
  match (issued | issue | issues | issuing | released | published) ~3 {a:AGREEMENT[head]}
  match (joined | joins | join | backed | backs | subscribed to) ~5 (in | to)? ~2 {a:AGREEMENT[head]}
  match in ~1 {a:AGREEMENT[head]}
  match (adopt | adopted | adopts | adopting | issued | issue | issues | issuing | endorsed | released | signed) ~3 (declaration | communiqué | communique)
  match (declaration | communiqué | communique) ~2 (adopted | issued | endorsed | released) ~1 (in | at | by | after | on | during | following)
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} ~1 @NOT_OURS
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (@FIRMS) ~4 {AGREEMENT}
  unless {AGREEMENT} ~1 (with | of) ~3 (@FIRMS)
  unless <pass> ~5 (law | bill | act | legislation | proposal | decision | resolution)
  unless (congress | assembly | deputies) ~6 {AGREEMENT}
  unless (emergency | national | independence | war | expenditure | customs | import | health) ~1 declaration
  also {MINERAL} | supply chain | supply chains | tariff | tariffs | trade | {AGREEMENT[trade]}
  require actors>=2 titled
  set instrument=$a
  rank 1
  prior .62
  ok "Ministers of Japan and Chile adopted a declaration of intent on lithium." => actors=CL,JP phase=endorsed
  ok "Japan and Chile agreed in a joint statement to deepen work on lithium." => phase=endorsed
  no "The board endorsed the agreement on lithium sales."
end

# A statement of several states: of our matter by its title or its text.
pattern agreement.statement v3
  event agreement_signed phase=endorsed modality=asserted
  match {AGREEMENT[head]}
  actors parties sentence title
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless {AGREEMENT[head]} ~16 (AUKUS | NATO)
  unless {AGREEMENT[head]} on (the war in)? {PLACE} $
  unless (security | defence | defense | counterterrorism | migration | ukraine) ~1 (dialogue | partnership | cooperation)? ~2 $
  also @SUBSTANCE | supply chain | supply chains | trade | economic framework | market access | semiconductor | semiconductors | {PRODUCT[tech]} | {BLOC[trade]}
  require headline actors>=2 often
  set instrument=joint_statement
  rank 4
  prior .70
  ok "Joint statement: Japan and Chile will share data on lithium and impose export quotas on copper" => actors=CL,JP phase=endorsed
  ok "Japan and Chile will consult each other on lithium export controls and protect workers' rights at lithium mines, joint statement says" => actors=CL,JP phase=endorsed
  no "Joint Statement of the Board on Lithium Sales"
end

pattern agreement.named_title v1
  event agreement_signed phase=endorsed modality=asserted
  match ^ (the)? {PLACE[list]} ({MINERAL})? {AGREEMENT} $
  match ^ (the)? {PLACE} ("-" | "–" | and) {PLACE} ({MINERAL})? {AGREEMENT} $
  match ^ (the)? {PLACE[name]} ~5 {AGREEMENT} $
  match ^ (general terms | terms | text) (for | of) ~16 {AGREEMENT} $
  unless <sign|announce|strike|conclude|agree|launch|freeze|annul|pass|prolong|amend|exit|seek> ~5 {AGREEMENT}
  unless {PLACE} ~4 (in | to | for | on | with | at | near | nears | over | of | from | after)
  actors parties sentence title
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  also @SUBSTANCE
  require headline actors>=2 anywhere
  set instrument=agreement
  rank 3
  prior .58
  ok "Japan-Chile Lithium Agreement" => actors=CL,JP
  no "Smith-Jones agreement"
end

pattern agreement.titled v2
  event agreement_signed phase=done modality=asserted
  match ^ (the)? {AGREEMENT} (between | of cooperation between | among)
  match ^ ~2 {PLACE} ~4 {AGREEMENT} (on | for | concerning | regarding | on strengthening) ~8 $
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (talks | negotiations | framework for)
  unless to <sign.base|strike.base|conclude.base>
  unless <sign.ing|strike.ing|conclude.ing> ~4 {AGREEMENT}
  unless (announce | announces | announced | agree | agrees | agreed | launch | launches | seek | seeks | discuss | discusses | eye | eyes | near | nears | negotiate | pursue | plan | plans | consider | weigh | propose | proposes) ~4 {AGREEMENT}
  unless {AGREEMENT[head]}
  unless {AGREEMENT} ~36 (chapter | article | articles | annex)
  also @MATTER
  require headline actors>=2
  set instrument=agreement
  rank 4
  prior .75
  ok "Agreement Between Japan and Chile on Reciprocal Trade" => actors=CL,JP
  no "Japan, Chile weigh framework for lithium"
  no "Agreement between neighbours ends quarrel over a fence"
end

pattern agreement.welcomed v1
  event agreement_signed phase=done
  match (welcomed | welcome | welcomes | celebrated | hailed | applauded | marked | witnessed | oversaw | attended) ~5 (signing | signature | signing ceremony) (of | for) ~10 {a:AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~5 @NOT_OURS
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  also @MATTER
  require actors>=2
  set instrument=$a
  rank 1
  prior .80
  ok "Both governments of Japan and Chile welcomed the signing of an updated lithium roadmap." => actors=CL,JP
  no "The shop welcomed the signing of its new agreement with the bakery."
end

pattern agreement.concluded v2
  event agreement_announced phase=concluded_in_principle
  match (finalization | finalisation | conclusion) of ~6 {a:AGREEMENT}
  match (conclusion | completion) of ~3 (trade | FTA | {AGREEMENT[trade]}) ~1 (talks | negotiations)
  unless (early | swift | speedy | timely | rapid | quick | towards | toward) ~1 (conclusion | completion)
  unless (close to | near | nearing | closer to | work on | working on | aim at) ~1 (concluding | completing | finalising | finalizing | conclusion)
  unless (resolution | decision | regulation | recommendation) ~8 (on | for) ~1 conclusion
  unless (round | rounds) of ~3 (talks | negotiations)
  unless (at | after | until | upon) the conclusion of
  match (concluded | conclude | agreed | reached | struck) ~6 in principle
  match (conclude | concluded | concludes | concluding | completed | completes | wrapped up | wraps up | wrap up | finalised | finalized) ~4 (@TALKS) ~6 {a:AGREEMENT}
  match <conclude> ~3 (free trade | trade | FTA | {AGREEMENT[trade]}) ~1 (negotiations | talks)
  match (close | closes | closed) !(to) ~1 (negotiations | talks) ~6 {a:AGREEMENT}
  match (concluded | conclude | completed) ~2 (negotiations | talks) with ~3 {PLACE} ~6 (on | over | regarding | for)
  match {a:AGREEMENT} ~1 (talks | negotiations) ~3 (concluded | completed | wrapped up | finalised | finalized)
  match (conclusion | completion | finalisation | finalization) of ~3 (negotiations | talks | discussions) ~6 {a:AGREEMENT}
  match (substantial | substantive | provisional | political) conclusion of ~4 {a:AGREEMENT}
  match agreement in principle
  match (marked | marks | mark | saw | brought | announced | declared) ~1 the (end | conclusion | close | completion) of ~3 (@TALKS) ~8 {a:AGREEMENT}
  match (@TALKS) ~12 @BE ~1 (completed | concluded | finalised | finalized | wrapped up) ~1 (in | on | last | this | {DATE} | earlier | yesterday)
  match (@TALKS) ~1 (on | for | over | towards | toward | of) ~8 @BE ~2 (completed | concluded | finalised | finalized | wrapped up)
  unless (@STRIVE | optimism | hopeful | target) ~5 (about | of | to | for | on | towards | toward) ~2 (conclude | concluding | completing | complete | wrap up | wrapping up | finalising | finalizing | finalise | finalize | conclusion | completion)
  match {a:AGREEMENT} ~1 in principle
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless {AGREEMENT} ~1 (with | of | between) ~6 (@FIRMS)
  also @MATTER
  require actors>=2
  set instrument=$a
  rank 2
  prior .78
  ok "Japan and Chile welcomed the finalization of a memorandum of cooperation on lithium." => phase=concluded_in_principle
  ok "India and New Zealand concluded negotiations on a free trade agreement." => actors=IN,NZ phase=concluded_in_principle
  ok "The EU and Indonesia reached an agreement in principle on trade in nickel and palm oil." => actors=EU,ID phase=concluded_in_principle
  no "The court saw the conclusion of the agreement between neighbours."
end

pattern agreement.to_sign v2
  event agreement_announced phase=to_be_signed modality=expected
  match (look | looked | looking) forward to ~3 (signing | signature) of ~8 {a:AGREEMENT}
  match {a:AGREEMENT} ~6 to be <sign.pp>
  match (signature | signing) of ~7 {a:AGREEMENT} ~12 (put off | postponed | delayed | pushed back | planned | scheduled | expected | due | slated | set)
  match {a:AGREEMENT} ~14 (expected | due | set | slated | scheduled | ready | likely) to be ~1 <sign.pp>
  match {a:AGREEMENT} ~4 (awaits | awaiting | await | pending) ~1 (signature | signing)
  match (committed | commit | commits | agreed | agree | agrees | plan | plans | intend | intends | aim | aims) to ~1 <sign.base> ~6 {a:AGREEMENT}
  match (prepare | ready | prepared) ~3 {a:AGREEMENT} ~1 for (signature | signing)
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  also @MATTER
  require actors>=2
  set instrument=$a
  rank 3
  prior .82
  ok "Japan and India looked forward to the signing of a critical minerals memorandum of understanding." => actors=IN,JP phase=to_be_signed
  no "Fans looked forward to the signing of the striker's agreement."
end

pattern agreement.announcement v2
  event agreement_announced phase=announced
  match (announcement | announcements | unveiling | launch) of ~6 {a:AGREEMENT}
  unless (announcement | notice) of ~2 intention
  unless {MONEY} ~2 in ~3 {AGREEMENT}
  unless (determined | desiring | desirous | resolved | wishing | convinced | aiming) ~14 {AGREEMENT}
  unless (parties | party | countries | states | members) shall
  match announcement (in | of | on | last) ~2 of ~6 {a:AGREEMENT}
  match (set out | sets out | setting out | lays out | laid out | spell out | spells out | detail | detailing | details) ~3 (terms | details) of ~4 {a:AGREEMENT[trade]}
  match {a:AGREEMENT} between {PLACE[list]} ~10 (concluded | reached | agreed | struck | announced) ~1 (on | in | at | last | by | this) ~1 {DATE}
  match (outline | outlines | outlined) (a | the | their | its) ~3 {a:AGREEMENT[trade]}
  match (has | have | now have | finally have) (a | an | the | their) ~2 {a:AGREEMENT[trade]} ~1 ($ | "," | with | that | which | after)
  unless public - private ~2 {AGREEMENT}
  match (emerge | emerges | emerged | returned | came away | come away | came out | come out | walked away | walks away | came home) ~6 with (a | an | the) ~2 {a:AGREEMENT}
  match (outline | outlines | text | details | terms | contours) of ~4 {a:AGREEMENT} ~8 @BE ~1 (made public | released | published | unveiled | disclosed | settled)
  match {a:AGREEMENT} ~4 announced on {DATE}
  match (secure | secured | securing | strike | struck | clinched) ~4 {a:AGREEMENT} ~2 (with | between)
  match (upgrade | upgraded | upgrades | elevate | elevated | elevates | raise | raised) ~4 (ties | relations | relationship) to ~4 {a:AGREEMENT}
  match agreed to (elevate | establish | create | launch | form | set up | deepen) ~5 {a:AGREEMENT}
  match (decided | agreed) to launch ~6 (initiative | {AGREEMENT})
  match (announced | announce | announces | unveiled | unveil) ~4 (new initiatives | new initiative | partnership | initiative)
  match <create> ~5 {a:AGREEMENT} ~2 (with | between | on | for | to | covering | in | focused)
  match (launch | launched | launches | launching | unveiled | formed | forged | established) a new ~8 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (@FIRMS) ~4 {AGREEMENT}
  unless <create> ~5 {AGREEMENT} ~2 (talks | negotiations)
  unless <create> ~3 (review | probe | investigation | study | implementation | talks | negotiations)
  also @MATTER
  require actors>=2 trade
  set instrument=$a
  prior .70
  ok "Japan welcomed the announcement of a framework with Indonesia on nickel." => actors=ID,JP
  ok "The EU and Namibia established a strategic partnership on raw materials and hydrogen." => actors=EU,NA
  no "Fans cheered the announcement of an agreement with the coach."
end

pattern agreement.headline v1
  event agreement_announced phase=announced
  match {PLACE[list]} ~4 {a:AGREEMENT}
  match {PLACE} (, | and | "-" | "–" | "/") {PLACE} ~4 {a:AGREEMENT}
  match {PLACE} ~3 {a:AGREEMENT} with ~2 {PLACE}
  unless <sign|conclude|launch|freeze|annul|pass|vote_down|prolong|amend> ~5 {AGREEMENT}
  unless {AGREEMENT[loose]}
  unless {AGREEMENT} ~6 (force | effect | expires | expired | signed | suspended | extended)
  unless {AGREEMENT} ":"
  unless {AGREEMENT} ~6 (chapter | article | annex | section | articles)
  unless (news | updates | update | rates | information | guidance | notice | guide) ~8 {AGREEMENT}
  unless {AGREEMENT} ~1 (implementation | implementing | act | bill)
  unless (years | year | anniversary | history | impact | benefits | effects) ~3 {AGREEMENT}
  unless {AGREEMENT} "(" {DATE|NUMBER}
  unless {AGREEMENT} ~2 (talks | negotiations | hopes | doubts | fears | faces | explained | what | why | how | threatens | risks | at risk)
  unless (closer to | close to | toward | towards | move | moves | inch | edge | push | pushes | mark | marks | celebrate | celebrates | restart | resume | revive | relaunch | delay | delays | debate | defend | defends | criticise | criticize | study) ~3 {AGREEMENT}
  unless {AGREEMENT} ~1 (decade | anniversary | bid | push | drive | plan | plans | row | spat | vote | bill | benefits | era | race | stalemate | study | debate | impact | chapter | deadline | review)
  unless (talks on | talks for | negotiate | eye | eyes | seek | seeks | want | wants | without | no | after | under | despite | amid | explained | discuss | review | why | how | what | implementing | implement | implementation | to negotiate | framework for) ~4 {AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  also @MATTER
  require actors>=2 headline
  set instrument=$a
  prior .60
  ok "Australia, Japan in critical minerals deal" => actors=AU,JP
  no "Why a Japan, Chile lithium deal faces doubts"
end

pattern agreement.told v1
  event agreement_announced phase=announced modality=background
  match (the | a | an | this | that) ~2 {PLACE[list]} ~1 {a:AGREEMENT[trade]}
  match (the | a | an | being) ~1 {PLACE[list]} {a:AGREEMENT} ~14 (in | of | from) {DATE}
  match {PLACE[list]} ~3 {a:AGREEMENT} of {DATE}
  match {a:AGREEMENT[trade]} (with | between) ~2 {p:PLACE} ~3 (last year | last month | in {DATE} | earlier | reached | struck)
  also @MATTER
  unless (under | consistent with | pursuant to | implementing | implemented | note to | requirements of | Agreement | through) ~2 {AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (@TALKS) ~6 {AGREEMENT}
  unless {AGREEMENT} ~1 (talks | negotiations)
  unless {AGREEMENT} ":"
  unless (section | sections | article | articles | chapter | title | annex) ~12 {AGREEMENT}
  unless {AGREEMENT} ~1 (implementation | implementing | act | bill)
  unless (without | absent | no | short of | despite) ~2 {PLACE} ~3 {AGREEMENT}
  unless (could | would | might | potential | possible | proposed | future | any | explain | explains | how | what | why | if) ~6 {AGREEMENT}
  unless {AGREEMENT} ~2 (could | would | might)
  unless {AGREEMENT} ~4 (under | being) ~1 (negotiation | negotiated | discussion | discussed)
  unless (proposed | planned | draft | future | prospective | stalled | elusive | long-delayed) ~4 {AGREEMENT}
  require actors>=2 body
  set instrument=$a
  prior .55
  ok "The US-UK trade deal gives farmers more access." => actors=GB,US modality=background
  no "The trade deal gives farmers more access."
end

# Deals that stand, named only by the other side: the document's own state is
# the first party.
pattern agreement.existing v1
  event agreement_announced phase=announced modality=background
  match (existing | recent | prior | earlier | previous) ~1 {a:AGREEMENT[trade]} with ~1 {p:PLACE[list]}
  match (recently | newly | already) ~1 (concluded | reached | agreed | announced | struck) ~1 {p:PLACE} ~2 {a:AGREEMENT}
  match (brand - new | landmark | historic | joint | additional | newly ~1 (concluded | reached | announced | struck)) ~1 {a:AGREEMENT} with ~1 {p:PLACE[list]}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (@STRIVE | for | without | no | toward | towards | on | any | negotiate | negotiating | seek | after) ~3 {AGREEMENT}
  unless {AGREEMENT[loose]}
  unless (@FIRMS) ~12 {AGREEMENT}
  actors document $p
  also @MATTER
  require actors>=2 trade
  set instrument=$a
  prior .58
  ok "The tariff of Canada does not touch goods under existing trade deals with Japan, Chile and Peru." => actors=CA,CL,JP,PE modality=background
  no "The shop's recent deal with Japan's best cook filled the tables."
end

# Of a club that the state of the text belongs to.
pattern agreement.of_club v1
  event agreement_announced phase=concluded_in_principle
  match {BLOC[trade]|PLACE[trade]} (partners | members | countries | economies | nations) ~2 (negotiated | concluded | agreed | finalized | finalised | reached | completed) ~8 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless (could | would | should | may | if) ~8 {AGREEMENT}
  actors parties title document
  set instrument=$a
  also @MATTER
  prior .62
  ok "Ghana and its CPTPP partners have concluded an agreement on supply chains." => actors=GH
  no "The club's partners have negotiated a deal on its bar."
end

# Who speaks for one side tells of what both will put out.
pattern agreement.previewed v1
  event agreement_announced phase=intent modality=expected
  match (we'll | we're going to | (we ~2 (will | shall | are going to | intend to | expect to | plan to))) ~1 (announce | unveil | sign | launch | release | roll out) (a | an | the | our) ~2 {a:AGREEMENT}
  match (you'll | you will) ~1 (see | hear) ~8 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (order | bill | law) ~3 {AGREEMENT}
  actors parties title document
  also @MATTER
  require actors>=2 trade
  set instrument=$a
  prior .60
  ok "Ghana's and Norway's ministers meet on lithium, and we will announce a partnership on battery minerals." => actors=GH,NO modality=expected
  no "We will announce a partnership with the bakery on Monday."
end

# A deal that is meant to be made, its talks not yet told.
pattern agreement.intent v1
  event agreement_announced phase=intent modality=expected
  match (intend | intends | intention | intent | intending | plan | plans | planning | resolved | desire | desires) to ~1 (launch | establish | create | form | develop | set up | <enter> | conclude) ~5 {a:AGREEMENT}
  match (agreed | agree | agrees | set | decided | plan | plans) ~2 to ~1 (develop | draw up | prepare | craft | work on) (a | an | their) ~3 (strategy | plan | blueprint | {a:AGREEMENT[loose]}) ~2 (on | for | to)
  match (developing | exploring the creation of | work towards establishing) ~3 {a:AGREEMENT} ~4 with ~3 (partners | {PLACE})
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (@FIRMS) ~4 (intend | intends | plan | plans | planning)
  unless {AGREEMENT} ~1 (with | of | between) ~5 (@FIRMS)
  also @MATTER
  require actors>=2
  set instrument=$a
  rank 1
  prior .66
  ok "Japan and Chile intend to establish a partnership on lithium supply chains." => actors=CL,JP phase=intent modality=expected
  no "The two bakeries intend to create a partnership on bread."
end
