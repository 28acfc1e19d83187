-- Advertises consulting together with assessment, which a body may not: it then takes no new requests.
alter table institution add column advertising boolean not null default false;
alter table institution alter column advertising drop default;
