-- The room study holds many people's answers: brought in, taken out, scored again.

-- Responses from a file, for instruments of training or research. Each set has a data key of its own, kept in vault_key
-- under the set's id, so that dropping the set shreds it. A draft is dropped after a day.
create table study_response_set (
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

-- A page holds the answers of some hundred respondents. No id of theirs is kept.
create table study_response_page (
    id uuid primary key,
    response_set uuid not null references study_response_set (id),
    number integer not null,
    answers bytea not null,
    constraint study_response_page_number unique (response_set, number)
);

-- The record says who took responses out, when, and of what. It never says what stood in them.
create table study_export (
    id uuid primary key,
    person uuid not null,
    definition uuid not null,
    version integer not null,
    response_set uuid,
    form varchar(10) not null,
    respondents integer not null,
    made_at timestamp with time zone not null
);

-- A newer definition scores stored answers again, page by page. Where it is, is committed with what it wrote, so that
-- it goes on after a kill where it was. The older results stay.
create table study_rescoring (
    id uuid primary key,
    instrument varchar(80) not null,
    version integer not null,
    number integer not null,
    started_by uuid not null,
    begun timestamp with time zone not null,
    reached uuid not null,
    scored bigint not null,
    skipped bigint not null,
    ended timestamp with time zone,
    constraint study_rescoring_number unique (instrument, number)
);
