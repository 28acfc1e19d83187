-- Who is at which clause now. Nothing of it needs to survive, so nothing of it is logged.
create unlogged table presence (
    self_assessment uuid        not null references self_assessment,
    page            text        not null,
    name            text        not null,
    clause          text        not null,
    seen_at         timestamptz not null,
    primary key (self_assessment, page)
);
