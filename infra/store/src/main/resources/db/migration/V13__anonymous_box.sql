-- Commands that wait to be recorded without who sent them. Nothing here may tell that: no account, no person, no time,
-- no number. Each new one makes all rows of its dossier be written anew, in an order that only chance made.
create table anonymous_box (
    command varchar(36)  primary key,
    stream  varchar(128) not null,
    body    bytea        not null
);
create index ix_anonymous_box_stream on anonymous_box (stream);
grant select, insert, delete on anonymous_box to "${app}";
