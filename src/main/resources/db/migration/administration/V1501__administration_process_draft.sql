-- A version in the making: one current draft of each process, and what was put aside when a colleague took over.
create table process_draft (
    id            uuid         primary key,
    process       varchar(100) not null,
    aside         boolean      not null default false,
    version       integer      not null default 0,
    holder        uuid,
    holder_name   varchar(100),
    alive_at      timestamptz,
    saved_by_name varchar(100),
    saved_at      timestamptz
);

create unique index process_draft_current on process_draft (process) where not aside;

create table process_draft_file (
    draft   uuid         not null references process_draft on delete cascade,
    name    varchar(200) not null,
    content bytea        not null,
    primary key (draft, name)
);
