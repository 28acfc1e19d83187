-- Figures about many enterprises, made anew each night by one edition and scheme. Groups that are too small never get here.
create table benchmark_run (
    made_at timestamptz not null
);
create table benchmark_figure (
    edition        text    not null,
    scheme         text    not null,
    dimension      text    not null,
    group_code     text    not null,
    indicator      text    not null,
    enterprises    int     not null check (enterprises >= 10),
    lower_quartile numeric not null,
    median         numeric not null,
    upper_quartile numeric not null,
    primary key (edition, scheme, dimension, group_code, indicator)
);

-- Where an enterprise stands among the others of its groups; nobody else reads it.
create table benchmark_rank (
    enterprise uuid not null,
    edition    text not null,
    scheme     text not null,
    dimension  text not null,
    indicator  text not null,
    percentile int  not null check (percentile between 0 and 100),
    primary key (enterprise, dimension, indicator)
);

create table benchmark_level (
    edition     text not null,
    scheme      text not null,
    population  int  not null,
    level       int  not null,
    enterprises int  not null check (enterprises >= 10),
    primary key (edition, scheme, level)
);
