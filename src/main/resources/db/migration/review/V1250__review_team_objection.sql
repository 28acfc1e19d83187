create table team_objection (
    request     uuid        primary key references assessment_request (id),
    account     uuid        not null,
    name        text        not null,
    reason      text        not null,
    raised_by   text        not null,
    raised_at   timestamptz not null,
    accepted    boolean,
    answer      text,
    answered_by text,
    answered_at timestamptz
);
