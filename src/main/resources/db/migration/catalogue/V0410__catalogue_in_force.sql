create table catalogue_in_force (
    id      bigint generated always as identity primary key,
    edition varchar(20) not null references catalogue_edition (number),
    since   timestamptz not null
);

insert into catalogue_in_force (edition, since)
select number, published_at from catalogue_edition order by published_at, number;
