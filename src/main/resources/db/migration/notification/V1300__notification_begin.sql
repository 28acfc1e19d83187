-- One row per thing that somebody is told. The recipient is an enterprise, whose people share one inbox, or a staff account.
create table notice (
    id         uuid          primary key,
    recipient  uuid          not null,
    topic      varchar(80)   not null,
    subject    varchar(200)  not null,
    text       varchar(2000) not null,
    link       varchar(300),
    created_at timestamptz   not null,
    read_at    timestamptz
);

create index notice_newest on notice (recipient, created_at desc, id);
create index notice_unread on notice (recipient, created_at desc, id) where read_at is null;
