-- What stood in an answer, a performance indicator or a figure when a save replaced it, kept in that save's transaction.
create table replaced_state (
    id              uuid        primary key,
    self_assessment uuid        not null references self_assessment,
    subject         text        not null,
    version         int         not null,
    content         jsonb       not null,
    written_by      text        not null,
    written_at      timestamptz not null,
    fields          text[]      not null,
    replaced_by     text        not null,
    replaced_at     timestamptz not null,
    noted_by        text,
    noted_at        timestamptz
);
create index replaced_state_of_subject on replaced_state (self_assessment, subject, replaced_at);
