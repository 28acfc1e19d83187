create table enterprise_profile (
    enterprise_id uuid primary key,
    version       bigint      not null,
    name          text        not null,
    credit_code   text        not null constraint enterprise_profile_credit_code_key unique,
    industry      text        not null,
    province      text        not null,
    size          text        not null,
    content       jsonb       not null,
    saved_by      text        not null,
    saved_at      timestamptz not null
);

create table enterprise_profile_version (
    id             uuid primary key,
    enterprise_id  uuid        not null references enterprise_profile,
    version        bigint      not null,
    content        jsonb       not null,
    changed_fields jsonb       not null,
    saved_by       text        not null,
    saved_at       timestamptz not null,
    unique (enterprise_id, version)
);
