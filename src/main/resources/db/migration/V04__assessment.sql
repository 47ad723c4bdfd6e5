-- One sitting of one person with one instrument version. Its number decides who wins when two tabs begin at once.
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

-- The answer to one item, as it is now. Sealed for its person, bound to this row and revision.
create table assessment_response (
    id uuid primary key,
    attempt uuid not null references assessment_attempt (id),
    item varchar(64) not null,
    revision bigint not null,
    answer bytea not null,
    answered timestamp with time zone not null,
    constraint assessment_response_item unique (attempt, item)
);

-- What one scoring of a submitted attempt gave. The answers' hash is inside the sealed report: few answers are soon
-- guessed from it.
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
