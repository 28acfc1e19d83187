-- A secret for a new app, offered to who signed in by a recovery code; the old app counts until the new one is confirmed.
alter table second_factor add column next_secret bytea;
