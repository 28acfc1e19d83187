-- A line that was taken out of a declaration stays known: conflicts of interest are judged by it for as long as its end is near.
alter table former_tie add column declared_at timestamptz not null default now();
alter table former_tie alter column declared_at drop default;
alter table former_tie add column withdrawn_on date;
