-- The ledger of events. Rows are added and read, nothing else, ever.
-- Column types are what Axon's JDBC engine binds: text for the time (ISO 8601, UTC, milliseconds), bytea for bodies.
create table domain_event_entry (
    global_index         bigint generated always as identity (cache 1) primary key,
    event_identifier     varchar(64)  not null unique,
    aggregate_identifier varchar(128) not null,
    sequence_number      bigint       not null,
    type                 varchar(64)  not null,
    timestamp            varchar(64)  not null,
    payload_type         varchar(255) not null,
    payload_revision     varchar(32),
    payload              bytea        not null,
    meta_data            bytea        not null,
    -- The writing transaction: lets the sealer take only what no open transaction can still precede.
    xid                  xid8         not null default pg_current_xact_id(),
    constraint uq_stream_sequence unique (aggregate_identifier, sequence_number)
);
create index ix_event_xid on domain_event_entry (xid);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % only grows: % is refused', tg_table_name, tg_op
        using errcode = 'restrict_violation';
end $$;

create trigger no_change before update or delete on domain_event_entry
    for each row execute function refuse_change();
create trigger no_truncate before truncate on domain_event_entry
    for each statement execute function refuse_change();
-- "always": a session that calls itself a replica does not get past them.
alter table domain_event_entry enable always trigger no_change;
alter table domain_event_entry enable always trigger no_truncate;

grant select, insert on domain_event_entry to "${app}";

-- Axon asks for a snapshot before it reads a stream; the ledger keeps none, so the table stays empty.
create table snapshot_event_entry (
    event_identifier     varchar(64)  not null unique,
    aggregate_identifier varchar(128) not null,
    sequence_number      bigint       not null,
    type                 varchar(64)  not null,
    timestamp            varchar(64)  not null,
    payload_type         varchar(255) not null,
    payload_revision     varchar(32),
    payload              bytea        not null,
    meta_data            bytea        not null,
    primary key (aggregate_identifier, sequence_number)
);
grant select on snapshot_event_entry to "${app}";
