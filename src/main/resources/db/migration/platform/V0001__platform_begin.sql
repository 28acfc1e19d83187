-- Ids are random uuids made by the application; times are timestamptz in UTC.
create extension if not exists pg_trgm;
