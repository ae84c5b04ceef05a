# Acts on exports that name no measure: what is banned, capped, taxed or made
# to need a licence is said of the exports themselves.

@RAWISH = raw | unprocessed | unrefined | crude | lithium-bearing

pattern export_ban.acts v2
  event export_ban phase=in_force
  match <forbid> ~5 @SHIPPED
  match <forbid> ~2 (the)? (export | exportation | shipment) ~1 of
  match <forbid> ~3 (sale | sales | selling) ~1 (abroad | overseas) of
  match (both | also | already) <forbid> (the)? (sale | sales) of (raw | unprocessed) {MINERAL}
  match <forbid> ~4 {m:MINERAL} ~2 from (being exported | leaving | going to | going abroad | reaching | export | being sold)
  match (set | sets | fix | fixes | fixed) ~2 {DATE} ~2 (end date | cut-off | cutoff | deadline) for ~4 @SHIPPED
  match (pass | passes | passed | approve | approves | approved | adopt | adopted | back | backs) ~3 (bill | law | motion | act | legislation) (against | to stop | to end | stopping | ending) ~2 (@SHIPPED | ((export | exportation) of))
  match <forbid> ~4 from ~1 (exporting | shipping) ~4 {MINERAL}
  match (not | no longer | never) ~1 (allow | allows | permit | permits | authorise | authorize) ~3 @SHIPPED
  match (not | no longer | never) ~1 (allow | permit) ~5 to ~1 be (exported | shipped | taken out | sold abroad)
  match (refuse | refuses | refused) to ~1 (allow | permit) ~3 @SHIPPED
  match (end | ends | ended | ending) (the)? (exports | shipments | export | exporting) of ~3 ({MINERAL} | @RAWISH)
  match {a:PLACE} ~1 (has | had | have)? <forbid.pp> ~5 @SHIPPED
  match (end | ends | ended | ending | cease | ceases | ceased) ~2 {MINERAL} ~1 (export | exports | shipments) !(ban | bans | curbs | duty | tax | quota | quotas | controls | restrictions | suspension | halt | freeze | moratorium | pause | embargo | stop)
  match (ban | bans | banned | banning | prohibits | prohibiting) ~1 (raw)? (export | exports) of ~3 {MINERAL}
  match (no | that no) ~3 {MINERAL} ~2 (leave | leaves | may leave | can leave | shall leave | would leave | will leave)
  match (orders | ordered | decreed | announces | announced) ~1 end to ~3 {MINERAL} ~1 (exports | shipments)
  match <forbid> (sending | shipping | selling | supplying | exporting) ~2 {MINERAL} ~4 (to | abroad | overseas)
  match impossible to export ~8 {MINERAL}
  match {MINERAL} ~3 off limits ~1 (to | for)
  match @BE ~1 <forbid.pp> from ~1 (exporting | supplying | shipping | selling | providing | transferring) ~2 (dual "-" use | {MINERAL})
  unless <forbid> ~3 (@TRADERS) !(~2 from ~1 (exporting | shipping | selling))
  unless <forbid> ~3 {AGREEMENT}
  unless (countries | nations | governments | economies) ~1 <forbid>
  unless <forbid> ~3 {PERCENT}
  unless <forbid> ~2 {PLACE} ~2 (@SHIP)
  unless (@TRADERS) !({PLACE} | {OFFICE} | {AGENCY}) ~4 <forbid>
  unless <forbid> ~3 <lay.ing>
  unless (ban | bans | embargo | halt | freeze | bar) (on | to | in)
  unless (a | an | the | its | full | total | this) (ban | bans | embargo | halt | freeze)
  unless act to <forbid.base>
  unless <forbid> ~1 (unauthorised | unauthorized | unlicensed | illegal)
  unless right to <forbid.base>
  unless <forbid> ~4 (illegal | unsafe | illicit | violative | counterfeit | parcels) ~3 @SHIPPED
  unless <forbid> ~3 @SHIPPED that
  match {a:PLACE} ~1 <forbid.ing> ~5 @SHIPPED
  match {a:PLACE} "," which ~3 <forbid.past|forbid.s> ~5 @SHIPPED
  match {a:PLACE} ~1 <forbid.ing> its export ~4 (to | of | , | $)
  actors $a agent subject owner last document
  unless <forbid> or ~1 (regulate | regulating | restrict | restricting | control | controlling)
  unless <forbid> ~20 (either generally | in the order | as may be | may by order)
  unless (orders | regulations | sections | powers | power) <forbid.ing>
  unless <forbid> ~5 @SHIPPED ~1 (falling | rising | from falling | of technology)
  unless <forbid> ~8 @INCOMING
  unless <forbid> ~8 (subsidies | subsidised | subsidized)
  unless <forbid> ~24 (without | unless) ~8 (@PERMIT | licensed | approved | certificate | consent | permitted)
  minerals inside sentence near
  require goods actors>=1
  prior .80
  ok "Congo has suspended cobalt exports for four months, the mines regulator said." => actors=CD minerals=cobalt
  ok "China banned exports of gallium and germanium to the United States on Tuesday." @2024-12-03 => actors=CN targets=US minerals=gallium,germanium
  ok "Zimbabwe will prohibit the export of raw lithium from 2027." => actors=ZW minerals=lithium modality=expected
  ok "Myanmar stopped shipping rare earths: the junta halted overseas sales of heavy rare earths." => minerals=rare_earths
  no "China suspended export controls on gallium."
  no "The miner suspended cobalt exports from Congo after a flood."
end

# What stood still may move again: the end of a stop of exports, as against
# the stop of a ban.
pattern export_ban.stop_ended v1
  event export_ban phase=lifted
  match <unlay> ~3 (suspension | halt | freeze | pause | stop) (of | on | to) ~4 @SHIPPED
  match <unlay> ~4 (export | exports | shipment | shipments) (suspension | halt | freeze | pause | stop)
  match (suspension | halt | freeze | pause | stop) (of | on | to) ~4 @SHIPPED ~3 @BE ~1 <unlay.pp>
  match (export | exports | shipment | shipments) (suspension | halt | freeze | pause | stop) ~3 @BE ~1 <unlay.pp>
  match (lifting | end | removal | termination) of ~3 (suspension | halt | freeze | pause) (of | on | to) ~4 @SHIPPED
  match (reopen | reopens | reopened | reopening) ~2 (exports | shipments) of ~3 {MINERAL}
  match (allow | allows | allowed | let | lets) ~3 (exports | shipments) of ~3 {MINERAL} ~2 (to resume | resume | restart | to restart | again)
  unless (suspension | halt | freeze | pause | stop) (of | on | to) ~6 (ban | bans | controls | curbs | restrictions | duty | duties | tax | licensing | quota | quotas | permits)
  unless (if | until | unless | before | urge | urges | urged | call | calls | called | demand | demands | demanded) ~8 <unlay>
  unless (strike | flood | storm | accident | protest | protests)
  actors agent subject owner last document
  minerals inside sentence near title
  require goods actors>=1
  rank 4
  prior .80
  ok "Gabon lifted the suspension of manganese exports on Monday." => actors=GA minerals=manganese phase=lifted
  ok "The suspension of tin exports was ended by Myanmar in May." => actors=MM minerals=tin phase=lifted
  no "China lifted the suspension of its export ban on gallium."
end

# What is no longer let go to others: the sales themselves are stopped.
pattern export_ban.supplies v1
  event export_ban phase=in_force
  match <forbid> ~2 (supply | supplies | deliveries | sales) of ~3 {MINERAL} ~3 (to | abroad)
  match <forbid> ~1 {MINERAL} (supply | supplies | deliveries | sales) (to | abroad)
  unless (@TRADERS) ~6 <forbid>
  unless <forbid> ~8 (@INCOMING)
  actors agent subject owner last document
  minerals inside sentence
  require goods actors>=1
  prior .72
  ok "Beijing cut off supplies of germanium to Japanese buyers." => export_ban actors=CN minerals=germanium
  no "The smelter cut off supplies of tin to Japanese buyers."
end

# What may not leave, said without the word export.
pattern export_ban.outbound v1
  event export_ban phase=in_force
  match <forbid> ~6 (@OUTBOUND)
  match (cannot | can't | (can | may | must | shall | to) (not | no longer | never) | no longer (be)?) ~3 (@OUTBOUND)
  match (shut | shuts | shutting | close | closes | closed | closing) ~2 (borders | border | ports) to ~4 {MINERAL}
  match no (raw | unprocessed)? ~2 ({MINERAL} | ore) ~3 (@OUTBOUND)
  actors agent subject owner last document
  unless (@TRADERS) !({PLACE} | {OFFICE} | {AGENCY}) ~4 <forbid>
  unless (@OUTBOUND) ~8 (without | unless | except | subject to | until)
  unless (without | unless | except) ~10 (@OUTBOUND)
  unless (strike | strikers | blockade | flood | storm | protests | protesters | rebels | traffic) ~5 (<forbid> | cannot | can't)
  unless (@PERMIT | {QUANTITY} | quota | quotas | tax | duty | levy)
  unless <forbid> ~5 (@INCOMING | @FOREIGN_TECH)
  minerals inside sentence near
  require mineral actors>=1
  prior .72
  ok "Zambia has barred raw tin from being sold abroad." => actors=ZM minerals=tin
  ok "From May bauxite cannot leave Guinea unprocessed, the mines ministry said." => actors=GN minerals=aluminium
  ok "Manila put a stop to outflows of raw nickel ore." => actors=PH minerals=nickel
  no "Protesters stopped copper from leaving Peru."
end

pattern export_ban.goods v1
  event export_ban phase=in_force
  match @SHIPPED ~8 @BE ~2 <forbid.pp>
  match no ~3 {MINERAL} ~2 (may | shall | would | will | can | should | to) be (exported | shipped)
  match (may | shall | must | can | will | could | to) (not | no longer | never) ~1 be (exported | shipped abroad | taken out of the country)
  match @SHIPPED ~6 (not | no longer) ~1 (be | been)? ~1 (allowed | permitted | authorised | authorized)
  match (not | no longer | never) ~1 (allowed | permitted | authorised | authorized) to be (exported | shipped)
  match no (person | one | company | trader | miner | holder) ~6 (shall | may | can) export ~8 {MINERAL}
  match (bill | law | act | decree | rule | plan) ~2 (in | of | by | from) ~2 {a:PLACE|AGENCY|OFFICE} ~2 (under which | that would | which would | barring | banning) ~4 {MINERAL} ~3 (exported | export | exports)
  match {MINERAL} ~6 (no longer | not | never) ~1 (leave | leaves | be taken out of) ~2 (country | border | borders | shores | soil)
  match no ~3 @SHIPPED ~4 (allowed | permitted | authorised | authorized)
  match (exports | export | exportation) (of)? ~4 (prohibited | forbidden | banned)
  actors $a agent subject owner last document
  unless (exported | shipped | @SHIP) ~16 (without | unless | save | otherwise than | except | subject to)
  unless (without | unless | save | otherwise than | except with | except under) ~6 (@PERMIT) ~16 (exported | shipped | @SHIP)
  unless (@TRADERS) ~6 <forbid.pp>
  unless (not | no) ~1 (a | an) (ban | embargo)
  minerals inside sentence near
  require goods actors>=1
  prior .76
  ok "Exports of raw bauxite have been prohibited by Guinea." => actors=GN minerals=aluminium
  ok "From January lithium ore may no longer be exported, Zimbabwe's mines ministry said." => actors=ZW minerals=lithium
  no "Copper concentrate may not be exported without a permit."
end

pattern export_ban.state v1
  event export_ban phase=in_force
  match <forbid.fin> ~3 @SHIPPED
  match <forbid.fin> (the)? (export | exportation) of
  match (suspend | suspends | suspended | halt | halts | halted | stop | stops | stopped | freeze | froze) ~2 (issuance | issuing | granting | issue) of ~2 export ~1 (@PERMIT)
  unless <forbid> ~3 (@TRADERS)
  unless (@TRADERS) !({PLACE} | {OFFICE} | {AGENCY}) ~4 <forbid>
  unless <forbid> ~5 (@INCOMING | without | unless | falling | @FOREIGN_TECH)
  unless <forbid> ~3 @SHIPPED that
  unless <forbid> ~3 (licence | licences | license | licenses | permits)
  unless <forbid> export (monopoly | monopolies | duty | duties | tax | taxes | bans | restrictions | curbs)
  unless <forbid> ~3 @SHIPPED from ~3 (our | {PLACE} | {BLOC})
  unless <forbid> ~2 {PLACE} ~2 (@SHIP)
  unless bans on
  actors subject agent
  require state
  prior .66
  ok "India banned exports of broken rice in September." => actors=IN
  no "A strike halted exports from the port."
end

pattern export_ban.considered v1
  event export_ban phase=proposed modality=expected
  rank 2
  match (considering | consider | considers | weighing | weighs | mulling | mulls | studying | studies | proposed | proposes | threatened to | threatens to | threatening to | thinking about | debating) ~2 <forbid.base|forbid.ing> ~5 @SHIPPED
  match (considering | weighing | mulling | proposed | threatened) ~2 <forbid.base|forbid.ing> ~2 (export | exportation | sale | shipment) of
  unless (ban | embargo) on
  minerals inside sentence near
  require actors>=1
  prior .74
  ok "Ghana is considering banning exports of unprocessed manganese." => actors=GH minerals=manganese phase=proposed
  no "The mill is considering banning visitors."
end

# A way through a ban: exports let out again, for some or for a while.
pattern export_ban.allowed v1
  event export_ban phase=eased
  rank 1
  match (allow | allows | allowed | allowing | permit | permits | permitted | permitting | let | lets) ~3 @SHIPPED ~1 (of | until | again | to continue | from)
  match (allow | allows | allowed | allowing | permit | permits | permitted | permitting) ~4 (companies | miners | firms | producers | traders | exporters | smelters) ~2 to (export | ship) ~5 ({MINERAL} | ore | ores | concentrate | concentrates)
  match (may | can | could | free | able | allowed | permitted) ~1 (to)? (ship | export | sell | send) ~4 (abroad | overseas) !(only)
  match (may | can | could | allowed to) (continue | keep | go on) ~1 (to export | exporting | shipping)
  match (let | lets | allow | allowed | allows) ~4 {MINERAL} ~1 (out | leave | be shipped | go out)
  match (exempt | exempts | exempted | exempting | spare | spared | exemption | exemptions | exception | exceptions) ~12 from ~1 (ban | export ban | ban on exports | prohibition)
  match (resume | resumes | resumed | restart | restarts | restarted) ~1 (exports | shipments | exporting) of ~4 {MINERAL}
  unless (introduce | introduces | introduced | require | requires | required | new | issue | issues | issued) ~2 permits
  unless (not | no longer | never | without | only) ~2 (allow | allowed | permit | permitted)
  unless (allow | allows | allowed | permit | permitted) ~10 {QUANTITY}
  unless (may | can | could) (not | only)
  unless (if | whether) ~4 (resume | allow)
  unless (@TRADERS) ~3 (resume | resumes | resumed | restart | restarted)
  unless import ~1 (ban | prohibition)
  also export | exports | exporting | shipments
  minerals inside sentence near
  require mineral state
  prior .62
  ok "Indonesia will allow exports of copper concentrate until May." => actors=ID minerals=copper phase=eased modality=expected
  ok "Indonesia issued a rule allowing miners to export unprocessed bauxite ore." => actors=ID minerals=aluminium phase=eased
  ok "Zambia exempted two copper smelters from the ban on exports." => actors=ZM minerals=copper phase=eased
  no "The miner resumed exports of copper from Peru after a strike."
end

# Goods that flow again after a stop.
pattern export_ban.over v1
  event export_ban phase=lifted
  match (exports | shipments | exporting) ~4 (resume | resumes | resumed | resuming | restart | restarts | restarted | start again | started again | begin again | flow again)
  match (resumption | restart | resuming) of ~4 @SHIPPED
  also (@export_ban.noun) | (ban | bans | banned | suspended | suspends | suspension | halted | freeze | prohibited | embargo) ~6 (@SHIP)
  unless (@TRADERS)
  unless (if | whether | until | hopes | before)
  minerals inside sentence near
  actors agent subject owner last document
  require mineral titled actors>=1
  prior .60
  ok "Gabon ended its export ban on manganese in May, and shipments of the ore resumed on Monday." => actors=GA minerals=manganese
  no "Shipments of manganese from Gabon resumed after a storm."
end

pattern export_licensing.revoked v1
  event export_licensing phase=tightened
  rank 4
  match (revoke | revokes | revoked | revoking | cancel | cancels | cancelled | suspend | suspends | suspended | suspending | withdraw | withdrew | withdrawn | rescinded) ~6 export ~1 (permit | permits | licence | licences | license | licenses)
  match export ~1 (permit | permits | licence | licences | license | licenses) ~14 @BE ~2 (revoked | cancelled | suspended | withdrawn | rescinded)
  minerals inside sentence near
  actors agent subject owner last document
  require mineral actors>=1
  prior .66
  ok "Indonesia revoked the nickel ore export permits of four miners." => actors=ID minerals=nickel phase=tightened
  no "Indonesia revoked the licence of a driver of nickel ore trucks."
end

pattern export_ban.dropped v1
  event export_ban phase=abandoned modality=asserted
  rank 5
  match (abandon | abandons | abandoned | drop | drops | dropped | shelve | shelves | shelved | backed away from | withdrew | ditched | scrapped | scraps) ~2 (plan | plans | proposal | proposals | provision | bill | threat | idea) ~1 (to | of) ~1 <forbid.base|forbid.ing> ~5 @SHIPPED
  match (remove | removes | removed | drop | drops | dropped | delete | deletes | deleted | strike | struck | scrap | scraps | scrapped) ~3 (provision | clause | section | article) ~12 <forbid> ~5 (@SHIPPED | (the (export | exportation)))
  minerals inside sentence near
  require goods actors>=1
  prior .72
  ok "Manila dropped a plan to ban exports of nickel ore." => actors=PH minerals=nickel phase=abandoned
  no "The port dropped a plan to ban smoking."
end

pattern export_licensing.acts v1
  event export_licensing phase=in_force
  match <curb> ~4 @SHIPPED
  match {a:PLACE} ~1 <curb.ing> ~4 @SHIPPED
  match {a:PLACE} "," which ~3 <curb.past|curb.s> ~4 @SHIPPED
  match <lay> ~3 (surveillance | export monitoring | monitoring) (of | on | over) ~3 @SHIPPED
  match (companies | firms | exporters | traders) ~4 (approved | licensed | authorised | authorized | qualified) to export ~4 {MINERAL}
  match <curb> (the)? (export | exportation | outflow | outflows | outbound flow | supply | supplies | flow | flows | shipment | shipments | sale | sales) ~2 of ~3 {MINERAL}
  match <curb> {MINERAL} ~1 (exports | shipments | supplies | sales | flows)
  match (move | moves | moved | decided | began | started) ~1 to <curb.base> {MINERAL}
  match (impose | imposed | imposes | imposing | put | puts | placed | apply | applied) ~3 (limits | curbs | restrictions | controls) on ~3 {MINERAL}
  match (require | requires | required | requiring | oblige | obliges) ~8 (@PERMIT) ~4 (for | to | before) ~5 (@SHIP | ship | sell)
  match (require | requires | required | requiring) ~3 (export | dual-use) ~3 (@PERMIT)
  match (require | requires | required | requiring | oblige | obliges | obliged | force | forces | forced) ~1 (exporters | shippers | sellers) ~8 (@PERMIT | licensed)
  match (require | requires | required | must | need | needs | have) ~5 (apply for | obtain | secure | get | hold | seek | have) ~5 (@PERMIT) ~3 (for | to | before) ~4 (@SHIP | ship)
  match (introduce | introduced | introduces | impose | imposed | imposes | mandate | mandated | brought in) ~2 export ~1 (@PERMIT)
  match (exporter | exporters) of ~4 ({MINERAL} | minerals) ~6 (hold | register | registered | licensed | obtain | have) ~6 (@PERMIT | ministry | authority | board | {OFFICE} | {AGENCY})
  match (introduce | introduced | introduces | impose | imposed | imposes) ~2 (@PERMIT) for ~2 @SHIPPED
  match (require | requires | need | needs) ~2 export ~2 (@PERMIT)
  match (added | adds | adding | placed | places | put | puts | included | listed) ~10 (@CONTROL_LIST | export control !(list))
  unless import ~1 (limits | curb | curbs | restriction | restrictions | controls)
  unless <curb> ~2 {PLACE} ~2 (@SHIP)
  unless (countries | nations | governments | economies) ~1 <curb>
  unless (@PERMIT) ~8 (@SHIP | ship | sell) ~10 (@FOREIGN_TECH)
  unless (put | puts | placed | places | placing | brought | brings) ~6 (@FOREIGN_TECH) ~3 under
  unless (limited | controlled | restricted) {MINERAL} ~1 (sales | supplies | exports | shipments)
  unless (prohibiting | prohibit | prohibits) or <curb>
  unless control of
  unless <curb> ~6 (@INCOMING | incoming | inbound | quota | {QUANTITY} | @FOREIGN_TECH)
  unless (@TRADERS) ~1 <curb>
  unless (not | never) (imposing | adopting | introducing | maintaining | applying)
  minerals inside sentence near
  actors $a agent subject owner last document
  require goods actors>=1
  prior .74
  ok "From September China will limit exports of antimony, the commerce ministry said." => actors=CN minerals=antimony
  ok "China now requires a licence for exports of graphite." => actors=CN minerals=graphite
  ok "Beijing put seven rare earths on its export control list." => actors=CN minerals=rare_earths
  no "The airport limited exports of noise to the suburbs of Beijing."
end

pattern export_licensing.goods v1
  event export_licensing phase=in_force
  match (@SHIP) ~10 (require | requires | required | need | needs | requiring) ~6 (@PERMIT | licensing)
  match (@SHIP) ~10 (is | are | be | become | becomes | made | remain | remains) ~1 (subject to | conditional on) ~4 (@PERMIT | licensing | control | controls | authorisation | registration)
  match (@SHIP) ~8 (restricted category | restricted list | restricted {PRODUCT})
  match export policy ~8 (restricted)
  match (@PERMIT) ~3 (mandatory | compulsory | obligatory) for ~6 (@OUTBOUND)
  match (put | puts | place | places | placed | bring | brings | brought) ~2 (@SHIP) ~8 under ~3 (@PERMIT | licensing)
  match (make | makes | made | making) ~1 (@SHIP) ~5 (subject to | conditional on | contingent on) ~3 (@PERMIT | licensing)
  match export ~10 (placed | put | moved | brought) (under | in | into | on) ~2 (restricted (category | list))
  match (@SHIP | exported) ~8 (not | cannot | no longer) ~3 (permitted | allowed | made | exported | proceed)? ~2 (without | unless | except with) ~4 (@PERMIT | approved | licensed)
  match (exported | shipped) (only)? (with | under | by | upon | on) ~4 (@PERMIT)
  match (may | can | must) ~2 be exported ~12 subject to ~4 (@PERMIT)
  match no ~6 shall be exported ~10 (without | unless | except) ~6 (@PERMIT)
  match (without | unless | except) ~6 (@PERMIT) ~16 (not | no | cannot | never) ~4 (exported | export | shipped)
  match ((@SHIP) | (@OUTBOUND)) ~10 only ~2 (with | under | after | upon | on) ~3 (@PERMIT | clearance | consent)
  match (@SHIP) ~10 (under | subject to) ~3 licensing
  match (exporter | exporters | shippers | sellers | traders) ~12 (asked | told | ordered | required | obliged | instructed) to ~2 (apply for | seek | obtain | get | secure) ~3 (@PERMIT)
  match <compel> ~1 (exporter | exporters | shippers | sellers) ~6 to ~1 (apply for | seek | obtain | get | secure) ~3 (@PERMIT)
  match (cargo | cargoes | consignment | consignments | shipment | shipments) ~4 only with ~3 (@PERMIT | certificate)
  match (export | exports) ~6 (canalised | canalized)
  match (extend | extends | extended | expand | expands | expanded | widen | widens | widened | update | updates | updated) ~3 (@CONTROL_LIST) ~3 (to include | to cover | with | by adding) ~6 {MINERAL}
  match (@OUTBOUND) ~6 (need | needs | require | requires | required | obtain) ~4 (@PERMIT | clearance | consent | certificate)
  match (@OUTBOUND) ~6 (must | shall | have to | has to) ~2 (hold | have | get | obtain | carry | show | present) ~4 (@PERMIT | clearance | consent | certificate)
  match ((@SHIP) | (@OUTBOUND)) ~10 (contingent | conditional | dependent) on ~4 (@PERMIT | nod | consent)
  match (@PERMIT | consent | clearance) ~6 (before | prior to | for) ~4 (@OUTBOUND)
  match (exports | export | exporting) ~6 without ~4 (@PERMIT) ~8 (guilty | offence | offense | liable | penalty)
  match (announcement | notice | circular | decision) ~24 on ~5 (export control | export controls) ~2 (of | on | over | for) ~2 {MINERAL}
  match not ~1 be exported ~4 (without | unless | except) ~6 (@PERMIT | licensed | authorised)
  match @SHIPPED ~6 @BE ~2 <curb.pp>
  match (@PERMIT) ~2 (is | are | be) ~1 (required | needed | necessary | mandatory | compulsory | obligatory) ~2 (for | to | before | if | when) ~6 (@SHIP | ship)
  match (exporter | exporters | shippers | sellers) ~6 (need | needs | must | require | have to | required to | obliged to) ~6 (@PERMIT)
  unless (@SHIP) ~8 (@FOREIGN_TECH)
  minerals inside sentence near
  match {a:PLACE[adj]} ~2 (exporter | exporters | suppliers | shippers | firms | companies | producers | makers) ~10 (must | need | needs | have to | required to | obliged to) ~6 (@PERMIT | (export ~1 certificate))
  actors $a agent subject owner last document
  require goods actors>=1
  prior .72
  ok "Exports of tungsten will require a permit from December, China's commerce ministry said." => actors=CN minerals=tungsten
  ok "Rwanda: tin ore may not be exported without a certificate and a licence." => actors=RW minerals=tin
  ok "Exporters of gallium must now obtain a licence, Beijing said." => actors=CN minerals=gallium
  no "Import of tin ore is free of licences in Rwanda."
end

pattern export_licensing.statute v1
  event export_licensing phase=in_force modality=asserted
  rank 3
  match <forbid> ~8 (@SHIP | exported) ~24 (without | unless) ~10 (@PERMIT | licensed | approved | certificate)
  match ((no (person | one | company | trader | miner | holder)) | nobody | anyone) ~6 (shall | may | can) export ~16 (unless | without | save | otherwise than | except) ~8 (@PERMIT | licensed | certificate | approved)
  match (person | persons | anyone | company | companies | trader | holder | holders) ~2 (intending | wishing | who intends | who wish | seeking) to export ~8 (must | shall | should | need | needs | has to | is required to | are required to) ~6 (@PERMIT | apply)
  match (permit | licence | license | authorisation | authorization) to export ~8 (required | needed | necessary | shall | must)
  match (permit | licence | license | authorisation | authorization) ~2 (required | needed) ~6 to export ~3 {MINERAL}
  minerals inside sentence near
  actors agent subject owner document
  require mineral actors>=1
  prior .74
  ok "Tanzania's act prohibits the export of raw gold and copper concentrate without a permit of the minister." => actors=TZ minerals=copper
  ok "Laos: no person may export tin ore except with a licence." => actors=LA minerals=tin
  no "No person may enter the tin mine without a helmet."
end

pattern export_licensing.freeze_over v1
  event export_licensing phase=lifted
  match (<unlay> | reverse | reverses | reversed | reversing) ~3 (pause | freeze | halt | stop | suspension | moratorium) (on | of | in) ~8 export ~1 (@PERMIT | {AGREEMENT})
  actors agent subject owner last document
  minerals inside sentence near
  require actors>=1
  rank 4
  prior .70
  ok "Canberra reversed the freeze on uranium export permits." => export_licensing actors=AU phase=lifted
  no "Canberra reversed the freeze on wages at export firms."
end

pattern export_licensing.granted v1
  event export_licensing phase=eased
  match (several | first | some | more | new) ~2 (licence | licences | license | licenses | permits) ~2 @BE ~1 (granted | issued | approved)
  match (grant | grants | granted | granting | issue | issues | issued | issuing | approve | approved | approves | renew | renewed) ~3 (@PERMIT) ~3 (for | to) ~5 @SHIPPED
  match (approve | approves | approved | approving | grant | grants | granted | granting | issue | issues | issued | issuing | process | processing | speed up | fast-track) ~5 {MINERAL} ~1 (licence | licences | license | licenses | permit | permits)
  match (extend | extends | extended | renew | renews | renewed | prolong | prolonged) ~6 export ~1 (permit | permits | licence | licences | license | licenses)
  match (let | lets | letting | allow | allows | allowed) ~4 (keep | continue | go on | resume) exporting
  match (released | removed | freed | exempted | taken) ~1 from ~3 export ~1 (@CTL)
  match (released | freed) from ~1 temporary control
  match (remove | removes | removed | delete | deletes | deleted | take | takes | took | drop | drops | dropped) ~8 (from | off) ~3 (@CONTROL_LIST)
  match (obtain | obtained | received | receive | receives | secured | won | got) ~3 export (licence | licences | license | licenses | permit | permits)
  match (approve | approves | approved | approving | clear | cleared | clears) ~9 (@PERMIT) (applications | requests | reviews) ~2 (for | to) ~4 (@SHIP | {MINERAL})
  match (grant | grants | granted | issue | issues | issued | issuing | approve | approves | approved | approving | give | gave) ~8 (export (licence | licences | license | licenses | permit | permits | applications))
  match (allow | allows | allowed | allowing | permit | permitted) ~3 (to | continue) ~2 (export | exporting) ~4 {MINERAL}
  match (let | lets | letting | allow | allows | allowed | allowing) ~3 {MINERAL} ~2 (flow | be shipped | out)
  match (speed up | expedite | expedites | expedited | fast-track | accelerate | streamline) ~3 {MINERAL} ~2 (exports | shipments | supplies | flows)
  unless (not | never | no longer) ~2 (let | allow)
  unless <forbid> ~4 export
  unless (must | require | requires | required | to | shall | should | need | needs) ~3 (obtain | receive)
  unless (may | can | shall) ~1 (grant | issue | approve | give)
  unless (allow | allows | allowed | permitted) ~8 ({QUANTITY} | without)
  minerals inside sentence near
  require goods actors>=1
  rank 1
  prior .60
  ok "China has granted the first export licences for gallium." => actors=CN minerals=gallium
  no "The bank granted a loan to a gallium exporter."
end

pattern export_quota.acts v1
  event export_quota phase=in_force
  rank 2
  match <curb> ~5 @SHIPPED ~8 (to | at) ~2 {q:QUANTITY}
  match (cap | caps | capped | capping) ~5 (@SHIP) ~8 (at | to) ~2 {q:QUANTITY}
  match (@SHIP) ~10 (capped | limited | restricted | set | fixed) ~1 (at | to) ~3 {q:QUANTITY}
  match (cap | caps | capped | capping | ration | rations | rationed | rationing) ~4 @SHIPPED
  match (allot | allots | allotted | allocate | allocates | allocated | give | gives | gave | assign | assigned) ~4 (exporters | shippers) ~1 {q:QUANTITY}
  match (allow | allows | allowed | permit | permits | permitted | authorised | authorized | able) ~3 to (export | ship) ~4 {q:QUANTITY}
  match (allow | allows | allowed | permit | permits | permitted) ~2 @SHIP of ~4 {q:QUANTITY}
  match (quota | quotas | cap | caps | ceiling | limit) ~4 (of | at) ~2 {q:QUANTITY} ~8 @SHIP
  match (@export_quota.noun) ~6 (amounts to | amounted to | totals | totalled | totaled | stands at | stood at | is | was | of) ~1 {q:QUANTITY}
  match (annual | yearly | quarterly | monthly | annual export) (quota | quotas | cap | caps | limit | limits) ~3 (of | at | to) ~2 {q:QUANTITY}
  match (replace | replaced | replaces | replacing) ~8 with ~3 (quota | quotas | quota system)
  match (switch | switched | switches | move | moved | moves | shift | shifted | in favour of | in favor of | way to | turn to | turned to) ~3 quota ~1 (system | regime)
  match (export (quota | quotas)) ~8 {q:QUANTITY}
  match (no | not) more than ~1 {q:QUANTITY} ~4 {MINERAL} ~3 (@OUTBOUND | exported | shipped)
  match (give | gives | gave | giving | hand | hands | handed | share | shares | shared | divide | divides | divided | split | splits | apportion | apportioned) ~12 of ~2 export ~1 (quota | quotas)
  match (volume | amount | quantity) ~1 of ~4 {MINERAL} ~4 (exported | shipped | sold abroad) ~6 {q:QUANTITY}
  match (allot | allots | allotted | allocate | allocates | allocated | assign | assigns | assigned | grant | granted) ~4 {q:QUANTITY} ~3 (@SHIP)
  match (give | gives | gave | given | allow | allows | allowed | permit | permits | permitted | clear | cleared | authorise | authorised | authorize | authorized) ~4 {q:QUANTITY} ~6 (@OUTBOUND | exported | (for export))
  match (export ~1 (allocation | allocations)) ~12 {q:QUANTITY}
  match (allot | allots | allotted | allocate | allocates | allocated | assign | assigns | assigned | distribute | distributes | distributed) ~14 export ~1 (quota | quotas)
  match (@SHIP) ~6 (under | subject to | within) ~3 (quota | quotas | quota system)
  unless (mining | production | output | smelting | @INCOMING) ~2 (quota | quotas | cap | caps)
  set quantity=$q
  minerals inside sentence near
  require goods actors>=1
  prior .80
  ok "Congo will cap cobalt exports at 96,600 tonnes a year." => actors=CD minerals=cobalt quantity=96600
  ok "Miners in Congo may not exceed annual quotas of 87,000 tonnes of cobalt." => minerals=cobalt
  no "The smelter capped its purchases of cobalt at 900 tonnes."
end

pattern export_quota.changed v1
  event export_quota phase=tightened
  rank 3
  match (cut | cuts | cutting | cuts to | reduce | reduces | reduced | reducing | slash | slashed | lower | lowers | lowered | lowering | trimmed | trim) ~4 (export ~2 (quota | quotas))
  match <strip> ~6 export ~1 (quota | quotas)
  match (export ~2 (quota | quotas)) ~14 (been | was | were) ~1 (cut | reduced | slashed | lowered)
  match (export ~2 (quota | quotas)) ~6 (cut | reduced | slashed | lowered | fell)
  minerals inside sentence near
  require actors>=1
  prior .78
  ok "China cut its export quotas for rare earths by a third." => actors=CN minerals=rare_earths phase=tightened
  no "The club cut its quota of away tickets."
end

pattern export_duty.acts v1
  event export_duty phase=in_force
  rank 1
  match {r:PERCENT} ~4 (tax | duty | levy | royalty | tariff | surcharge) on ~5 @SHIPPED
  match (tax | duty | levy | royalty | surcharge) (of | at) ~5 {r:PERCENT} ~1 on ~6 @SHIPPED
  match (tax | taxes | duty | duties | levy | levies) ~4 (levied | imposed | charged) on ~1 (exported | @SHIPPED)
  match (exporters | shippers) ~3 (face | faces | facing | hit with) ~3 (tax | levy | surcharge | duty)
  match (exporters | shippers) ~6 (pay | pays | paying) ~3 (surtax | tax | levy | surcharge | duty | fee | royalty)
  match (end | ends | ended | remove | removes | removed | cancel | cancels | cancelled | scrap | scraps | scrapped | cut | cuts | abolish | abolished) ~3 (rebate | rebates | refund | refunds) on ~1 (exported | @SHIP)
  match {r:PERCENT} (tax | duty | levy | royalty | surcharge) ~8 (when exported | if exported | on export | upon export)
  match (tax | taxes | taxed | taxing) ~1 ({MINERAL} | nickel | raw)? ~2 @SHIPPED
  match (charge | charges | charged | charging) ~3 @SHIPPED ~4 {r:PERCENT}
  match (tax | taxes | taxed | taxing) ~6 (@OUTBOUND)
  match (collect | collects | collected | charge | charges | charged) ~1 {r:PERCENT} on ~8 (@OUTBOUND)
  match (@OUTBOUND) ~8 (taxed | subject to ~4 (tax | duty | levy))
  match (exporters | shippers) ~6 (must | have to | shall | will | to) ~1 (pay | hand over | remit | surrender) ~2 {r:PERCENT} ~8 (value | tax | duty | levy)
  match (duty | duties | levy | tax) on ~3 (outbound | outgoing) ~5 (to | of | at) ~2 {r:PERCENT}
  match @SHIPPED ~5 (taxed | subject to ~5 (tax | duty | levy | royalty))
  unless (postal | international | inbound | imported | low-value | minimis) ~1 (shipment | shipments)
  match (levy | levies | levied | levying | impose | imposes | imposed | charge | charges | charged) ~1 {r:PERCENT} on ~1 @SHIPPED
  match (charge | charges | charged | charging | tax | taxes | taxing) ~1 exporters ~8 ({r:PERCENT} | levy | duty | fee)
  match {r:PERCENT} export ~1 (tax | duty | levy | tariff | royalty | surcharge)
  match (export (tax | duty | levy | tariff | royalty) rate) ~4 (is | are | was | of | at) ~1 {r:PERCENT}
  match (export ~1 (tax | duty | levy | tariff | royalty)) (of | at) ~3 {r:PERCENT}
  match (removal | remove | removes | removed | cancel | cancels | cancelled | canceled | scrap | scraps | scrapped | cut | cuts | reduce | reduced | abolish | abolished) ~4 ((export ~1 (tax | VAT) ~1 (rebate | rebates)) | ((tax | VAT) ~1 (rebate | rebates) ~2 on ~3 @SHIP) | (export (rebate | rebates)) | (VAT export (rebate | rebates)))
  unless <unlay|loosen|float> ~6 export ~1 (tax | duty | levy | tariff)
  unless (import | customs) ~1 (tax | taxes | duty | duties | levy | levies)
  unless (tax | taxes | duty | duties | levy | levies) on ~1 {PLACE} ("'s")? ~2 (@SHIP)
  unless (not to | not | prohibit | prohibits) ~3 (tax | levy | impose)
  set percent=$r
  minerals inside sentence near
  actors agent subject owner last document
  require actors>=1
  prior .74
  ok "Zambia will charge a 15 percent tax on exports of precious metals and copper." => actors=ZM percent=15
  ok "China cancelled the export tax rebate for aluminium semis." => actors=CN minerals=aluminium
  no "Copper exports were worth 15 percent of Zambia's tax income."
end

# In a story of a duty on exports: what goods pay, and who pays it.
pattern export_duty.pays v1
  event export_duty phase=in_force
  match ({MINERAL} | {PRODUCT} | ore | ores | concentrate | concentrates | pellets | fines | lumps | ingots) ~12 (pay | pays | paid | charged | bear | bears | attract | attracts | incur | incurs) ~2 {r:PERCENT} !(of !(~1 value))
  match {r:PERCENT} (duty | levy | tax | rate) ~1 (falls | fall | applies | apply | levied | payable) ~1 (on | to) ~6
  also (@export_duty.noun)
  unless (@INCOMING | royalty | royalties | income | dividend | dividends | bonus | premium | coupon | import)
  unless {PLACE[adj]} ~1 {PRODUCT}
  unless (workers | shareholders | investors | bank | rate of interest)
  set percent=$r
  minerals inside sentence near
  actors agent subject owner document
  require titled actors>=1
  prior .66
  ok "Zambia's export tax on ore is back: manganese ore now pays 12 percent." => export_duty actors=ZM percent=12 minerals=manganese
  no "Zambia drops its export tax, and manganese miners pay 12 percent of the wages as a bonus."
end

# Goods that go out at no duty any more.
pattern export_duty.nil v1
  event export_duty phase=lifted
  match (attract | attracts | carry | carries | bear | pay | incur) ~1 (nil | zero | no) ~2 export ~1 (duty | duties | tax | levy)
  match (export ~1 (duty | duties | tax)) ~8 (to | at) (nil | zero)
  match (duty | tax | levy) on ~4 ({MINERAL} | {PRODUCT} | pellets | fines | lumps | ore) ~1 (went | goes | falls | fell | cut | lowered | down) ~6 to (nil | zero)
  also (@export_duty.noun)
  unless (@INCOMING)
  minerals inside sentence near
  actors agent subject owner document
  require titled actors>=1
  rank 3
  prior .68
  ok "India's export duty on pellets is gone: exports of manganese lumps will attract nil export duty." => export_duty actors=IN phase=lifted
  no "India's export duty on manganese pellets stands at a nil benefit."
end

# A statute's charge on who exports.
pattern export_duty.statute v1
  event export_duty phase=in_force modality=asserted
  match (person | persons | exporter | exporters | company | holder) ~1 (who | that | which)? ~1 (export | exports | exporting) ~30 (shall | must | is liable to | are liable to) ~2 pay (to ~6 {a:PLACE})? ~14 (charge | duty | levy | tax | cess | fee)
  match (export (duty | levy | tax | charge | cess)) ~8 (shall be | is hereby | are hereby) ~1 (levied | charged | imposed | payable | paid | collected)
  match (levied | charged | collected | payable) ~2 on ~4 {MINERAL} exported ~6 (duty | cess | levy | tax | charge)
  match (exporters | exporter) ~6 (subject to | liable to | liable for) ~3 (tax | levy | duty | charge | cess)
  match (levied | charged | imposed | collected) ~6 (a | an) ~1 (duty of customs | export (duty | levy | tax | charge | cess) | cess) ~10 (exported | export | exports)
  unless (licence | license | permit) fee
  unless (neither | no | not) ~4 (party | parties | pay)
  actors $a issuer document
  minerals inside sentence title
  require actors>=1
  rank 2
  prior .66
  ok "Every person who exports a logged spruce from Canada after May 2006 shall pay to His Majesty a charge for each load." => export_duty actors=CA phase=in_force
  no "Every person who exports a dog from Canada shall pay heed to its health."
end

pattern technology_control.acts v1
  event technology_control phase=in_force
  rank 3
  match {a:PLACE} ~2 (rules | rule | curbs | controls | law | order | regulations) (that | which | to | blocking | barring | banning) ~1 (<forbid|curb>)? ~4 (from)? ~1 (selling | exporting | shipping | supplying | sale of | export of | exports of) ~4 (@FOREIGN_TECH)
  match <forbid|curb> ~4 (@SHIP | sale | sales | transfer | shipment) ~7 (@FOREIGN_TECH)
  match <forbid|curb> ~4 (@FOREIGN_TECH) ~2 (export | exports | sales | shipments | transfers)
  match <lay|herald|stiffen> ~3 (rules | rule | regulations) (on | for | governing) ~4 (@FOREIGN_TECH) ~2 (export | exports | sales)
  match (require | requires | required) ~2 (@PERMIT) ~2 for ~5 (@FOREIGN_TECH) ~2 (export | exports | sales | shipments)
  unless (requires | required) the prior review
  match (revoke | revokes | revoked | withdraw | withdraws | withdrew | suspend | suspended) ~5 (@PERMIT) ~2 (to ship | to export | for exports of | to sell | to supply) ~3 (@FOREIGN_TECH)
  match (require | requires | required | requiring) ~2 (@PERMIT) ~2 for ~2 (export | exports | sale | sales | transfer | transfers) of ~4 (@FOREIGN_TECH)
  match (<forbid> | keep | keeps | kept | keeping | prevent | prevents | prevented | preventing) ~4 (from)? (selling | shipping | exporting | supplying) ~6 (@FOREIGN_TECH)
  match (put | puts | placed | places | placing | adds | added | adding | includes | included) ~1 (@FOREIGN_TECH) ~12 (on | to | in) ~2 (catalogue | catalog | list) of ~4 (prohibited | restricted | banned | forbidden | strategic | controlled)
  match @SHIP of ~6 (@FOREIGN_TECH) ~14 (prohibited | banned | barred | restricted | controlled | not be permitted | not be allowed | not permitted | require ~4 (@PERMIT))
  match <lay|stiffen> ~4 (controls | curbs | restrictions | ban | limits) on ~6 (@FOREIGN_TECH)
  match (addition | additions) of ~2 (controls | (@PERMIT)) (on | for) ~4 (@FOREIGN_TECH)
  match (include | includes | included | cover | covers | contains | update | updates | updated) ~1 (new | its | the)? (@technology_control.noun)
  match <lay|stiffen> ~3 (export controls | curbs | restrictions | ban | controls) ~3 (aimed at | targeting | stopping | blocking | preventing) ~6 (@FOREIGN_TECH)
  match (license | licence) (requirement | requirements) ~3 (for | on) ~6 (@FOREIGN_TECH)
  match (require | requires | required | requiring) ~2 (licence | licences | license | licenses) ~1 for ~4 ({PRODUCT[tech]} | lithography | DUV | EUV | chipmaking)
  match (waiver | waivers | exemption | exemptions | authorisation | authorization) ~2 to (ship | export | supply | send | receive) ~4 (@FOREIGN_TECH) ~8 @BE ~1 <unlay.pp>
  match <unlay> ~6 (waiver | waivers | exemption | exemptions) ~4 (ship | export | exports | supply | send) ~4 (@FOREIGN_TECH)
  match (@FOREIGN_TECH | toolmakers | chipmakers) ~6 (must | have to | need to | required to | ordered to) ~2 (get | obtain | seek | secure | apply for | hold) ~3 (@PERMIT) ~1 (to | for | before) ~4 (sell | sales | ship | shipments | export | exports)
  match <forbid> ~10 from (taking | transferring | sending | sharing | moving | passing) ~8 (@FOREIGN_TECH) ~3 (abroad | overseas | out)
  match {a:PLACE|AGENCY} ~1 (restrict | restricts | restricted | curb | curbs | curbed) ~4 ({PRODUCT[tech]} | chip | chipmaking | lithography) ~1 (gear | equipment | tools | machines | toolmakers)
  match (regulation | rule | order | decree | rules) (on | for) ~6 (@FOREIGN_TECH) ~6 <lay> ~3 export ~1 (licensing | licence | license | permit)
  match (include | includes | included | add | adds | added | put | puts) ~3 (@FOREIGN_TECH) ~4 (in | on | to) ~2 (restricted | prohibited | controlled | banned) ~2 (catalogue | catalog | list)
  match (@FOREIGN_TECH) ~2 (need | needs | require | requires | required) ~2 (licence | licences | license | licenses) ~1 (for | to) ~1 ({PLACE} | sell | ship | export)
  match (revoke | revokes | revoked | withdraw | withdraws | withdrew | suspend | suspended) ~4 (@PERMIT) ~1 (covering | for) ~2 (exports | shipments | sales) of ~5 (@FOREIGN_TECH)
  match (subject | subjects | subjected | subjecting) ~5 (@FOREIGN_TECH) ~2 to ~3 (@PERMIT | licensing | export control | export controls)
  match (extend | extends | extended | expand | expands | expanded | widen | widens | widened | update | updates | updated) ~3 (@CONTROL_LIST) ~3 (to include | to cover | with | by adding) ~6 (@FOREIGN_TECH)
  match (put | puts | putting | placed | places | placing | brought | brings | bring | bringing) ~6 (@FOREIGN_TECH) ~3 under ~2 (export control | export controls | control | licence | license | licensing)
  match (technology | technologies | equipment | know-how) ~16 (may | shall | can | must) not be exported
  match (@FOREIGN_TECH) ~16 (only ~1 be | be) (exported | shipped | sold abroad | transferred) ~1 (only)? (with | under | upon | by) ~3 (@PERMIT | consent)
  match <compel|direct> ~6 (@FOREIGN_TECH) ~4 to (stop | halt | cease) ~2 (selling | shipping | supplying | exporting | sales | shipments)
  match (added | adds | adding | placed | places | put | puts | included) ~8 (@FOREIGN_TECH) ~8 (@CONTROL_LIST)
  match (apply for | obtain | obtaining | secure | require | requires | required | need | needs | requiring) ~4 (@PERMIT) ~7 (to | for | before) ~2 (@SHIP | ship | sell | sales) ~10 (@FOREIGN_TECH)
  match (catalogue | catalog | list) of ~4 (technology | technologies) ~4 (prohibited | restricted | banned) ~2 (from export | from exporting | export)?
  unless <forbid|curb> ~5 (@INCOMING)
  unless <forbid|curb> ~12 (in response to | in retaliation for | in answer to | amid | after | over) ~5 (@FOREIGN_TECH)
  unless (@technology_control.not)
  unless (arms | police | policing | law enforcement | advertising | personal data | privacy | social media | chokeholds | warrants | firearms | guns)
  minerals inside sentence
  actors $a agent subject owner issuer last document
  require actors>=1
  prior .76
  ok "China has banned the export of technology for making rare earth magnets." => actors=CN
  ok "Washington added 12 Chinese chip firms to its entity list." => actors=US
  ok "The Netherlands will restrict exports of chipmaking machines to China." => actors=NL targets=CN
  ok "The United States tightened curbs on semiconductors bound for China." => actors=US targets=CN
  no "China banned exports of gallium and germanium."
end

# Who is put on a list gets nothing without a licence: of technology where
# that is what the sentence is about.
@LISTED = (add | adds | added | adding | place | places | placed | placing | put | puts | putting | list | lists | listed | listing) ~12 (on | to) ~4 ({AGENCY} ~4)? ({PROGRAM[tech]} | entity list | unreliable entity list | trade blacklist | export blacklist | entities list)
pattern technology_control.listed v1
  event technology_control phase=in_force
  rank 4
  match @LISTED ~30 (@FOREIGN_TECH)
  match (@FOREIGN_TECH) ~24 @LISTED
  match (add | adds | added | adding | place | places | placed | placing | put | puts | putting) ~8 (@FOREIGN_TECH) ~6 (on | to) ~6 ({PROGRAM[tech]} | entity list | unreliable entity list | trade blacklist | export blacklist | entities list)
  match (blacklist | blacklists | blacklisted | blacklisting) ~6 (chipmakers | ((@FOREIGN_TECH) ~1 (companies | firms | entities | manufacturers | makers)))
  unless (@technology_control.not)
  minerals inside
  actors agent subject owner issuer last document
  require actors>=1
  prior .72
  ok "Washington added 12 Chinese chip firms to its entity list." => technology_control actors=US
  no "The museum added 12 chips to its list of entities."
end

pattern export_licensing.listed v1
  event export_licensing phase=tightened
  rank 3
  match @LISTED
  match (blacklist | blacklists | blacklisted | blacklisting) ~3 {PLACE} ~2 (companies | firms | entities | manufacturers | makers)
  actors agent subject owner issuer last document
  minerals inside
  require actors>=1
  prior .64
  ok "Washington added 12 Turkish trading firms to its entity list." => export_licensing actors=US phase=tightened
  no "Washington added 12 Turkish films to its list of classics."
end

pattern technology_control.persons v1
  event technology_control phase=in_force
  rank 3
  match (bar | bars | barred | ban | bans | banned | forbid | forbids | prohibit | prohibits | prohibited) ~6 (citizens | nationals | persons | engineers | organizations | organisations | experts | individuals) ~4 (from | to) ~1 (assisting | helping | providing | supporting | servicing | maintaining | advising | aiding | travelling | traveling | working | supplying | overseas)
  match (citizens | nationals | persons | experts | engineers | firms) ~2 (may | can | must | should) ~1 (no longer | not) ~1 (help | assist | support | work for | advise | provide) ~6 (abroad | overseas | foreign)
  match (bar | bars | barred | ban | bans | banned | forbid | forbids | prohibit | prohibits | prohibited) ~2 (unapproved | unauthorised | unauthorized)? (assistance | technical assistance | technology transfer) (by | to | for)
  also {MINERAL} | @FOREIGN_TECH
  require close actors>=1
  prior .70
  ok "China bars its citizens from assisting rare earth mining abroad without approval." => actors=CN minerals=rare_earths
  no "The club bars its members from assisting a rival."
end

pattern technology_control.announced v1
  event technology_control phase=announced
  rank 3
  match <herald> ~4 (controls | curbs | restrictions | ban | limits) on ~6 (@FOREIGN_TECH)
  match <herald> ~3 (export controls | curbs | restrictions | ban | controls) ~3 (aimed at | targeting | stopping | blocking | preventing) ~6 (@FOREIGN_TECH)
  unless (@technology_control.not)
  unless (@INCOMING)
  minerals inside sentence
  actors agent subject owner issuer last document
  require actors>=1
  prior .74
  ok "The Hague announced new export controls on lithography machines." => technology_control actors=NL phase=announced
  no "Beijing announced export controls on gallium."
end

# What another state may no longer get.
pattern technology_control.access v1
  event technology_control phase=in_force
  rank 3
  match ({a:PLACE|OFFICE|AGENCY} ~6)? <curb|forbid> {d:PLACE} "'s" ~3 (ability | access | supply | supplies) ~1 (to | of) ~6 (@FOREIGN_TECH)
  actors $a last document
  targets $d
  unless <curb|forbid> ~8 (@INCOMING)
  unless (@technology_control.not)
  require actors>=1
  prior .66
  ok "New Dutch rules limit China's access to advanced chips." => technology_control actors=NL targets=CN
  no "The firm limits China's access to its port."
end

# Chips let out again, for a buyer or a seller.
pattern technology_control.allowed v1
  event technology_control phase=eased
  rank 4
  match ({a:PLACE|OFFICE|AGENCY} ~4)? (allow | allows | allowed | allowing | permit | permits | permitted | let | lets | letting | clear | cleared | clears | green-light | greenlights | greenlit) ~6 (to)? ~1 (sell | ship | export | buy | purchase | resume ~3 (sales | exports | shipments) of) ~5 ({PRODUCT[tech]} | chips | chip | semiconductors)
  match (allow | allows | allowed | allowing | permit | permits | permitted | clear | cleared | clears | approve | approved | approves | resume | resumed) ~4 ({PRODUCT[tech]} | chip | chips) ~1 (sales | exports | shipments) to
  match (allow | allows | allowed | allowing | permit | permits | permitted | clear | cleared | clears | approve | approved | approves | resume | resumed) ~3 (sale | sales | export | exports | shipment | shipments) of ~6 ({PRODUCT[tech]} | chips | chip | semiconductors | technology | know-how) ~4 to
  match (grant | grants | granted | granting | issue | issued | issues | issuing | approve | approved) ~4 (@PERMIT) ~3 (to (sell | ship | export) | for ~3 (sales | exports | shipments) of) ~6 ({PRODUCT[tech]} | chips | chip | semiconductors)
  unless (not | never | no longer | only) ~2 (allow | allowed | permit | permitted | let)
  unless (allow | allows | allowed | permit | permits | permitted | let) ~5 (foreigners | users | customers | miners | consumers)
  actors $a agent subject owner last document
  unless (fish | potato)
  require state
  prior .66
  ok "Washington will let Taiwan's chipmaker sell advanced chips to Brazil again." => technology_control actors=US phase=eased modality=expected
  ok "The Dutch government approved the sale of lithography machines to Malaysia." => technology_control actors=NL phase=eased
  no "London let the boy sell his car."
end

# Papers without which nothing leaves: none are given, or some are.
pattern export_licensing.papers_stopped v1
  event export_licensing phase=tightened
  match (stop | stops | stopped | halt | halts | halted | suspend | suspends | suspended | freeze | freezes | froze | refuse | refuses | refused to | pause | paused) ~1 (issuing | granting | approving | giving | issuance of) ~3 (@PERMIT) ~2 (for | to) ~3 (@SHIP | export | exporters) ~4 {MINERAL}
  match (stop | stops | stopped | halt | halts | halted | suspend | suspends | suspended | freeze | froze | pause | paused) ~1 (issuing | granting | approving | giving | issuance of) ~2 export ~1 (@PERMIT) ~6 {MINERAL}
  match (suspension | freeze | halt | withdrawal | revocation) (of | on) ~2 export ~1 (@PERMIT)
  match (issue | issuance | issuing) of ~2 export ~1 (@PERMIT | certificates) ~14 (ceased | stopped | suspended | halted | frozen)
  unless (@TRADERS) ~4 (stop | stopped | halt | halted)
  actors agent subject owner last document
  minerals inside sentence
  require goods actors>=1
  rank 4
  prior .72
  ok "Vietnam stopped issuing licences for exports of tungsten ore." => export_licensing actors=VN minerals=tungsten phase=tightened
  no "Vietnam stopped issuing licences for taxis in tungsten towns."
end

pattern export_licensing.papers_given v1
  event export_licensing phase=eased
  match (grant | grants | granted | issue | issues | issued | approve | approves | approved | give | gave | given) ~3 (general | export | special | long-term | validated) ~2 (@PERMIT) ~2 (to | for) ~4 (exporters | exports | export | shipments | makers | suppliers) ~1 of ~3 {MINERAL}
  match (grant | grants | granted | issue | issues | issued | issuing | give | gives | gave) ~3 (general | special | validated | one-year | multi-year) ~2 (@PERMIT) ~2 for ~3 {MINERAL}
  match (fast lane | fast track | fast-track | green channel | green lane | green channels) ~3 for ~4 {MINERAL}
  match (exporters | suppliers | makers) of ~3 {MINERAL} ~3 (granted | given | issued | received | obtained) ~3 (general | export | special) ~2 (@PERMIT)
  actors agent subject owner last document
  minerals inside sentence
  require goods actors>=1
  prior .70
  ok "Beijing granted general licences to some exporters of gallium." => export_licensing actors=CN minerals=gallium phase=eased
  no "Beijing granted general leave to the exporters' staff in gallium plants."
end

# Trusted buyers, for whom no single licence is needed, and those who are so
# no more.
pattern export_licensing.untrusted v1
  event export_licensing phase=tightened
  match ({a:PLACE|OFFICE|AGENCY} ~4)? (remove | removes | removed | removing | drop | drops | dropped | strike | struck | take | takes | took | delist | delists | delisted | exclude | excluded) ~1 {d:PLACE} ~2 (from | off) ~3 (white list | whitelist | ((list | group) of ~2 (trusted | favoured | favored | preferred)))
  actors $a subject agent owner last document
  targets $d
  minerals inside
  require actors>=1
  rank 4
  prior .76
  ok "Seoul removed Japan from its white list of trusted partners in trade." => export_licensing actors=KR targets=JP phase=tightened
  no "Seoul removed a bank from its white list."
end

pattern export_licensing.trusted v1
  event export_licensing phase=eased
  match ({a:PLACE|OFFICE|AGENCY} ~4)? (restore | restores | restored | return | returns | returned | add | adds | added | readmit | readmits | readmitted | reinstate | reinstates | reinstated) ~1 {d:PLACE} ~2 (on | to) ~3 (white list | whitelist | ((list | group) of ~2 (trusted | favoured | favored | preferred)))
  actors $a subject agent owner last document
  targets $d
  minerals inside
  require actors>=1
  rank 4
  prior .76
  ok "Japan restored South Korea to its list of preferred trade partners." => export_licensing actors=JP targets=KR phase=eased
  no "Japan restored the house to its list of monuments."
end

# A hold that gets firmer on what goes out.
pattern export_licensing.grip v1
  event export_licensing phase=tightened
  match (tighten | tightens | tightened | tightening) ~2 (grip | hold | noose | screws | scrutiny) (on | over | of) ~2 {MINERAL} ~1 (export | exports | shipments | sales abroad)
  match (tighten | tightens | tightened | tightening) ~2 (grip | hold | noose | screws | scrutiny) (on | over | of) ~2 (export | exports | shipments) of ~2 {MINERAL}
  unless (@TRADERS) ~4 (tighten | tightens | tightened)
  actors subject agent owner last document
  minerals inside sentence
  require goods actors>=1
  prior .70
  ok "Beijing tightened its grip on gallium exports." => export_licensing actors=CN minerals=gallium phase=tightened
  no "The miner tightened its grip on tin."
end

pattern technology_control.tightened v1
  event technology_control phase=tightened
  match (tighten | tightens | tightened | tightening | toughen | toughens | toughened) ~2 (@FOREIGN_TECH) ~1 (export | exports | sales)
  unless (@technology_control.not)
  actors subject agent owner last document
  require actors>=1
  prior .68
  ok "Tokyo will tighten chipmaking equipment exports from July." => technology_control actors=JP
  no "Tokyo will tighten its equipment budget before exports."
end
