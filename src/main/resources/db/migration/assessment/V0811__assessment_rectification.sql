-- A submitted self-assessment whose contested clauses are open again; ended by a further submission or by nothing.
create table rectification_round (
    id              uuid primary key,
    self_assessment uuid        not null references self_assessment,
    round           int         not null check (round >= 1),
    until           timestamptz not null,
    base_revision   int         not null,
    opened_at       timestamptz not null,
    ended_by        text,
    ended_at        timestamptz,
    revision        int
);
create unique index rectification_round_one_open on rectification_round (self_assessment) where ended_at is null;
create index rectification_round_of_assessment on rectification_round (self_assessment, opened_at);

-- What the clause said when it was reopened; its files stay in use however the answer changes.
create table reopened_clause (
    rectification uuid   not null references rectification_round,
    clause        text   not null,
    version       int    not null,
    evidence      uuid[] not null,
    primary key (rectification, clause)
);
create index reopened_clause_evidence on reopened_clause using gin (evidence);
