-- A newer definition scores stored answers again, page by page. Where it is, is committed with what it wrote, so that
-- it goes on after a kill where it was; the older results stay.
create table assessment_rescoring (
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
    constraint assessment_rescoring_number unique (instrument, number)
);

create index assessment_attempt_by_version on assessment_attempt (instrument, version, id);
