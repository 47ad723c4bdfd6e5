-- The room lti holds what platforms tell us, and what we tell them.

-- A platform (issuer) may launch us by our registrations there (client ids) and their deployments.
create table lti_platform (
    id uuid primary key,
    issuer varchar(255) not null,
    created_at timestamp with time zone not null,
    constraint lti_platform_issuer unique (issuer)
);

create table lti_registration (
    id uuid primary key,
    platform_id uuid not null references lti_platform (id),
    issuer varchar(255) not null,
    client_id varchar(255) not null,
    authorization_endpoint varchar(1000) not null,
    token_endpoint varchar(1000) not null,
    token_audience varchar(1000),
    jwks_uri varchar(1000) not null,
    trusted_audiences varchar(2000) not null,
    frame_origins varchar(2000) not null,
    source varchar(10) not null,
    product_family varchar(60),
    disabled_at timestamp with time zone,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    constraint lti_registration_client unique (platform_id, client_id)
);

create table lti_deployment (
    id uuid primary key,
    registration_id uuid not null references lti_registration (id),
    deployment_id varchar(255) not null,
    state varchar(10) not null,
    first_seen_at timestamp with time zone not null,
    decided_at timestamp with time zone,
    constraint lti_deployment_once unique (registration_id, deployment_id)
);

-- Our own signing keys stand here. One is CURRENT, one NEXT; old ones have no slot and stay published for a while.
create table lti_key (
    kid varchar(64) primary key,
    slot varchar(10),
    public_key varchar(2000) not null,
    sealed_private bytea not null,
    created_at timestamp with time zone not null,
    retired_at timestamp with time zone,
    constraint lti_key_slot unique (slot)
);

-- Each login that was begun has a row for ten minutes. Anybody can make one, so they are bounded and deleted.
create table lti_login (
    state_hash varchar(64) primary key,
    browser_hash varchar(64) not null,
    nonce varchar(64) not null,
    registration_id uuid not null,
    login_hint varchar(32000) not null,
    message_hint varchar(32000),
    target_link_uri varchar(2000) not null,
    deployment_hint varchar(255),
    begun_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);

create index lti_login_expiry on lti_login (expires_at);

-- A nonce is written only for a token whose signature is good. It is kept until the token has ended for every clock.
create table lti_nonce (
    registration_id uuid not null,
    nonce varchar(64) not null,
    until_at timestamp with time zone not null,
    constraint lti_nonce_once primary key (registration_id, nonce)
);

create index lti_nonce_until on lti_nonce (until_at);

-- A platform tells of itself: its course sections, its links, and who was sent here in which role.
create table lti_context (
    id uuid primary key,
    deployment uuid not null references lti_deployment (id),
    context_id varchar(255) not null,
    title varchar(255),
    first_seen_at timestamp with time zone not null,
    constraint lti_context_once unique (deployment, context_id)
);

-- What is new is counted by day, of courses, links and people alike.
create index lti_context_seen on lti_context (deployment, first_seen_at);

create table lti_resource_link (
    id uuid primary key,
    deployment uuid not null references lti_deployment (id),
    link_id varchar(255) not null,
    context uuid references lti_context (id),
    target_kind varchar(40),
    target_id uuid,
    line_items varchar(2000),
    scopes varchar(2000) not null,
    first_seen_at timestamp with time zone not null,
    constraint lti_resource_link_once unique (deployment, link_id)
);

create index lti_resource_link_context on lti_resource_link (context);
create index lti_resource_link_seen on lti_resource_link (deployment, first_seen_at);

-- A column in a gradebook begins with its link. The one that a link has by itself has no tag; nobody may have told its
-- address yet.
create table lti_line_item (
    id uuid primary key,
    resource_link uuid not null references lti_resource_link (id),
    tag varchar(255) not null,
    address varchar(2000),
    constraint lti_line_item_once unique (resource_link, tag)
);

create table lti_membership (
    id uuid primary key,
    resource_link uuid not null references lti_resource_link (id),
    person uuid not null,
    subject varchar(255) not null,
    staff boolean not null,
    test_user boolean not null,
    first_launch_at timestamp with time zone not null,
    last_launch_at timestamp with time zone not null,
    constraint lti_membership_once unique (resource_link, person)
);

create index lti_membership_person on lti_membership (person);
create index lti_membership_first on lti_membership (first_launch_at, resource_link);

-- Each launch is recorded for administrators. The row never holds the token, a name, an address or a person.
create table lti_launch (
    id uuid primary key,
    reference varchar(12) not null,
    at timestamp with time zone not null,
    opened boolean not null,
    reason varchar(40),
    status integer not null,
    registration uuid,
    issuer varchar(255),
    context_title varchar(255),
    checks text not null
);

-- What is refused beyond a number a day is counted here, and not written down.
create table lti_daily_refusals (
    noted_day varchar(10) primary key,
    refusals bigint not null
);

create index lti_launch_at on lti_launch (at);
create index lti_launch_reference on lti_launch (reference);

-- The outbox has a row for one score of one person for one line item. It is sent until it ends as SENT or GAVE_UP.
create table lti_score (
    id uuid primary key,
    line_item uuid not null references lti_line_item (id),
    person uuid not null,
    target_kind varchar(40) not null,
    target_id uuid not null,
    given numeric(12, 4),
    maximum numeric(12, 4) not null,
    activity varchar(20) not null,
    grading varchar(20) not null,
    comment bytea,
    revision bigint not null,
    status varchar(20) not null,
    queued_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    held_until timestamp with time zone,
    stamped_at timestamp with time zone,
    tries integer not null,
    last_answer varchar(120),
    ended_at timestamp with time zone,
    constraint lti_score_once unique (line_item, person)
);

create index lti_score_due on lti_score (status, due_at);

-- Why nothing left is written to be counted by month: never of whom, at which link or when exactly.
create table lti_passback_decision (
    id uuid primary key,
    noted_month varchar(7) not null,
    reason varchar(30) not null
);

create index lti_passback_decision_month on lti_passback_decision (noted_month);
