-- What the assessors say to one clause, the latest word only; earlier rounds lie in past_finding.
create table finding (
    request        uuid    not null references assessment_request (id),
    clause         text    not null,
    indicator      text    not null,
    version        int     not null,
    verdict        text,
    conformity     text,
    reason         text,
    revision       int,
    answer_version int,
    account        uuid,
    person         text,
    saved_at       timestamptz,
    released       boolean not null default false,
    primary key (request, clause)
);

create table past_finding (
    id             bigint generated always as identity primary key,
    request        uuid        not null references assessment_request (id),
    clause         text        not null,
    round          int         not null,
    verdict        text        not null,
    conformity     text,
    reason         text,
    revision       int         not null,
    answer_version int         not null,
    person         text        not null,
    saved_at       timestamptz not null
);
create index past_finding_of_request on past_finding (request, clause, id);

-- Subject: a performance parameter (with a value) or a performance indicator (applicable or not).
create table performance_finding (
    request    uuid    not null references assessment_request (id),
    subject    text    not null,
    indicator  text    not null,
    version    int     not null,
    value      text,
    applicable boolean,
    confirmed  boolean,
    reason     text,
    revision   int,
    account    uuid,
    person     text,
    saved_at   timestamptz,
    released   boolean not null default false,
    primary key (request, subject)
);

create table finding_draft (
    request  uuid        not null references assessment_request (id),
    account  uuid        not null,
    subject  text        not null,
    content  jsonb       not null,
    saved_at timestamptz not null,
    primary key (request, account, subject)
);

create table indicator_review (
    request     uuid        not null references assessment_request (id),
    indicator   text        not null,
    round       int         not null,
    summary     text        not null,
    account     uuid        not null,
    person      text        not null,
    reviewed_at timestamptz not null,
    primary key (request, indicator, round)
);

create table asked_rectification (
    request  uuid        not null references assessment_request (id),
    round    int         not null check (round between 1 and 2),
    clauses  text[]      not null,
    revision int         not null,
    reason   text        not null,
    person   text        not null,
    asked_at timestamptz not null,
    until    timestamptz not null,
    primary key (request, round)
);
