-- "Not this week": when somebody let a week go. The answers themselves are attempts.
create table learning_pulse_put_off (
    id         uuid primary key,
    person     uuid not null,
    put_off_at timestamp with time zone not null
);

create index learning_pulse_put_off_person on learning_pulse_put_off (person, put_off_at);
