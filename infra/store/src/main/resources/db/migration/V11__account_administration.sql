-- Accounts are run by people: what they did is kept for good, failed sign-ins for a day. A failed sign-in is counted by
-- what was typed, whether there is such an account or not, so that a lock tells nobody which accounts there are.
alter table account
    add column suspended       boolean not null default false,
    add column must_change     boolean not null default false,
    add column last_sign_in_at timestamptz,
    add column text_size       varchar(10),
    drop column failed_attempts,
    drop column locked_until;

create table sign_in_attempt (
    login_hash   varchar(64) primary key,
    failed       integer     not null,
    locked_until timestamptz,
    last_at      timestamptz not null
);
create index ix_sign_in_attempt_last_at on sign_in_attempt (last_at);
grant select, insert, update, delete on sign_in_attempt to "${app}";

-- Who did what to an account. An act that takes two people is asked for by one row and answered by another.
create table account_act (
    id         bigint      generated always as identity primary key,
    at         timestamptz not null,
    kind       varchar(20) not null,
    account    varchar(64) not null references account (id),
    by_account varchar(64) references account (id),
    asked      bigint references account_act (id)
);
create index ix_account_act_account on account_act (account, id);
create unique index ux_account_act_asked on account_act (asked) where asked is not null;
create trigger no_change before update or delete on account_act
    for each row execute function refuse_change();
create trigger no_truncate before truncate on account_act
    for each statement execute function refuse_change();
grant select, insert on account_act to "${app}";
