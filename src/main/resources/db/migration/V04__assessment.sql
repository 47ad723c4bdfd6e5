-- The room assessment holds one person's sittings, and what was answered and scored in them.

-- A sitting of one person with one version of an instrument. Its number decides who wins when two tabs begin at once.
create table assessment_attempt (
    id uuid primary key,
    person uuid not null,
    instrument varchar(80) not null,
    version integer not null,
    sitting integer not null,
    begun timestamp with time zone not null,
    submitted timestamp with time zone,
    constraint assessment_attempt_sitting unique (person, instrument, sitting)
);

create index assessment_attempt_by_version on assessment_attempt (instrument, version, id);

-- The answer to one item, as it is now. It is sealed for its person and bound to this row and revision.
create table assessment_response (
    id uuid primary key,
    attempt uuid not null references assessment_attempt (id),
    item varchar(64) not null,
    revision bigint not null,
    answer bytea not null,
    answered timestamp with time zone not null,
    constraint assessment_response_item unique (attempt, item)
);

-- What one scoring of a submitted attempt gave. The answers' hash is inside the sealed report, because few answers are
-- soon guessed from it.
create table assessment_result (
    id uuid primary key,
    attempt uuid not null references assessment_attempt (id),
    definition uuid not null,
    version integer not null,
    definition_hash varchar(64) not null,
    report bytea not null,
    scored timestamp with time zone not null,
    constraint assessment_result_definition unique (attempt, definition_hash)
);
