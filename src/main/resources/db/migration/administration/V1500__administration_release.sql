-- What one administrator proposes and another one releases or refuses; once decided it never changes.
create table release (
    id               uuid         primary key,
    kind             varchar(20)  not null check (kind in ('PROCESS')),
    subject          varchar(100) not null,
    state            varchar(10)  not null check (state in ('PENDING', 'RELEASED', 'REFUSED')),
    note             varchar(500) not null,
    proposed_by      uuid         not null,
    proposed_by_name varchar(100) not null,
    proposed_at      timestamptz  not null,
    decided_by       uuid,
    decided_by_name  varchar(100),
    decided_at       timestamptz,
    reason           varchar(500),
    version          integer,
    place            varchar(100) unique
);

create index release_pending on release (proposed_at) where state = 'PENDING';
create index release_of on release (kind, subject, proposed_at desc);

create table release_file (
    release uuid         not null references release,
    name    varchar(200) not null,
    content bytea        not null,
    sha256  varchar(64)  not null,
    primary key (release, name)
);
