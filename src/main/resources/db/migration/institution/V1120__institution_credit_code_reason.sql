-- Why a credit code is right though its check character does not fit the formula; null where it fits.
alter table institution add column credit_code_reason varchar(200);
