#!/bin/sh
# Runs once, when the database server is new: a database per service, whose owner sees that one only.
set -eu
for service in partnership assessment reporting; do
  password=$(sed -n 's/^quarkus.datasource.password=//p' "/run/secrets/$service.properties")
  psql --username postgres --set ON_ERROR_STOP=1 --set "service=$service" --set "password=$password" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
revoke all on database :"service" from public;
SQL
done
