-- A finding that is corrected after its review leads to no round of rectification.
alter table past_finding alter column round drop not null;
