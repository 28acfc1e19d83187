-- What a removed file was called, for what still speaks of it.
create table removed_evidence (
    id            uuid         primary key,
    enterprise_id uuid         not null,
    name          varchar(200) not null,
    removed_by    text         not null,
    removed_at    timestamptz  not null
);
