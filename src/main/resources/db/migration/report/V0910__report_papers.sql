-- One row per printed assessment report: each round of a request has its own, and old ones stay. What the verification
-- page says is kept here as it stood when the report was made.
create table assessment_paper (
    id               uuid         primary key,
    request          uuid         not null,
    round            integer      not null,
    number           varchar(32)  not null,
    check_code       varchar(16)  not null,
    enterprise_name  varchar(300) not null,
    institution_name varchar(300) not null,
    level            integer      not null,
    level_name       varchar(40)  not null,
    score            varchar(20)  not null,
    edition          varchar(40)  not null,
    scheme           varchar(40)  not null,
    written_at       timestamptz  not null,
    file_name        varchar(255) not null,
    storage_key      varchar(120) not null,
    sha256           char(64)     not null,
    size             bigint       not null,
    pages            integer      not null,
    created_at       timestamptz  not null,
    constraint assessment_paper_is_printed_once unique (request, round),
    constraint assessment_paper_number_is_unique unique (number)
);

-- The certificate itself belongs to the review; this is its paper.
create table certificate_paper (
    id          uuid         primary key,
    request     uuid         not null,
    number      varchar(64)  not null,
    file_name   varchar(255) not null,
    storage_key varchar(120) not null,
    sha256      char(64)     not null,
    size        bigint       not null,
    created_at  timestamptz  not null,
    constraint certificate_paper_is_printed_once unique (number)
);
create index certificate_paper_of_request on certificate_paper (request, created_at desc);

-- One row per paper of a request that could not be printed after the last retry; it goes when the paper is printed.
create table paper_failure (
    request   uuid        not null,
    paper     varchar(20) not null,
    failed_at timestamptz not null,
    primary key (request, paper)
);
