-- What a process told somebody because an administrator wrote it into its model; never changed.
create table own_notice (
    id            bigint       generated always as identity primary key,
    process       varchar(255) not null,
    business_key  varchar(255) not null,
    node          varchar(255) not null,
    name          varchar(255) not null,
    audience      varchar(20)  not null,
    text          varchar(2000) not null,
    sent          boolean      not null,
    due_at        timestamptz  not null
);

create index own_notice_of_process on own_notice (business_key, due_at);
