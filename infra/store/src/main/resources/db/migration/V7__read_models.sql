-- Which version of each read model answers queries: changing one row switches all of them at once.
create table read_model (
    name           varchar(64) primary key,
    active_version integer     not null,
    switched_at    timestamptz
);
grant select, insert, update, delete on read_model to "${app}";
