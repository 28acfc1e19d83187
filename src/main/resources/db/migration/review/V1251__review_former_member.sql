-- who was in a team before it was formed anew, with the declaration made for it
create table former_member (
    id          bigint generated always as identity primary key,
    request     uuid        not null references assessment_request (id),
    account     uuid        not null,
    name        text        not null,
    lead        boolean     not null,
    clear       boolean,
    declaration text,
    declared_at timestamptz,
    left_at     timestamptz not null
);
create index former_member_of_request on former_member (request, id);
