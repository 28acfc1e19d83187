create table catalogue_edition (
    number       varchar(20)  primary key,
    title        varchar(200) not null,
    content      jsonb        not null,
    published_at timestamptz  not null
);

create function catalogue_edition_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'a published edition never changes';
end $$;

create trigger catalogue_edition_never_changes
    before update or delete on catalogue_edition
    for each row execute function catalogue_edition_never_changes();
