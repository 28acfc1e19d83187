create table on_site_visit (
    request      uuid primary key references assessment_request (id),
    starts_on    date        not null,
    days         int         not null check (days between 1 and 5),
    agenda       text        not null,
    places       text        not null,
    planned_by   text        not null,
    planned_at   timestamptz not null,
    attendees    text,
    opening_note text,
    opened_by    text,
    opened_at    timestamptz,
    summary      text,
    closed_by    text,
    closed_at    timestamptz
);

create table nonconformity (
    id             uuid primary key,
    version        int         not null,
    request        uuid        not null references assessment_request (id),
    number         int         not null check (number >= 1),
    clause         text,
    severity       text check (severity in ('SEVERE', 'GENERAL', 'OBSERVATION')),
    description    text        not null,
    requirement    text        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    cause          text        not null,
    correction     text        not null,
    action         text        not null,
    corrected_by   text,
    corrected_at   timestamptz,
    verdict        text check (verdict in ('VERIFIED', 'SENT_BACK')),
    verdict_reason text,
    verdict_by     text,
    verdict_at     timestamptz,
    past           jsonb       not null,
    unique (request, number)
);

create table nonconformity_file (
    id            uuid primary key,
    nonconformity uuid        not null references nonconformity (id),
    side          text        not null check (side in ('FINDING', 'CORRECTION')),
    name          text        not null,
    extension     text        not null,
    size          bigint      not null,
    sha256        text        not null,
    storage_key   text        not null,
    uploaded_by   text        not null,
    uploaded_at   timestamptz not null
);
create index nonconformity_file_of on nonconformity_file (nonconformity, uploaded_at);
