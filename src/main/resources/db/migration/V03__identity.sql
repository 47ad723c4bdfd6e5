create table person (
  id uuid primary key,
  chosen_name varchar(60),
  adult_confirmed_at timestamp with time zone,
  zone varchar(60) not null,
  locale varchar(20) not null,
  administrator boolean not null,
  arrived_at timestamp with time zone not null
);

create table platform_account (
  id uuid primary key,
  issuer varchar(500) not null,
  subject varchar(255) not null,
  person uuid not null references person (id),
  offered_name varchar(60) not null,
  first_seen_at timestamp with time zone not null,
  constraint platform_account_once unique (issuer, subject)
);
create index platform_account_person on platform_account (person);

-- One row for each word of a person; the newest counts, none is ever changed.
create table consent (
  id uuid primary key,
  person uuid not null references person (id),
  purpose varchar(40) not null,
  subject varchar(60) not null,
  ordinal integer not null,
  given boolean not null,
  text_version varchar(20) not null,
  text_hash varchar(64) not null,
  decided_at timestamp with time zone not null,
  constraint consent_in_order unique (person, purpose, subject, ordinal)
);
