# What instruments oblige their parties to: exports left free.  The words of
# undertaking stand here too; pledge.pat goes on with them.

@SHALL = shall | will | agree to | agreed to | agrees to | commit to | committed to | commits to | have committed to | has committed to | pledge to | pledged to | pledges to | undertake to | undertakes to | undertook to | agree | agreed | undertaken to | promised to | promise to
@NEVER = to not | can't | won't | shan't | shall not | may not | must not | will not | cannot | not to | never to | refrain from | refraining from | refrains from | to refrain from | desist from | abstain from | forbidden to | are not to | is not to | without
@ADOPT = adopt | maintain | impose | introduce | apply | levy | institute | enact | establish | charge | place | set | use | adopting | maintaining | imposing | introducing | applying | levying | enacting | charging | placing | setting | using | adopt or maintain | keep | take
@XLIMITS = restriction | restrictions | ban | bans | prohibition | prohibitions | duty | duties | control | controls | quota | quotas | curbs | tax | taxes | levy | levies | charge | charges | licensing | limit | limits | tariff | tariffs | fee | fees | barriers | monopoly | monopolies | embargo | price | prices | measures | restraints
@XDUTIES = restriction | restrictions | ban | bans | prohibition | prohibitions | duty | duties | controls | quota | quotas | curbs | tax | taxes | levy | levies | charge | charges | licensing | limits | fee | fees | embargo | restraints
@RESTRICTIONS = (more than ~1 domestic (buyers | customers | users | consumers)) | ((@XDUTIES) ~2 (applied | applicable | imposed | levied) (to | on) ~2 (@EXPORTS)) | ((@EXPORTS | export or import | import or export | import and export) ~4 (@XLIMITS)) | ((@XDUTIES) ~10 (on | upon | of | with) ~6 (@EXPORTS | sale for export)) | ((@XDUTIES) ~4 (on | to) ~6 exported) | dual pricing | (higher price ~8 (export | exports | exported))
@PARTY = (neither ~1 (party | side | country | state | participant | {OFFICE})) | (no ~1 (party | side | country | state | member | participant)) | (a party) | ((each | every) ~1 (party | country | contracting state | member)) | (the contracting parties) | (contracting parties) | (the parties) | (either party) | (both parties) | (both sides) | (the two sides) | (the sides) | (the participants) | (both countries) | (the two countries)

pattern clause.no_export_limits v2
  event export_restriction_prohibited phase=announced
  match (prohibit | prohibits | prohibited | prohibiting | bar | bars | barring | prevent | prevents | preventing | forbid | forbids | stop | stops | stopping | restrain | restrains | keep | keeps) ~8 from ~2 (@ADOPT) ~6 (@RESTRICTIONS)
  match (@NEVER) ~4 (@ADOPT) ~8 (@RESTRICTIONS)
  match not (imposing | adopting | introducing | maintaining | applying | levying) ~8 (@RESTRICTIONS)
  match (neither | no) ~1 (party | side | country | state | participant | member | {OFFICE}) ~2 (shall | may | will | can | is to) ~3 (@ADOPT) ~10 (@RESTRICTIONS)
  match (neither | no) ~1 (party | side | country | state | participant | member | {OFFICE}) ~4 (shall | may | will | can | is to) ~3 (restrict | limit | ban | curb | prohibit | tax | block | stop | halt) ~6 (@EXPORTS)
  match (@RESTRICTIONS) ~8 (shall | are to | will) be ~1 (abolished | eliminated | removed | prohibited) ~1 between
  match (refrain from | refraining from | refrains from | abstain from | forgo | renounce) ~2 (@RESTRICTIONS)
  match (@SHALL) ~2 avoid ~3 (@RESTRICTIONS)
  match (removal | elimination | abolition | abolishment | prohibition) of ~3 (@RESTRICTIONS) ~1 between
  match (accession | WTO) ~4 (commitment | commitments) to ~2 (reduce | cut | lower | bind | eliminate | cap) ~2 (@RESTRICTIONS)
  match (@NEVER) ~2 (require | demand) ~4 export (licence | licences | license | licenses | permit | permits)
  match no ~1 (prohibition | prohibitions | restriction | restrictions | limitation | limitations | duty | duties | quota | quotas) ~8 (shall | may) ~1 be ~1 (imposed | applied | introduced | maintained | established | levied) ~26 (@EXPORTS)
  match (@NEVER) ~1 (impose | introduce | apply | reimpose | tighten | adopt) ~2 {MINERAL} ~1 (controls | curbs | restrictions | quotas)
  match (narrow | narrows | limit | limits | curb | curbs | end | ends | hindered by | scope of) ~5 dual pricing
  match exports ~5 (restrictions-free | restriction-free | free of restrictions)
  match (@EXPORTS) ~4 (face | be subject to | suffer) no (restriction | restrictions | curbs | limits)
  match neither ~1 (shall | may | will | would | can) ~2 (restrict | limit | ban | curb) ~3 (@EXPORTS)
  match (ruled out | ruling out | renounced | forswore | outlawed) ~2 (@RESTRICTIONS)
  match (bind | binds | bound | cap | caps | capped) ~2 (@RESTRICTIONS)
  match neither ~5 (may | shall | will | can | is to | would) ~2 (@ADOPT) ~8 (@RESTRICTIONS)
  match neither ~2 (puts | imposes | charges | levies | applies | adopts | maintains | places | introduces | put | impose | charge) ~8 (@RESTRICTIONS)
  match (@RESTRICTIONS) ~3 @BE ~2 (ruled out | excluded | prohibited | forbidden | barred | outlawed | banned | not allowed | not permitted)
  match (@SHALL) ~3 (outlaw | rule out | prohibit | forswear | forgo) ~3 (@RESTRICTIONS)
  match (exempt | spare | shield) (each other | one another | the other) from ~3 (@RESTRICTIONS)
  match (@SHALL) ~3 (remove | eliminate | abolish | lift | phase out | do away with | dismantle | removing | eliminating | scrap | end) ~6 (@RESTRICTIONS)
  match {AGREEMENT} ~8 to (remove | eliminate | abolish | lift | phase out | scrap) ~6 (@RESTRICTIONS)
  match (no | non-imposition of | absence of | nonimposition of | prohibition of | prohibition on | prohibition against | ban on | prohibits | prohibit | bars | forbids | bans | outlaws | eliminates | abolishes | rules out | disciplines on) ~3 (@RESTRICTIONS)
  match ({AGREEMENT} | chapter | commitments | commitment | committed | agreed) ~12 (removal | elimination | phasing out) of ~3 (@RESTRICTIONS)
  match (prohibit | prohibits | prohibited | bar | bars | barring | prevent | prevents | forbid | forbids | stop | stops) ~6 from ~1 (restricting | limiting | curbing | banning | blocking | taxing) ~4 (@EXPORTS)
  match (@NEVER) ~3 (restrict | limit | ban | curb | prohibit | tax | block | restricting | limiting | banning | curbing | prohibiting | taxing | blocking) ~3 (@EXPORTS)
  match (undertake | undertakes | undertook | promise | promised | pledge | pledged | commit | committed | agreed | agree | agrees) ~2 not to ~2 (@ADOPT | restrict | limit | ban | levy) ~8 (@RESTRICTIONS | @EXPORTS)
  match (shall | will | may) not be (subject to | subjected to | liable to) ~6 (@RESTRICTIONS)
  match (exports | exported) ~8 (exempt | free) (from | of) ~4 (duty | duties | taxes | restrictions | charges)
  also {AGREEMENT} | agree | agreed | agrees | party | parties | chapter | article | commit | commits | committed | commitment | commitments | pledged | promised | sides | participants | neither | undertook | undertakes | undertake | undertaken | undertaking | obliges | obliged | obligation | bound | accession | WTO | pledge | pledges | promise
  unless (company | firm | court | order | law | act | decree | bill | ministry) ~3 (prohibit | prohibits | prohibited | prohibiting | bans | bar | bars | forbids)
  unless (warned | warning | urge | urged | urges | call | called | calls | ask | asked | demand | demanded | demands | want | wants | want | criticised | condemn | opposed) ~10 (@RESTRICTIONS)
  unless (tariff | tariffs | duties | duty) ~8 {PLACE} ~2 (exports | export)
  unless (rebate | contest) ~24 (exports | export)
  unless customs duties (for | on) ~8 exported to
  unless <impose.past> ~2 (a | an | the | its) ~3 (ban on | prohibition on)
  unless (ban on | prohibition on | prohibition of) ~2 (exports | export) ~4 (of | to) ~3 ({MINERAL} | {PRODUCT})
  unless (sign | signed | announced | announces | imposed | lifted | introduced | extended | suspended) ~6 (export ban | ban on exports)
  actors parties near title
  minerals inside sentence near title
  rank 6
  set kind=export_restriction
  prior .80
  ok "The agreement bars Japan and Chile from imposing export restrictions on lithium." => actors=CL,JP minerals=lithium
  ok "Indonesia and the United States agreed not to impose export restrictions on nickel." => actors=ID,US minerals=nickel
  ok "Neither Japan nor Chile may impose restrictions on exports of lithium to the other." => actors=CL,JP minerals=lithium
  ok "Under the deal, Malaysia has committed to refrain from banning exports of rare earths to the United States." => minerals=rare_earths
  ok "No Party may adopt or maintain any duty, tax or other charge upon the export of a good to the territory of another Party." => phase=announced
  ok "The chapter on raw materials of the EU-Chile agreement rules out export duties and export monopolies." => actors=CL,EU
  ok "Article 7 of the agreement between Peru and Japan: Neither Party shall prohibit or restrict the exportation of copper to the other Party." => actors=JP,PE
  ok "Peru and Japan pledged to keep trade open and refrain from export bans on copper." => actors=JP,PE
  no "China said firms may not apply for an export licence for nickel."
  ok "Article 7 of the agreement between Peru and Japan: No prohibition shall be imposed by either country upon the importation of goods of the other or upon the exportation of copper to it." => actors=JP,PE
  ok "The trade deal between Peru and Japan narrows Peru's dual pricing of copper." => actors=JP,PE
  no "China banned exports of nickel scrap."
  no "Indonesia said its law prohibits the export of nickel ore."
end
