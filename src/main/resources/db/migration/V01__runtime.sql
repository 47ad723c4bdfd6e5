-- The room runtime holds nothing about anybody.

-- One row says how far the clock was moved, which stays 0 outside the demo and tests, and whether the first start of
-- this database was the demo's; null before it.
create table runtime_clock (
    id integer primary key,
    offset_seconds bigint not null,
    demo boolean,
    constraint runtime_clock_one_row check (id = 1),
    constraint runtime_clock_forward check (offset_seconds >= 0)
);

insert into runtime_clock (id, offset_seconds) values (1, 0);

-- A row says what is due and who is at it, in the columns that the scheduler of jobs asks for (db-scheduler). A job has
-- one row, its clock; a row of runtime.wake sets a clock forward once. The column task_data stays null.
create table runtime_task (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data varchar(1),
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    constraint runtime_task_key primary key (task_name, task_instance),
    constraint runtime_task_no_data check (task_data is null)
);

create index runtime_task_due on runtime_task (execution_time);
create index runtime_task_silent on runtime_task (last_heartbeat);
