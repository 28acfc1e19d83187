-- Who of an enterprise looks after which first-level indicator; from one self-assessment to the next.
create table indicator_assignment (
    id          uuid primary key,
    enterprise  uuid         not null,
    indicator   varchar(40)  not null,
    account     uuid,
    person      varchar(64)  not null,
    locked      boolean      not null,
    assigned_by varchar(64)  not null,
    assigned_at timestamptz  not null,
    unique (enterprise, indicator)
);

create index indicator_assignment_account on indicator_assignment (account) where account is not null;
