-- Half of a one-time password, until the second of two people was told it; the other half is written nowhere. With the
-- password it goes.
create table account_half (
    account varchar(64) primary key references account (id),
    part    varchar(10) not null,
    half    varchar(40) not null,
    reader  varchar(64) references account (id),
    teller  varchar(64) not null references account (id),
    since   timestamptz not null
);
create index ix_account_half_reader on account_half (reader);
create index ix_account_person on account (person);
grant select, insert, update, delete on account_half to "${app}";
