create table certificate (
    id                uuid primary key,
    version           int         not null,
    number            text        not null unique,
    check_code        text        not null,
    request           uuid        not null unique references assessment_request (id),
    enterprise        uuid        not null,
    enterprise_name   text        not null,
    credit_code       text,
    institution       uuid        not null,
    institution_name  text        not null,
    institution_code  text        not null,
    year              int         not null,
    serial            int         not null,
    level             int         not null check (level between 1 and 5),
    level_name        text        not null,
    scope             text        not null,
    state             text        not null,
    state_since       timestamptz not null,
    issued_at         timestamptz not null,
    expires_at        timestamptz not null,
    next_surveillance timestamptz,
    unique (institution, year, serial)
);
create index certificate_of_enterprise on certificate (enterprise, issued_at desc);
create index certificate_of_institution on certificate (institution, expires_at);

-- One row per institution and year; whoever issues takes it for update until the commit, so that no number is lost or given twice.
create table certificate_serial (
    institution uuid not null,
    year        int  not null,
    last        int  not null,
    primary key (institution, year)
);

create table certificate_change (
    id          bigint generated always as identity primary key,
    certificate uuid        not null references certificate (id),
    state_before text,
    state_after  text       not null,
    cause       text        not null,
    account     uuid,
    person      text,
    reason      text,
    changed_at  timestamptz not null
);
create index certificate_change_of_certificate on certificate_change (certificate, id);

create table surveillance (
    certificate uuid        not null references certificate (id),
    ordinal     int         not null,
    due_at      timestamptz not null,
    outcome     text,
    findings    text,
    account     uuid,
    person      text,
    done_at     timestamptz,
    primary key (certificate, ordinal)
);
