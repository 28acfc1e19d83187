-- An edition is of a catalogue; those that there are, are of the one that ships.
alter table catalogue_edition add column code varchar(40) not null default 'ZH-QMC';
alter table catalogue_edition alter column code drop default;
