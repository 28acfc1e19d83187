-- What somebody filled in at an own step, each time it was taken; never changed.
create table own_record (
    id            bigint       generated always as identity primary key,
    process       varchar(255) not null,
    business_key  varchar(255) not null,
    step          varchar(255) not null,
    name          varchar(255) not null,
    number        integer      not null,
    staff         boolean      not null,
    account       uuid         not null,
    person        varchar(100) not null,
    readers       varchar(20)  not null check (readers in ('ENTERPRISE', 'INSTITUTION', 'BOTH')),
    in_paper      boolean      not null,
    form          varchar(255) not null,
    model_version integer      not null,
    answers       jsonb        not null,
    taken_at      timestamptz  not null,
    unique (business_key, step, number)
);
