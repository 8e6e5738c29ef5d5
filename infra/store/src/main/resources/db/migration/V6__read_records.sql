-- Who opened what, when and in which office. One partition a month, so that old months can be kept elsewhere.
create table read_record (
    id           bigint generated always as identity,
    at           timestamptz not null,
    account      varchar(64),
    person       varchar(64),
    office       varchar(64),
    organisation varchar(64),
    kind         varchar(64) not null,
    subject      varchar(128),
    detail       jsonb,
    primary key (id, at)
) partition by range (at);
create index ix_read_record_subject on read_record (subject, at);
create table read_record_default partition of read_record default;

create trigger no_change before update or delete on read_record
    for each row execute function refuse_change();
create trigger no_truncate before truncate on read_record
    for each statement execute function refuse_change();

-- Makes the partition of the month (UTC) in which the day lies and returns its name. A month whose first records
-- already went to the default partition stays there: rows never move, and the name of the default is returned.
create function ensure_read_record_partition(day date) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    starts timestamptz := date_trunc('month', day::timestamp) at time zone 'UTC';
    ends   timestamptz := (date_trunc('month', day::timestamp) + interval '1 month') at time zone 'UTC';
    part   text        := 'read_record_' || to_char(day, 'YYYY_MM');
begin
    if to_regclass(part) is not null then
        return part;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('read_record partitions', 0));
    if to_regclass(part) is not null then
        return part;
    end if;
    -- Writers wait here, so that none slips a row of this month into the default partition meanwhile. The parent comes
    -- first, as it does for them: the other way round the two could wait for each other.
    lock table read_record in access exclusive mode;
    if exists (select from read_record_default where at >= starts and at < ends) then
        return 'read_record_default';
    end if;
    execute format('create table %I partition of read_record for values from (%L) to (%L)', part, starts, ends);
    return part;
end $$;
revoke all on function ensure_read_record_partition(date) from public;

grant select, insert on read_record to "${app}";
grant execute on function ensure_read_record_partition(date) to "${app}";
