create table enterprise_document (
    id            uuid primary key,
    enterprise_id uuid        not null,
    name          text        not null,
    kind          text        not null,
    size          bigint      not null,
    sha256        text        not null,
    storage_key   text        not null,
    kept_by       text        not null,
    kept_at       timestamptz not null,
    unique (enterprise_id, sha256)
);
