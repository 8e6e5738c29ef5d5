-- One wrapped key per person and version. Erasure empties the key and leaves the row as a tombstone.
create table person_key (
    subject    varchar(64) not null,
    version    integer     not null,
    wrapped    bytea,
    created_at timestamptz not null default now(),
    erased_at  timestamptz,
    primary key (subject, version),
    constraint erased_has_no_key check ((wrapped is null) = (erased_at is not null))
);

create function guard_erased_key() returns trigger language plpgsql as $$
begin
    if old.erased_at is not null then
        raise exception 'an erased key stays erased' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger erased_stays_erased before update on person_key
    for each row execute function guard_erased_key();
create trigger no_removal before delete on person_key
    for each row execute function refuse_change();
create trigger no_truncate before truncate on person_key
    for each statement execute function refuse_change();

-- Every node drops the key from its cache as soon as the erasure is committed.
create function tell_erasure() returns trigger language plpgsql as $$
begin
    perform pg_notify('person_key_erased', new.subject);
    return null;
end $$;
create trigger erasure_is_told after update on person_key
    for each row when (old.erased_at is null and new.erased_at is not null)
    execute function tell_erasure();

grant select, insert, update on person_key to "${app}";
