-- A row of an enterprise's improvement plan: a gap, what is done about it, and what came of it.
create table improvement (
    id              uuid        primary key,
    version         int         not null,
    enterprise      uuid        not null,
    subject         text        not null,
    edition         text        not null,
    from_state      text,
    to_state        text,
    measure         text        not null,
    owner           text        not null,
    due_on          date,
    state           text        not null check (state in ('PLANNED', 'DOING', 'DONE', 'CANCELLED')),
    remind_days     int,
    remind_on       date,
    reminded_at     timestamptz,
    result          text        not null,
    evidence        uuid[]      not null,
    planned_at      timestamptz not null,
    planned_by      text        not null,
    finished_at     timestamptz,
    saved_by        text        not null,
    saved_at        timestamptz not null
);
create index improvement_of_enterprise on improvement (enterprise, due_on);
-- The same gap is planned once at a time, whatever happens above.
create unique index improvement_one_open on improvement (enterprise, subject) where state in ('PLANNED', 'DOING');
create index improvement_to_remind on improvement (remind_on) where reminded_at is null and state in ('PLANNED', 'DOING');
create index improvement_evidence on improvement using gin (evidence);
