-- Figures were once kept as they were typed, with zeros in front; now each has one spelling.
update performance_finding set value = value::numeric::text
where value ~ '^-?0[0-9]{1,40}([.][0-9]{0,40})?$';
