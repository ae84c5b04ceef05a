# Acts of one state on exports, imports and output: one type a tool, a phase a step.

pattern export_ban.acts v1
  event export_ban phase=in_force
  match <ban> ~5 @EXPORTS
  match <ban> the export of
  match <suspend> ~3 @EXPORTS
  match @EXPORTS ~6 @BE ~1 <ban.pp|suspend.pp>
  match (no longer | not) be exported
  unless (@EXPORTS ~3 (controls | control | curbs | restrictions | tax | duty | duties | quota | ban | licences | licenses)) | (import | imports)
  unless <ban> ~3 <impose.ing>
  require goods
  prior .80
  ok "Congo has suspended cobalt exports for four months, the mines regulator said." => actors=CD minerals=cobalt
  ok "China banned exports of gallium and germanium to the United States on Tuesday." @2024-12-03 => actors=CN targets=US minerals=gallium,germanium
  ok "Zimbabwe will prohibit the export of raw lithium from 2027." => actors=ZW minerals=lithium modality=expected
  no "China suspended export controls on gallium."
end

pattern measure.imposed v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control
  event %T phase=in_force
  match <impose> ~6 (@%T.noun)
  match (@%T.noun) ~8 @BE ~1 <impose.pp>
  match (@%T.noun) ~6 (take | takes | took | taking | come | came | go | went | enter | entered) (effect | into effect | into force | effect on)
  prior .78
  ok "China has imposed export controls on seven rare earths." => export_licensing actors=CN minerals=rare_earths phase=in_force
  ok "Tariffs of 50 percent on copper imposed by the United States took effect in August." => import_tariff actors=US minerals=copper
  no "The company imposed a hiring freeze after copper prices fell."
end

pattern measure.announced v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control
  event %T phase=announced
  rank 1
  match <announce> ~6 (@%T.noun)
  match (@%T.noun) ~3 @BE ~1 <announce.pp>
  match new (@%T.noun)
  prior .70
  ok "Beijing announced new export controls on antimony." => export_licensing actors=CN minerals=antimony
  no "The miner announced new drilling results at its antimony project."
end

pattern measure.suspended v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control
  event %T phase=suspended
  rank 3
  match <suspend> ~6 (@%T.noun)
  match (@%T.noun) ~8 @BE ~1 <suspend.pp>
  match (suspension | pause) (of | on | in) ~6 (@%T.noun)
  prior .85
  ok "China suspended a ban on exports of gallium to the United States until November 2026." => export_ban actors=CN targets=US minerals=gallium phase=suspended
  no "Congo suspended exports of cobalt."
end

pattern measure.lifted v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control
  event %T phase=lifted
  rank 3
  match <lift> ~6 (@%T.noun)
  match (@%T.noun) ~8 @BE ~1 <lift.pp>
  prior .82
  ok "Indonesia lifted its ban on exports of copper concentrate." => export_ban actors=ID minerals=copper phase=lifted
  no "Indonesia lifted its growth forecast as nickel exports rose."
end

pattern measure.eased v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control
  event %T phase=eased
  rank 2
  match <ease> ~6 (@%T.noun)
  match (@%T.noun) ~4 (exemption | exemptions | relief | waiver | waivers)
  match (exempt | exempted | exemption | exemptions | exempts) from ~6 (@%T.noun)
  prior .75
  ok "China eased export controls on graphite after the talks." => export_licensing actors=CN minerals=graphite phase=eased
  no "The bank eased its lending rules for graphite producers."
end

pattern measure.tightened v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control
  event %T phase=tightened
  rank 2
  match <tighten> ~6 (@%T.noun)
  match (@%T.noun) ~6 @BE ~1 <tighten.pp>
  match (stricter | tighter | tougher | broader) (@%T.noun)
  prior .78
  ok "Beijing tightened export controls on rare earths in October." @2025-10-20 => export_licensing actors=CN minerals=rare_earths phase=tightened
  no "The producer expanded its rare earths plant in October."
end

pattern measure.extended v1
  for export_ban export_licensing export_quota export_duty import_tariff import_restriction production_control
  event %T phase=extended
  rank 2
  match <extend> ~6 (@%T.noun)
  match (@%T.noun) ~6 @BE ~1 <extend.pp>
  prior .78
  ok "Congo extended its ban on cobalt exports by three months." => export_ban actors=CD minerals=cobalt phase=extended
  no "Congo extended a warm welcome to cobalt buyers."
end

pattern measure.proposed v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control
  event %T phase=proposed modality=expected
  rank 2
  match <propose> ~6 (@%T.noun)
  match (proposed | planned | possible | potential | threatened) (@%T.noun)
  prior .70
  ok "Indonesia is considering an export tax on nickel pig iron." => export_duty actors=ID minerals=nickel phase=proposed
  no "Investors considered the nickel price too high."
end

pattern measure.resumed v1
  for export_ban export_licensing export_quota export_duty import_tariff import_restriction
  event %T phase=resumed
  rank 3
  match <resume> ~6 (@%T.noun)
  prior .78
  ok "Zimbabwe reimposed its export ban on raw lithium." => export_ban actors=ZW minerals=lithium phase=resumed
  no "The mine resumed production of raw lithium."
end

pattern measure.standing v1
  for export_ban export_licensing export_quota export_duty technology_control
  event %T phase=in_force modality=background
  match {p:PLACE} ("'s" | ~1) (existing | sweeping | strict | recent | tough | ~2) (@%T.noun)
  match (@%T.noun) (by | from) {p:PLACE}
  actors $p
  require goods
  prior .55
  ok "Prices rose after China's export ban on antimony disrupted supply." => export_ban actors=CN minerals=antimony
  no "Prices rose after strong Chinese demand for antimony."
end

pattern import_tariff.rate v1
  event import_tariff phase=announced
  rank 1
  match {PERCENT} ~4 (@import_tariff.noun)
  match (@import_tariff.noun) (of | at | rate of) ~4 {PERCENT}
  require goods
  prior .72
  ok "Trump said the US would apply a 50 percent tariff on copper imports." => actors=US minerals=copper modality=expected
  no "Analysts saw a 50 percent rise in copper imports."
end
