-- The secret is sealed with the key of the installation; last_step is the time step whose code was used last.
create table second_factor (
    account      uuid primary key references account (id),
    secret       bytea       not null,
    created_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null
);

create table recovery_code (
    id      uuid primary key,
    account uuid        not null references account (id),
    hash    varchar(64) not null,
    used_at timestamptz,
    unique (account, hash)
);
