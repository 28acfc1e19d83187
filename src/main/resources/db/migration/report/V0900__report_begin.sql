-- One row per report that was made; the document itself lies in the file store. Numbers count on over the years, and a
-- number that was taken by a transaction that did not commit stays unused.
create sequence report_number;

create table report (
    id              uuid         primary key,
    self_assessment uuid         not null,
    revision        integer      not null,
    enterprise      uuid         not null,
    number          varchar(32)  not null,
    check_code      varchar(16)  not null,
    file_name       varchar(255) not null,
    storage_key     varchar(120) not null,
    sha256          char(64)     not null,
    size            bigint       not null,
    pages           integer      not null,
    created_at      timestamptz  not null,
    constraint report_is_made_once unique (self_assessment, revision),
    constraint report_number_is_unique unique (number)
);

-- One row per self-assessment whose report could not be made after the last retry; it goes when the report is made.
create table report_failure (
    self_assessment uuid        primary key,
    failed_at       timestamptz not null
);
