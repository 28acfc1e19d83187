-- Locked by the platform. Other than closed_at, which the institution sets and takes back.
alter table account
    add column locked_at timestamptz,
    add column locked_reason varchar(200),
    add column locked_by varchar(64);

-- When somebody last came in by a browser. Beside the account, whose row many people of one enterprise share.
create table last_sign_in (
    account uuid primary key references account (id),
    at      timestamptz not null
);

create index account_institution on account (institution);
