-- People of other countries have longer names.
alter table account alter column person_name type varchar(100);
