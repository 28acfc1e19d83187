-- What a program may do with a token, and when it last came: people end what nobody uses.
alter table personal_token
    add column scope     varchar(10) not null default 'ALL' check (scope in ('READ', 'ALL')),
    add column last_used timestamptz;
