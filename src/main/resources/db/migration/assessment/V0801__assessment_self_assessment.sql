create table self_assessment (
    id               uuid primary key,
    enterprise       uuid        not null,
    edition          text        not null,
    scheme           text        not null,
    statistical_year int         not null,
    state            text        not null check (state in ('FILLING', 'SUBMITTED', 'ABANDONED', 'EXPIRED')),
    last_place       text,
    started_by       text        not null,
    started_at       timestamptz not null,
    ended_by         text,
    ended_at         timestamptz,
    end_reason       text,
    level            int,
    score            text,
    report_state     text        not null check (report_state in ('NONE', 'PENDING', 'ISSUED', 'FAILED')),
    report_number    text
);
-- The second unfinished self-assessment of an enterprise is refused here, whatever happens above.
create unique index self_assessment_one_unfinished on self_assessment (enterprise) where state = 'FILLING';
create index self_assessment_of_enterprise on self_assessment (enterprise, started_at desc);

-- One row per clause from the start, so that a save is one versioned update and a list needs no guessing.
create table answer (
    self_assessment uuid    not null references self_assessment,
    clause          text    not null,
    first_level     text    not null,
    second_level    text    not null,
    version         int     not null,
    conformity      text check (conformity in ('CONFORM', 'PARTIAL', 'NONCONFORM', 'NA')),
    statement       text    not null,
    evidence        uuid[]  not null,
    carried_over    boolean not null,
    answered        boolean not null,
    saved_by        text,
    saved_at        timestamptz,
    primary key (self_assessment, clause)
);
create index answer_evidence on answer using gin (evidence);

create table performance_entry (
    self_assessment uuid not null references self_assessment,
    indicator       text not null,
    first_level     text not null,
    version         int  not null,
    applicable      boolean,
    reason          text not null,
    scope           text not null,
    period          text not null,
    source          text not null,
    department      text not null,
    target          text not null,
    history         jsonb not null,
    statement       text not null,
    evidence        uuid[] not null,
    carried_over    boolean not null,
    saved_by        text,
    saved_at        timestamptz,
    primary key (self_assessment, indicator)
);
create index performance_entry_evidence on performance_entry using gin (evidence);

create table performance_figure (
    self_assessment uuid not null references self_assessment,
    parameter       text not null,
    version         int  not null,
    value           text,
    saved_by        text,
    saved_at        timestamptz,
    primary key (self_assessment, parameter)
);

-- "This part is complete": said by a person, withdrawn when the part is reopened.
create table declaration (
    id              uuid primary key,
    self_assessment uuid        not null references self_assessment,
    item            text        not null,
    responsible     text        not null,
    note            text        not null,
    declared_by     text        not null,
    declared_at     timestamptz not null,
    withdrawn_by    text,
    withdrawn_at    timestamptz
);
create unique index declaration_in_force on declaration (self_assessment, item) where withdrawn_at is null;

create table revision (
    id              uuid primary key,
    self_assessment uuid        not null references self_assessment,
    item            text        not null,
    opened_by       text        not null,
    opened_at       timestamptz not null,
    closed_by       text,
    closed_at       timestamptz
);
create unique index revision_one_open on revision (self_assessment, item) where closed_at is null;

create table submission (
    self_assessment uuid        not null references self_assessment,
    revision        int         not null,
    submitted_by    text        not null,
    submitted_at    timestamptz not null,
    explanations    jsonb       not null,
    content         jsonb,
    rating          jsonb,
    primary key (self_assessment, revision)
);
