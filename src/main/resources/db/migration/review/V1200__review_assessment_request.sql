create sequence assessment_request_number;

create table assessment_request (
    id              uuid primary key,
    version         int         not null,
    number          text        not null unique,
    enterprise      uuid        not null,
    enterprise_name text,
    institution     uuid,
    self_assessment uuid        not null,
    self_level      int         not null,
    applied_level   int check (applied_level between 1 and 5),
    content         jsonb       not null,
    state           text        not null,
    state_since     timestamptz not null,
    drafted_by      text        not null,
    drafted_at      timestamptz not null,
    submitted_at    timestamptz,
    contract_number text,
    contract_date   date,
    assessed_level  int
);
create index assessment_request_of_enterprise on assessment_request (enterprise, drafted_at desc);
create index assessment_request_of_institution on assessment_request (institution, submitted_at desc);
-- The second unfinished request of an enterprise is refused here, whatever happens above.
create unique index assessment_request_one_unfinished on assessment_request (enterprise)
    where state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'TEAM_PROPOSED', 'DOC_REVIEW', 'DOC_RECTIFY',
                    'ONSITE_PLANNED', 'ONSITE', 'RECTIFY', 'REPORTING', 'ENTERPRISE_CONFIRM', 'DECISION', 'PUBLICITY',
                    'APPEALED');

create table team_member (
    request     uuid    not null references assessment_request (id),
    account     uuid    not null,
    name        text    not null,
    lead        boolean not null,
    clear       boolean,
    declaration text,
    declared_at timestamptz,
    primary key (request, account)
);
create index team_member_of_account on team_member (account);

create table step_record (
    id       bigint generated always as identity primary key,
    request  uuid        not null references assessment_request (id),
    action   text        not null,
    side     text        not null,
    account  uuid,
    person   text,
    step     text,
    reason   text,
    taken_at timestamptz not null
);
create index step_record_of_request on step_record (request, id);
