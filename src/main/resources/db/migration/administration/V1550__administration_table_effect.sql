-- What a draft of rating tables would make of finished self-assessments: how far it has come, and what came out.
create table table_effect (
    id           uuid         primary key,
    subject      varchar(100) not null,
    base         varchar(20)  not null,
    fingerprint  varchar(64)  not null,
    state        varchar(10)  not null check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    asked_by     varchar(100) not null,
    asked_at     timestamptz  not null,
    ended_at     timestamptz,
    total        integer      not null,
    done         integer      not null,
    reached      uuid,
    tally        jsonb        not null
);
create unique index table_effect_one_running on table_effect (subject) where state = 'RUNNING';
create index table_effect_of on table_effect (subject, asked_at desc);

create table table_effect_file (
    effect  uuid         not null references table_effect on delete cascade,
    name    varchar(200) not null,
    content bytea        not null,
    primary key (effect, name)
);

-- Those that come out otherwise. Whose they are is asked when somebody looks.
create table table_effect_change (
    effect          uuid        not null references table_effect on delete cascade,
    self_assessment uuid        not null,
    stored_level    integer     not null,
    before_level    integer     not null,
    after_level     integer     not null,
    before_index    varchar(20) not null,
    after_index     varchar(20) not null,
    indicators      jsonb       not null,
    primary key (effect, self_assessment)
);
create index table_effect_change_moved on table_effect_change (effect, before_level, after_level);
