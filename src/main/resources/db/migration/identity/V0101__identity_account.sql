create table account (
    id                  uuid primary key,
    name                varchar(64)  not null,
    name_key            varchar(64)  not null,
    password_hash       varchar(200) not null,
    password_changed_at timestamptz  not null,
    mobile              varchar(20),
    enterprise          uuid unique,
    institution         uuid,
    created_at          timestamptz  not null,
    version             integer      not null,
    constraint account_name_taken unique (name_key),
    constraint account_mobile_taken unique (mobile)
);

create table account_role (
    account uuid        not null references account (id),
    role    varchar(30) not null,
    primary key (account, role)
);

-- Separation of duties: nobody holds two of the three admin roles, whatever program writes here.
create unique index account_role_one_admin on account_role (account)
    where role in ('PROCESS_ADMIN', 'PLATFORM_ADMIN', 'SECURITY_AUDITOR');

create table personal_token (
    id         uuid primary key,
    account    uuid        not null references account (id),
    name       varchar(100) not null,
    hash       varchar(64) not null unique,
    created_at timestamptz not null,
    expires_at timestamptz
);

create table privacy_consent (
    id             uuid primary key,
    account        uuid        not null references account (id),
    notice_version varchar(20) not null,
    given_at       timestamptz not null,
    address        varchar(45) not null
);

create index personal_token_account on personal_token (account);
create index privacy_consent_account on privacy_consent (account);
