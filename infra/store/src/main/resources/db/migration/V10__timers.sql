-- The table of db-scheduler: which node runs the recurring task, and when next.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index ix_scheduled_execution_time on scheduled_tasks (execution_time);
grant select, insert, update, delete on scheduled_tasks to "${app}";
