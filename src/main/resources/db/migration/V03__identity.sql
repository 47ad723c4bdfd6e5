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

create table local_account (
  id uuid primary key,
  person uuid not null references person (id),
  email varchar(254) not null,
  password_hash varchar(200) not null,
  made_at timestamp with time zone not null,
  constraint local_account_email unique (email)
);
create index local_account_person on local_account (person);

create table device (
  id uuid primary key,
  person uuid not null references person (id),
  label varchar(60) not null,
  signed_in_at timestamp with time zone not null,
  last_seen_day timestamp with time zone not null,
  signed_out_at timestamp with time zone
);
create index device_person on device (person);

create table pin (
  person uuid primary key references person (id),
  hash varchar(200) not null,
  wrong integer not null,
  wait_until timestamp with time zone,
  chosen_at timestamp with time zone not null,
  reset_asked_at timestamp with time zone
);
