-- What stood in a finding, a nonconformity, a correction or its verdict when somebody decided against it, kept in the
-- transaction of the save that replaced it. account: of its writer, null for an enterprise's people, who share one.
create table replaced_text (
    id            uuid        primary key,
    request       uuid        not null references assessment_request (id),
    subject       text        not null,
    content       jsonb       not null,
    fields        text[]      not null,
    of_enterprise boolean     not null,
    account       uuid,
    written_by    text        not null,
    written_at    timestamptz not null,
    replaced_by   text        not null,
    replaced_at   timestamptz not null,
    noted_at      timestamptz
);
create index replaced_text_of_request on replaced_text (request, replaced_at);
