#!/bin/sh
# Writes landed.sql.xz anew: the database of a landed build with its demo, as UpgradeTest opens it.
#   sh make.sh <commit> <JDBC-less URL of an empty PostgreSQL 15 or later>
#   sh make.sh c532dac postgresql://postgres@127.0.0.1:5432/zhiheng
# Needs git, Maven, Java, xz and the pg_dump of that server. Takes about five minutes.
set -eu
commit=$1 database=$2
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'git -C "$here" worktree remove --force "$work/build" || true; rm -rf "$work"' EXIT

git -C "$here" worktree add --detach "$work/build" "$commit"
(cd "$work/build" && mvn -q package -DskipTests)
server=${database#postgresql://}
java -jar "$work/build/target/zhiheng.jar" --server.port=0 --zhiheng.home="$work/home" \
    --spring.datasource.url="jdbc:postgresql://${server#*@}" --spring.datasource.username="${server%@*}" > "$work/log" &
application=$!
until grep -aq "Requests in every state" "$work/log"; do
    kill -0 $application || { cat "$work/log"; exit 1; }
    sleep 2
done
kill $application
wait $application || true
pg_dump --no-owner --no-privileges "$database" | xz -9e > "$here/landed.sql.xz"
