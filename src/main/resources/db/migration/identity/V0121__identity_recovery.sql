-- Who has lost the mobile of an account asks for another one to be put in its place.
create table recovery_application (
    id                uuid primary key,
    number            varchar(20)  not null unique,
    code_hash         varchar(64)  not null,
    account           uuid references account (id),
    account_typed     varchar(64)  not null,
    enterprise_name   varchar(200) not null,
    contact           varchar(100) not null,
    mobile            varchar(20)  not null,
    explanation       varchar(500) not null,
    state             varchar(20)  not null,
    asked_at          timestamptz  not null,
    asked_from        varchar(45)  not null,
    examined_at       timestamptz,
    examined_by       uuid,
    examined_by_name  varchar(64),
    examination       varchar(500),
    released_at       timestamptz,
    released_by       uuid,
    released_by_name  varchar(64),
    release_reason    varchar(500),
    effective_at      timestamptz,
    objection_hash    varchar(64) unique,
    ended_at          timestamptz,
    ended_by_name     varchar(100),
    ending            varchar(500),
    papers_forgotten_at timestamptz,
    version           integer      not null
);

-- One at a time may wait to take effect upon an account, and one of a mobile may be under way.
create unique index recovery_application_waiting on recovery_application (account) where state = 'RELEASED';
create unique index recovery_application_of_mobile on recovery_application (mobile)
    where state in ('SUBMITTED', 'EXAMINED', 'RELEASED');
create index recovery_application_state on recovery_application (state, asked_at);
create index recovery_application_account on recovery_application (account);

create table recovery_paper (
    id          uuid primary key,
    application uuid         not null references recovery_application (id),
    part        varchar(20)  not null,
    name        text         not null,
    kind        varchar(20)  not null,
    size        bigint       not null,
    sha256      varchar(64)  not null,
    storage_key varchar(120) not null,
    unique (application, part)
);

-- Since when no password opens the account: the next one is chosen by whoever holds the mobile.
alter table account add column password_void_since timestamptz;
