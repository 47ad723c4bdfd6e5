-- The room runtime holds nothing about anybody.

-- One row says how far the clock was moved. It stays 0 outside the demo and tests.
create table runtime_clock (
    id integer primary key,
    offset_seconds bigint not null,
    constraint runtime_clock_one_row check (id = 1),
    constraint runtime_clock_forward check (offset_seconds >= 0)
);

insert into runtime_clock (id, offset_seconds) values (1, 0);
