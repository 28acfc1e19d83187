create table assessment_report (
    id                 uuid primary key,
    request            uuid        not null references assessment_request (id),
    round              int         not null,
    revision           int         not null,
    edition            text        not null,
    scheme             text        not null,
    summary            text        not null,
    strengths          text        not null,
    improvements       text        not null,
    level              int         not null,
    level_name         text        not null,
    applied_level      int         not null,
    level_to_certify   int         not null,
    self               jsonb       not null,
    assessed           jsonb       not null,
    clauses            jsonb       not null,
    parameters         jsonb       not null,
    account            uuid        not null,
    written_by         text        not null,
    written_at         timestamptz not null,
    objection          text,
    objected_by        text,
    objected_at        timestamptz,
    unique (request, round)
);

create table decision (
    id          uuid primary key,
    request     uuid        not null references assessment_request (id),
    round       int         not null,
    seat        text        not null,
    account     uuid        not null,
    person      text        not null,
    outcome     text        not null,
    reason      text,
    decided_at  timestamptz not null,
    unique (request, round, seat),
    unique (request, round, account)
);
create index decision_of_account on decision (account);

create table publicity (
    id               uuid primary key,
    request          uuid        not null references assessment_request (id),
    round            int         not null,
    number           text        not null,
    enterprise_name  text        not null,
    institution_name text        not null,
    level            int         not null,
    level_name       text        not null,
    scope            text        not null,
    begins_at        timestamptz not null,
    ends_at          timestamptz not null,
    outcome          text,
    unique (request, round)
);
create index publicity_latest on publicity (begins_at desc);
create index publicity_of_number on publicity (number, round desc);

create table public_objection (
    id            uuid primary key,
    publicity     uuid        not null references publicity (id),
    name          text        not null,
    contact       text        not null,
    reason        text        not null,
    raised_at     timestamptz not null,
    outcome       text,
    answer        text,
    account       uuid,
    handled_by    text,
    handled_at    timestamptz
);
create index public_objection_of_publicity on public_objection (publicity, raised_at);

create table appeal (
    id           uuid primary key,
    request      uuid        not null references assessment_request (id),
    against      text        not null,
    refused_at   timestamptz not null,
    reason       text        not null,
    filed_by     text        not null,
    filed_at     timestamptz not null,
    outcome      text,
    answer       text,
    account      uuid,
    handled_by   text,
    handled_at   timestamptz,
    unique (request, refused_at)
);
