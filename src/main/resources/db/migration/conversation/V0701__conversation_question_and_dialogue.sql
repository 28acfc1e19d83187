create table question (
    id                 uuid          primary key,
    enterprise_id      uuid          not null,
    account_name       varchar(100)  not null,
    self_assessment_id uuid,
    clause             varchar(40),
    text               varchar(1000) not null,
    asked_by           varchar(100)  not null,
    asked_at           timestamptz   not null,
    replied_at         timestamptz,
    unread             boolean       not null
);

create index question_of_enterprise on question (enterprise_id, asked_at desc, id);
create index question_newest on question (asked_at desc, id);
create index question_waiting on question (asked_at, id) where replied_at is null;
create index question_unread on question (enterprise_id, clause) where unread;

create table question_reply (
    id          uuid          primary key,
    question_id uuid          not null references question,
    text        varchar(2000) not null,
    replied_by  varchar(100)  not null,
    replied_at  timestamptz   not null
);

create index question_reply_of on question_reply (question_id, replied_at);

create table dialogue_entry (
    id                 uuid          primary key,
    enterprise_id      uuid          not null,
    self_assessment_id uuid          not null,
    clause             varchar(40)   not null,
    answer_version     bigint        not null,
    side               varchar(12)   not null,
    author             varchar(100)  not null,
    text               varchar(2000) not null,
    written_at         timestamptz   not null
);

create index dialogue_entry_of on dialogue_entry (self_assessment_id, clause, written_at);
