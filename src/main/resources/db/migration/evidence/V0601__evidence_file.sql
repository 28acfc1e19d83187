create table evidence_file (
    id            uuid         primary key,
    enterprise_id uuid         not null,
    sha256        varchar(64)  not null,
    name          varchar(200) not null,
    type          varchar(8)   not null,
    size          bigint       not null check (size > 0),
    storage_key   varchar(120) not null,
    uploaded_by   varchar(100) not null,
    uploaded_at   timestamptz  not null,
    valid_from    date,
    valid_until   date,
    constraint evidence_file_once unique (enterprise_id, sha256)
);

create index evidence_file_newest on evidence_file (enterprise_id, uploaded_at desc, id);
