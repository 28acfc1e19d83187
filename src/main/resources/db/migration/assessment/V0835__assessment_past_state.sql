-- Each state of an answer, a performance indicator or a figure that a save has replaced, kept in that save's transaction.
create table past_state (
    self_assessment uuid        not null references self_assessment,
    subject         text        not null,
    version         int         not null,
    content         jsonb       not null,
    saved_by        text        not null,
    saved_at        timestamptz not null,
    primary key (self_assessment, subject, version)
);

-- What was kept of it so far. Words given to open points have no history.
insert into past_state (self_assessment, subject, version, content, saved_by, saved_at)
select self_assessment, subject, version, content, written_by, written_at
from replaced_state r
where not exists (select from explanation e where e.self_assessment = r.self_assessment and e.point = r.subject)
on conflict do nothing;
