-- Documents that the platform adds to the guidance: each with all its versions, of which the last one is shown.
create table guidance_document (
    id           uuid primary key,
    place        integer      not null,
    withdrawn_at timestamptz,
    withdrawn_by varchar(64),
    version      integer      not null
);

create table guidance_version (
    id           uuid primary key,
    document     uuid         not null references guidance_document (id),
    number       integer      not null,
    title        varchar(100) not null,
    effective_on date         not null,
    name         text         not null,
    size         bigint       not null,
    sha256       varchar(64)  not null,
    storage_key  varchar(120) not null,
    added_at     timestamptz  not null,
    added_by     varchar(64)  not null,
    unique (document, number)
);
