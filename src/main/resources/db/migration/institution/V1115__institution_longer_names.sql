-- People of other countries have longer names, and telephone numbers an extension.
alter table institution alter column contact type varchar(100);
alter table institution alter column phone type varchar(60);
alter table institution_member alter column name type varchar(100);
