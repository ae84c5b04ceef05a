#!/bin/sh
# One PostgreSQL for all tests of a build: on_postgres.sh DIR start | stop |
# run COMMAND...  The command finds the address in PACTWATCH_TEST_DB.
set -eu
dir=$1
verb=$2
shift 2
case $verb in
start)
	sh tests/postgres.sh stop "$dir" # of a run that was broken off
	sh tests/postgres.sh start "$dir"
	;;
stop)
	sh tests/postgres.sh stop "$dir"
	;;
run)
	[ -d "$dir/data" ] || {
		echo "skipped: no PostgreSQL here (packages postgresql-15)"
		exit 77
	}
	PACTWATCH_TEST_DB=$(sh tests/postgres.sh uri "$dir")
	export PACTWATCH_TEST_DB
	exec "$@"
	;;
esac
