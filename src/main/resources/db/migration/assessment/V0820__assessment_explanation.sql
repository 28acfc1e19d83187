-- Words given to an open point that asks for them, by the point's id. They stay when the point goes; only open ones are printed.
create table explanation (
    self_assessment uuid not null references self_assessment,
    point           text not null,
    version         int  not null,
    text            text not null,
    saved_by        text,
    saved_at        timestamptz,
    primary key (self_assessment, point)
);
