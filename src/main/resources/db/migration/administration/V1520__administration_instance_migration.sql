-- A plan by which running processes go over to another version, and what became of each of them.
create table instance_migration (
    id           uuid         primary key,
    process      varchar(100) not null,
    from_place   varchar(100) not null,
    from_version integer      not null,
    to_place     varchar(100) not null,
    to_version   integer      not null,
    mapping      jsonb        not null,
    state        varchar(20)  not null check (state in ('CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'CANCELLED')),
    reason       varchar(500) not null,
    proposed_by  varchar(100) not null,
    proposed_at  timestamptz  not null,
    started_by   varchar(100),
    ended_at     timestamptz
);
create index instance_migration_newest on instance_migration (proposed_at desc);
create index instance_migration_at_work on instance_migration (proposed_at) where state in ('CHECKING', 'RUNNING');

create table instance_migration_item (
    id           bigint       generated always as identity primary key,
    migration    uuid         not null references instance_migration,
    business_key varchar(255) not null,
    state        varchar(10)  not null check (state in ('WAITING', 'READY', 'REFUSED', 'MOVED')),
    problems     jsonb        not null,
    missed       jsonb        not null,
    at           timestamptz,
    unique (migration, business_key)
);
create index instance_migration_item_of on instance_migration_item (migration, state, id);
