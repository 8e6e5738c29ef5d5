-- What must be unique in the whole organisation (citizen id, card number, document number), as keyed hash only.
-- Can be rebuilt from the events, so the application may change it freely.
create table claim (
    kind       varchar(32)  not null,
    hash       bytea        not null,
    owner      varchar(128) not null,
    claimed_at timestamptz  not null default now(),
    primary key (kind, hash)
);
grant select, insert, update, delete on claim to "${app}";
