#!/bin/sh
# Writes landed.sql.xz anew: the database of a landed build with its demo, as UpgradeTest opens it.
#   sh make.sh <commit> <JDBC-less URL of an empty PostgreSQL 15 or later>
#   sh make.sh c532dac postgresql://postgres@127.0.0.1:5432/zhiheng
# Needs git, Maven, Java, curl, xz and the psql and pg_dump of that server. Takes about five minutes.
set -eu
commit=$1 database=$2
port=8189
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'git -C "$here" worktree remove --force "$work/build" || true; rm -rf "$work"' EXIT

in_force() {
    psql -qc "insert into catalogue_in_force (edition, since) values ('$1', now())" "$database"
}

git -C "$here" worktree add --detach "$work/build" "$commit"
(cd "$work/build" && mvn -q package -DskipTests)
server=${database#postgresql://}
java -jar "$work/build/target/zhiheng.jar" --server.port=$port --zhiheng.home="$work/home" \
    --spring.datasource.url="jdbc:postgresql://${server#*@}" --spring.datasource.username="${server%@*}" > "$work/log" &
application=$!
until grep -aq "Requests in every state" "$work/log"; do
    kill -0 $application || { cat "$work/log"; exit 1; }
    sleep 2
done

# Somebody is still filling in under the first edition.
current=$(psql -Atqc "select edition from catalogue_in_force order by id desc limit 1" "$database")
in_force 1.0
curl -fsS -X POST -H "Authorization: Bearer demo-enterprise-plant-24" "http://127.0.0.1:$port/api/v1/self-assessments"
in_force "$current"

kill $application
wait $application || true
pg_dump --no-owner --no-privileges "$database" | xz -9e > "$here/landed.sql.xz"
