-- What a member of the team has looked at on site, by clause.
create table site_check (
    request    uuid        not null references assessment_request (id),
    clause     text        not null,
    account    uuid        not null,
    person     text        not null,
    checked_at timestamptz not null,
    primary key (request, clause)
);
