-- When somebody else put another mobile in the place of the person's own; null while nobody has.
alter table account add column mobile_replaced_at timestamptz;
