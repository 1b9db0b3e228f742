-- Lectures that are being given now, or were.
create table live_lecture (
    code        varchar(6)               not null primary key,
    lecture     varchar(64)              not null,
    author      varchar(20)              not null,
    author_name varchar(100)             not null,
    key_hash    varchar(64)              not null,
    state       varchar(20000)           not null,
    started     timestamp with time zone not null,
    moved       timestamp with time zone not null,
    ended       timestamp with time zone
);

-- Answers to questions, without a name; gone when the lecture ends.
create table live_vote (
    code   varchar(6)   not null references live_lecture on delete cascade,
    poll   varchar(200) not null,
    device varchar(64)  not null,
    choice integer      not null,
    primary key (code, poll, device)
);
