-- The link by which the first platform administrator opens the account; only its digest is kept.
create table administrator_invitation (
    id          uuid primary key,
    name        varchar(64) not null,
    mobile      varchar(20) not null,
    code_hash   varchar(64) not null unique,
    expires_at  timestamptz not null
);
