-- Responses brought in from a file, for instruments of training or research. Each set has a data key of its own (in
-- vault_key, under the set's id), so that dropping the set shreds it. A draft is dropped after a day.
create table assessment_response_set (
    id uuid primary key,
    definition uuid not null,
    instrument varchar(80) not null,
    version integer not null,
    definition_hash varchar(64) not null,
    state varchar(10) not null,
    title bytea not null,
    review bytea,
    respondents integer not null,
    refused integer not null,
    source_hash varchar(64) not null,
    imported_by uuid not null,
    imported_at timestamp with time zone not null
);

-- Some hundreds of respondents at a time; no id of theirs is kept.
create table assessment_response_page (
    id uuid primary key,
    response_set uuid not null references assessment_response_set (id),
    number integer not null,
    answers bytea not null,
    constraint assessment_response_page_number unique (response_set, number)
);

-- Who took responses out, when, and of what: never what stood in them.
create table assessment_export (
    id uuid primary key,
    person uuid not null,
    definition uuid not null,
    version integer not null,
    response_set uuid,
    form varchar(10) not null,
    respondents integer not null,
    made_at timestamp with time zone not null
);
