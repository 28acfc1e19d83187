-- Figures were once kept as they were typed, with an exponent or zeros in front; now each has one spelling.
update performance_figure set value = value::numeric::text
where value ~ '^[+-]?[0-9]{1,40}([.][0-9]{0,40})?([eE][+-]?[0-9]{1,2})?$' and value !~ '^-?(0|[1-9][0-9]*)([.][0-9]+)?$';
