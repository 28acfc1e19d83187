-- Members have accounts of their own; enterprise stays the one account that the enterprise itself has.
alter table account add column member_of uuid;

create index account_member_of on account (member_of) where member_of is not null;

alter table account add constraint account_of_one check (enterprise is null or member_of is null);

create table member_invitation (
    id          uuid primary key,
    enterprise  uuid        not null,
    person_name varchar(30) not null,
    mobile      varchar(20) not null,
    code_hash   varchar(64) not null unique,
    invited_by  varchar(64) not null,
    invited_at  timestamptz not null,
    expires_at  timestamptz not null
);

create index member_invitation_enterprise on member_invitation (enterprise, invited_at desc);
