-- Files that decisions refer to, encrypted with the key of the person they speak of; the event holds their hash.
create table attachment (
    id         varchar(64)  primary key,
    subject    varchar(64)  not null,
    sha256     bytea        not null,
    media_type varchar(128) not null,
    size       bigint       not null,
    content    bytea        not null,
    stored_at  timestamptz  not null default now(),
    stored_by  varchar(64)
);
-- Encrypted bytes do not compress.
alter table attachment alter column content set storage external;

create trigger no_change before update or delete on attachment
    for each row execute function refuse_change();
create trigger no_truncate before truncate on attachment
    for each statement execute function refuse_change();

grant select, insert on attachment to "${app}";
