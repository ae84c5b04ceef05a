#!/bin/sh
# What is read beyond one sentence, on short texts of ours: an order's day, a
# treaty's duties, values told next, who drafts a bill, whose curbs are meant.
# test_reading.sh PACTWATCH
set -u
pactwatch=$1
. tests/called.sh

# reads NAME TITLE TEXT WANTED...: extract gives every WANTED, and with "!"
# before it gives it not.
reads() {
	name=$1
	printf '{"id":"%s","title":"%s","published":"2025-06-02","text":"%s"}\n' \
	    "$name" "$2" "$3" >"$top/$name.ndjson"
	"$pactwatch" extract "$top/$name.ndjson" >"$top/$name.out" ||
	    fails "$name: extract"
	shift 3
	for want in "$@"; do
		case $want in
		!*) ! grep -qF -e "${want#!}" "$top/$name.out" ||
		    fails "$name: has ${want#!}" ;;
		*) grep -qF -e "$want" "$top/$name.out" ||
		    fails "$name: lacks $want: $(cat "$top/$name.out")" ;;
		esac
	done
}

# --- an order's own acts are of its day, those of a paper it cites of that
reads order 'Copper this week' \
    'The United States imposes a 10 percent tariff on imports of copper. Goods in transit are exempt under this order.' \
    '"type":"import_tariff"' '"date":"2025-06-02"'
head='By the authority vested in me by the laws of the United States of America, it is hereby ordered:\n\nIn Proclamation 9705 of March 8, 2018, I adjusted imports of steel.\n\n'
reads cited 'Metals' \
    "${head}In section 3 of Proclamation 9705, I imposed a tariff of 25 percent on tin of Peru." \
    '"type":"import_tariff"' '"date":"2018-03-08"' '"modality":"background"'
reads applies 'Metals' \
    "${head}I impose a tariff of 9 percent on tin of Peru.\n\nThis shall be effective with respect to goods entered on or after June 20, 2025." \
    '"date":"2025-06-02"' '"effective":"2025-06-20"' 'goods entered on or after June 20, 2025."}'
reads past 'Metals' \
    "${head}I impose a tariff of 9 percent on tin of Peru.\n\nThe duties on steel were effective with respect to goods entered on or after March 23, 2018." \
    '"date":"2025-06-02"' '!"effective"'
reads story 'Copper this week' \
    'The United States imposes a 10 percent tariff on imports of copper. Goods in transit are exempt.' \
    '"type":"import_tariff"' '!"date":"2025-06-02"'

# --- what stands between commas, dashes or brackets after who acts says who
# that is: its states act in nothing, and it parts no verb from its subject
reads aside 'Ores this week' \
    'Gabon, the second biggest producer of manganese after South Africa, will ban exports of raw ore.' \
    '"type":"export_ban"' '"actors":["GA"]'
reads dashes 'Salt flats' \
    'Chile \u2014 which digs more lithium than all but Australia \u2014 will nationalise its lithium mines.' \
    '"type":"state_control"' '"actors":["CL"]'
reads brackets 'Ores this week' \
    'Peru (like its neighbours Chile and Bolivia) signed a critical minerals agreement with Japan.' \
    '"actors":["JP","PE"]'
reads aside_day 'Ores this week' \
    'Gabon, in a decree of Friday, banned exports of manganese ore.' \
    '"actors":["GA"]' '"date":"2025-05-30"'
reads party 'Ores this week' \
    'Peru, together with Chile, signed a critical minerals agreement with Japan.' \
    '"actors":["CL","JP","PE"]'
reads told_in 'Ores this week' \
    'Zambia, which banned exports of raw copper in May, opened trade talks with Kenya.' \
    '"type":"export_ban"' '"actors":["ZM"]'

# --- a participle after a comma is the subject's; who is told or charged acts not
reads participle 'Trade this week' \
    'Japan signed a trade agreement with Peru, lowering tariffs on copper to 2 percent.' \
    '"type":"import_tariff"' '"actors":["JP"]'
reads charged 'Trade this week' \
    'The United States told the Peruvian president that it will charge Peru a tariff of 12 percent.' \
    '"type":"import_tariff"' '"actors":["US"],"targets":["PE"]'

# --- a treaty obliges: no measure of one party; a licence it asks for is no freedom
treaty='Article 2\n\nEach Party shall publish its laws. Neither Party shall hide them.\n\n'
reads duties 'Peru - Norway' \
    "${treaty}Each Party shall eliminate its customs duties on originating goods of the other Party." \
    '"type":"commitment"' '"phase":"signed"' '"actors":["NO","PE"]' \
    '!"type":"import_tariff"'
reads exports 'Peru - Norway' \
    "${treaty}Customs duties on exports of copper shall be abolished." \
    '"type":"export_restriction_prohibited"' '!"type":"export_duty"'
reads licence 'Peru - Norway' \
    "${treaty}Each Party shall require export licences for copper." \
    '!"type":"export_restriction_prohibited"' '!"type":"export_licensing"'

reads recital 'Peru - Norway: Trade Agreement' \
    'Desiring to strengthen trade in copper;\n\nDetermined to establish a legal framework for an economic partnership between the Parties;\n\nHave agreed as follows:' \
    '"type":"agreement_signed"' '"actors":["NO","PE"]' '!"type":"agreement_announced"'

# --- a value of the next sentence, which becomes evidence; an item of a list is
# about its own
reads next 'Canada taxes steel' \
    'Canada has imposed tariffs on steel from Norway. The surtax will be 25 percent.' \
    '"percent":25' 'The surtax will be 25 percent."}'
reads item 'Canada taxes steel' \
    'Canada has imposed tariffs on steel from Norway.\n\n(b) The rate on potash is 9 percent.' \
    '!"percent":9'

# --- "the deal" is the one named last, not one of the states in the title
reads anaphor 'Japan and Norway watch' \
    'The Trans-Pacific Partnership took ten years of talks on trade. Negotiations were long, and the deal was signed in February.' \
    '"type":"agreement_signed"' '"actors":["AU","BN"' '!"actors":["JP","NO"]'

# --- sums and terms in the ways they are written
reads sums 'Aid for a mine' \
    "The government of Norway is granting a billion dollar loan to a mining company for copper.\n\nThe government of India approved a support scheme of INR 1'500 crore for rare earth magnets." \
    '"amount":1000000000' '"amount":15000000000' '"currency":"INR"'
reads hyphen 'Aid for a mine' \
    'The Department of Energy awarded a $3.5-billion grant to a lithium refinery.' \
    '"amount":3500000000'
reads term 'Congo extends' \
    'Congo extended its ban on cobalt exports for an additional three months.' \
    '"period_months":3'

# --- who acts: the drafters of a bill, the clause's own subject, the neighbour
reads bill 'Mining bill' \
    'Japan and Norway are uneasy about a bill in the Philippine Senate under which nickel ore could no longer be exported.' \
    '"type":"export_ban"' '"actors":["PH"]'
reads because 'Nickel case' \
    'Brussels went to the WTO because Indonesia had stopped exporting nickel ore.' \
    '"type":"export_ban","phase":"in_force","modality":"background","actors":["ID"]'

exit $bad
