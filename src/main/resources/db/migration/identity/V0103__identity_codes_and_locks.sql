create table captcha_challenge (
    id         uuid primary key,
    answer     varchar(20) not null,
    expires_at timestamptz not null,
    message_sent boolean   not null
);

create index captcha_challenge_expires_at on captcha_challenge (expires_at);

create table sms_code (
    id         uuid primary key,
    mobile     varchar(20) not null,
    purpose    varchar(20) not null,
    hash       varchar(64) not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    attempts   integer     not null,
    used_at    timestamptz
);

create index sms_code_mobile on sms_code (mobile, created_at desc);
create index sms_code_created_at on sms_code (created_at);

-- Kept by name, not by account: a name that nobody has is locked just the same, so nothing can be learned from it.
create table sign_in_lock (
    name_key         varchar(64) primary key,
    failures         integer     not null,
    first_failure_at timestamptz not null,
    locks            integer     not null,
    locked_until     timestamptz
);

create index sign_in_lock_first_failure_at on sign_in_lock (first_failure_at);
