#!/bin/sh
# A PostgreSQL of the tests' own, on a socket and a loopback port nobody else
# has, in a folder that goes away with it.  It is never the machine's server.
#
#   postgres.sh start DIR [SETTING...]  prints the URI of an empty database
#   postgres.sh uri DIR | pid DIR | stop DIR
#   postgres.sh standby DIR OF          follows OF, which waits for its word
#   postgres.sh promote DIR
#
# Safe against crashes only where a SETTING says fsync=on.  Exit 77: there is
# no PostgreSQL here.
set -eu
verb=$1
dir=$2
shift 2

bin=
for candidate in "$(pg_config --bindir 2>/dev/null)" \
    /usr/lib/postgresql/*/bin /usr/local/bin; do
	[ -z "$bin" ] && [ -x "$candidate/initdb" ] &&
	    [ -x "$candidate/pg_basebackup" ] && bin=$candidate
done
if ! [ -x "$bin/initdb" ]; then
	echo "postgres.sh: skipped, no initdb and pg_ctl here (postgresql-15)" >&2
	exit 77
fi

# It refuses to run as root.
as_user() {
	if [ "$(id -u)" = 0 ]; then
		(cd / && setpriv --reuid=nobody --regid=nogroup --clear-groups "$@")
	else
		"$@"
	fi
}

free_port() {
	python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

uri() {
	echo "postgresql://tester@/postgres?host=$dir&port=$(cat "$dir/port")"
}

launch() {
	as_user "$bin/pg_ctl" -s -w -t 60 -D "$dir/data" -l "$dir/log" start \
	    >/dev/null || {
		tail -5 "$dir/log" >&2
		exit 1
	}
}

case $verb in
start)
	mkdir -p "$dir"
	free_port >"$dir/port"
	[ "$(id -u)" != 0 ] || chown nobody:nogroup "$dir"
	chmod 700 "$dir"
	as_user "$bin/initdb" -D "$dir/data" -U tester -A trust -E UTF8 \
	    --locale=C.UTF-8 --no-sync >"$dir/initdb.log"
	{
		echo "port=$(cat "$dir/port")"
		echo "listen_addresses='127.0.0.1'"
		echo "unix_socket_directories='$dir'"
		echo "shared_buffers=64MB"
		echo "fsync=off"
		echo "max_connections=40"
		for setting in "$@"; do echo "$setting"; done
	} >>"$dir/data/postgresql.conf"
	launch
	uri
	;;
standby)
	of=$1
	mkdir -p "$dir"
	free_port >"$dir/port"
	[ "$(id -u)" != 0 ] || chown nobody:nogroup "$dir"
	chmod 700 "$dir"
	as_user "$bin/pg_basebackup" -R -c fast -D "$dir/data" \
	    -d "host=$of port=$(cat "$of/port") user=tester application_name=mirror"
	{
		echo "port=$(cat "$dir/port")"
		echo "unix_socket_directories='$dir'"
	} >>"$dir/data/postgresql.conf"
	launch
	uri
	;;
promote)
	as_user "$bin/pg_ctl" -s -w -D "$dir/data" promote >/dev/null
	;;
uri)
	uri
	;;
pid)
	head -1 "$dir/data/postmaster.pid"
	;;
stop)
	[ ! -d "$dir/data" ] ||
	    as_user "$bin/pg_ctl" -s -D "$dir/data" -m immediate stop || :
	rm -rf "$dir"
	;;
*)
	exit 64
	;;
esac
