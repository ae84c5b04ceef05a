#!/bin/sh
# A39: a far PostgreSQL must prove its name, by TLS with an authority that
# openssl(1) makes for this run alone.  test_postgres_tls.sh PACTWATCH
# Nothing in the URIs says verify-full: it is what is done.
set -u
pactwatch=$1
cluster=/tmp/pactwatch-tls-pg-$$
dir=$(mktemp -d) || exit 1
failed=0
# shellcheck disable=SC2317
clean() {
	sh tests/postgres.sh stop "$cluster" 2>/dev/null
	rm -rf "$dir"
}
trap clean EXIT
trap 'exit 1' INT TERM
export PACTWATCH_DATA="$PWD"
unset PGSSLMODE PGSSLROOTCERT PGHOST PGHOSTADDR PGSERVICE

certificates() (
	set -e
	cd "$dir"
	key='openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
	for ca in ca stranger; do
		$key -x509 -keyout $ca.key -subj "/CN=$ca" -days 2 -out $ca.pem
	done
	mkdir db
	: >db/index
	echo 01 >db/serial
	printf '%s\n' '[ca]' 'default_ca=d' '[d]' 'database=db/index' \
	    'serial=db/serial' 'new_certs_dir=db' 'default_md=sha256' \
	    'policy=p' 'unique_subject=no' '[p]' 'commonName=supplied' >ca.cnf
	# make NAME ADDRESS FIRST LAST
	make() {
		$key -keyout "$1.key" -subj "/CN=$1" -out "$1.csr"
		echo "subjectAltName=IP:$2" >"$1.ext"
		openssl ca -batch -config ca.cnf -cert ca.pem -keyfile ca.key \
		    -in "$1.csr" -out "$1.pem" -extfile "$1.ext" -notext \
		    -startdate "$3" -enddate "$4"
	}
	today=$(date -u +%Y%m%d000000Z) in_two=$(date -u -d '2 days' +%Y%m%d000000Z)
	make right 0.0.0.0 "$today" "$in_two"
	make wrong 192.0.2.1 "$today" "$in_two"
	make old 0.0.0.0 20200101000000Z 20210101000000Z
)
certificates >"$dir/log" 2>&1 || {
	tail -5 "$dir/log"
	exit 1
}

: >"$dir/none.ndjson"
uri=$(sh tests/postgres.sh start "$cluster") || exit $?
# shows NAME: from now on the server shows this certificate.
shows() {
	cp "$dir/$1.pem" "$dir/$1.key" "$cluster/"
	chmod 600 "$cluster/$1.key"
	[ "$(id -u)" != 0 ] || chown nobody:nogroup "$cluster/$1."*
	psql -qX "$uri" -c "ALTER SYSTEM SET ssl_cert_file='$cluster/$1.pem'" \
	    -c "ALTER SYSTEM SET ssl_key_file='$cluster/$1.key'" \
	    -c 'ALTER SYSTEM SET ssl=on' -c 'SELECT pg_reload_conf()' >/dev/null
	tries=0
	until openssl s_client -starttls postgres -connect \
	    "127.0.0.1:$(cat "$cluster/port")" </dev/null 2>/dev/null |
	    grep -q "^subject=CN = $1\$"; do
		tries=$((tries + 1))
		[ "$tries" -lt 100 ] || { echo "$1 is never shown"; exit 1; }
		sleep 0.1
	done
}
# comes CA: to the resolver 0.0.0.0 is this machine, to us it is any other.
comes() {
	"$pactwatch" import "$dir/none.ndjson" --db \
	    "postgresql://tester@0.0.0.0:$(cat "$cluster/port")/postgres?sslrootcert=$1" \
	    >"$dir/out" 2>"$dir/err"
}
# refused WHAT CA WORDS
refused() {
	if comes "$2"; then
		echo "FAILED: $1: accepted"
		failed=1
	elif ! grep -q "$3" "$dir/err"; then
		echo "FAILED: $1: says $(cat "$dir/err")"
		failed=1
	else
		echo "$1: $(cat "$dir/err")"
	fi
}

shows right
comes "$dir/ca.pem" || {
	echo "FAILED: the right name: $(cat "$dir/err")"
	failed=1
}
n=$(psql -AtX "$uri" -c "SELECT count(*) FROM document" 2>&1)
[ "$n" = 0 ] || { echo "FAILED: no tables were made there: $n"; failed=1; }
refused "another authority" "$dir/stranger.pem" 'not signed by.*stranger.pem'
refused "no authority" "$dir/absent.pem" 'absent.pem.*does not exist'
shows wrong
refused "another name" "$dir/ca.pem" '"192.0.2.1".*does not match.*"0.0.0.0"'
shows old
refused "an old certificate" "$dir/ca.pem" 'ca.pem, or out of date'
[ "$failed" = 0 ]
