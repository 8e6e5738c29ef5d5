-- Who may log in. What a person may do is decided from the events of offices, not from here.
create table account (
    id              varchar(64)  primary key,
    login           varchar(64)  not null unique,
    person          varchar(64),
    password_hash   varchar(255) not null,
    failed_attempts integer      not null default 0,
    locked_until    timestamptz,
    language        varchar(5)   not null default 'vi',
    created_at      timestamptz  not null default now(),
    disabled        boolean      not null default false
);
grant select, insert, update, delete on account to "${app}";

create table api_key (
    id           varchar(64)  primary key,
    account      varchar(64)  not null references account (id),
    hash         bytea        not null unique,
    label        varchar(100) not null,
    created_at   timestamptz  not null default now(),
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index ix_api_key_account on api_key (account);
grant select, insert, update, delete on api_key to "${app}";

-- What the store says about itself, e.g. that it is a demo with a simulated clock.
create table store_property (
    key   varchar(64) primary key,
    value text        not null
);
create function guard_demo_mark() returns trigger language plpgsql as $$
begin
    raise exception 'a store marked as % stays so: % is refused', old.key, tg_op
        using errcode = 'restrict_violation';
end $$;
create trigger demo_mark_stays before update or delete on store_property
    for each row when (old.key in ('demo', 'clock')) execute function guard_demo_mark();
create trigger no_truncate before truncate on store_property
    for each statement execute function refuse_change();
grant select, insert, update, delete on store_property to "${app}";
