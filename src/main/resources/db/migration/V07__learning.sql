-- The room learning holds what one person took up, finished and wrote. Every row belongs to exactly one person.

create table learning_enrollment (
    id uuid primary key,
    person uuid not null,
    course uuid not null,
    enrolled_at timestamp with time zone not null,
    constraint learning_enrollment_once unique (person, course)
);

-- The choice is sealed. It says which entry the person picked, and whether pages may follow a leaning.
create table learning_placement (
    id uuid primary key,
    person uuid not null,
    course uuid not null,
    choice bytea not null,
    revision bigint not null,
    changed_at timestamp with time zone not null,
    constraint learning_placement_once unique (person, course)
);

create table learning_step_done (
    id uuid primary key,
    person uuid not null,
    step uuid not null,
    done_at timestamp with time zone not null,
    constraint learning_step_done_once unique (person, step)
);

-- A module whose solo and parallel steps are all done has one row here, so its completion happens once.
create table learning_own_part (
    id uuid primary key,
    person uuid not null,
    module uuid not null,
    completed_at timestamp with time zone not null,
    constraint learning_own_part_once unique (person, module)
);

-- The words are sealed. The writer is the page that wrote this revision: a random token that names nobody.
create table learning_journal_entry (
    id uuid primary key,
    person uuid not null,
    step uuid not null,
    part varchar(64) not null,
    words bytea not null,
    revision bigint not null,
    writer varchar(32) not null,
    written_at timestamp with time zone not null,
    constraint learning_journal_entry_once unique (person, step, part)
);

-- The answer is sealed.
create table learning_check_in (
    id uuid primary key,
    person uuid not null,
    answer bytea not null,
    revision bigint default 1 not null,
    answered_at timestamp with time zone not null
);

create index learning_check_in_person on learning_check_in (person, answered_at);

-- Somebody said "not this week" to a pulse. The answers themselves are attempts.
create table learning_pulse_put_off (
    id uuid primary key,
    person uuid not null,
    put_off_at timestamp with time zone not null
);

create index learning_pulse_put_off_person on learning_pulse_put_off (person, put_off_at);
