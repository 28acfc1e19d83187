-- What a colleague gives to a member of staff who forgot the password; only its digest is kept.
create table reset_code (
    account    uuid primary key references account (id),
    hash       varchar(64) not null,
    expires_at timestamptz not null
);

-- Since when somebody signs in by a code to the mobile instead of an app; to bind one, that code is asked for first.
alter table account add column factor_by_sms_since timestamptz;
