-- What a member of staff is called; closed: may neither sign in nor use tokens.
alter table account
    add column person_name varchar(30),
    add column closed_at timestamptz;
