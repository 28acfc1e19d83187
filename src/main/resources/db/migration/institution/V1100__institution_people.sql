create table institution (
    id          uuid primary key,
    name        varchar(100) not null,
    code        varchar(6)   not null,
    credit_code varchar(18)  not null,
    address     varchar(200) not null,
    contact     varchar(50)  not null,
    phone       varchar(30)  not null,
    consulting  boolean      not null,
    active      boolean      not null,
    created_at  timestamptz  not null,
    version     integer      not null,
    constraint institution_name_taken unique (name),
    constraint institution_code_taken unique (code),
    constraint institution_credit_code_taken unique (credit_code)
);

-- Somebody who works for an institution, as its manager, as an assessor or as both; without an account until the
-- invitation is accepted.
create table institution_member (
    id                uuid primary key,
    institution       uuid         not null references institution (id),
    account           uuid unique,
    name              varchar(30)  not null,
    mobile            varchar(20)  not null,
    manager           boolean      not null,
    active            boolean      not null,
    certificate_no    varchar(50),
    grade             varchar(20),
    industries        text[],
    qualified_until   date,
    capacity          integer,
    employer_group    varchar(100),
    lead              boolean,
    ties_confirmed_at timestamptz,
    created_at        timestamptz  not null,
    version           integer      not null,
    constraint institution_member_mobile_taken unique (mobile),
    constraint institution_member_certificate_taken unique (certificate_no),
    constraint institution_member_is_something check (manager or certificate_no is not null),
    constraint institution_member_qualification_whole check (certificate_no is null or
        grade is not null and industries is not null and qualified_until is not null and capacity between 1 and 50
        and lead is not null)
);

create index institution_member_institution on institution_member (institution, created_at);

create table former_tie (
    id              uuid primary key,
    member          uuid         not null references institution_member (id),
    enterprise_name varchar(100) not null,
    credit_code     varchar(18),
    kind            varchar(20)  not null,
    until_date      date
);

create index former_tie_member on former_tie (member);

-- Only the digest of a code is kept.
create table invitation (
    id          uuid primary key,
    member      uuid        not null references institution_member (id),
    code_hash   varchar(64) not null unique,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    revoked_at  timestamptz
);

create index invitation_member on invitation (member, sent_at desc);
