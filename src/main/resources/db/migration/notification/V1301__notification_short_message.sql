-- Short messages that have still to leave. A row goes when its message was sent or came too late, so that mobile numbers
-- stay no longer than needed. filling is json, not jsonb: vendors take the values in their order.
create table short_message (
    id         uuid         primary key,
    mobile     varchar(20)  not null,
    template   varchar(100) not null,
    filling    json         not null,
    text       text         not null,
    at_once    boolean      not null,
    attempts   integer      not null default 0,
    due_at     timestamptz  not null,
    expires_at timestamptz  not null
);

create index short_message_due on short_message (due_at, id);
create index short_message_expiry on short_message (expires_at);
