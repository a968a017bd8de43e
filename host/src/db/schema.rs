//! The tables as Diesel sees them, alike on both databases.

diesel::table! {
    account (id) {
        id -> Text,
        name -> Text,
        name_key -> Text,
        admin -> Bool,
        disabled -> Bool,
        password_hash -> Nullable<Text>,
        password_held_by -> Nullable<Text>,
        language -> Nullable<Text>,
        created_at -> BigInt,
        last_sign_in_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    setup_link (token_digest) {
        token_digest -> Binary,
        expires_at -> BigInt,
    }
}

diesel::table! {
    session (token_digest) {
        token_digest -> Binary,
        id -> Text,
        account -> Text,
        plugin -> Nullable<Text>,
        credential -> Nullable<Binary>,
        user_verified -> Bool,
        address -> Text,
        user_agent -> Text,
        created_at -> BigInt,
        last_seen_at -> BigInt,
        confirmed_at -> BigInt,
        restricted -> Bool,
        notice_since -> Nullable<BigInt>,
        notice_plugin -> Nullable<Text>,
    }
}

diesel::table! {
    credential (id) {
        id -> Binary,
        plugin -> Text,
        account -> Text,
        label -> Text,
        usable -> Bool,
        created_at -> BigInt,
        last_used_at -> Nullable<BigInt>,
        version -> BigInt,
        payload -> Binary,
        ordinal -> BigInt,
        session -> Nullable<Text>,
    }
}

diesel::table! {
    totp (account) {
        account -> Text,
        secret -> Binary,
        last_step -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    recovery_code (digest) {
        digest -> Binary,
        account -> Text,
    }
}

diesel::table! {
    link (token_digest) {
        token_digest -> Binary,
        account -> Text,
        kind -> Text,
        expires_at -> BigInt,
    }
}

diesel::table! {
    nonce (value) {
        value -> Binary,
        expires_at -> BigInt,
    }
}

diesel::table! {
    setting (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    sealing_key (ordinal) {
        ordinal -> BigInt,
        content -> Binary,
        made_at -> BigInt,
    }
}

diesel::table! {
    plugin (id) {
        id -> Text,
        enabled -> Bool,
        generation -> BigInt,
        library -> Text,
    }
}

diesel::table! {
    node (id) {
        id -> Text,
        name -> Text,
        seen_at -> BigInt,
        ailing -> Text,
    }
}

diesel::table! {
    throttle (key) {
        key -> Binary,
        failures -> BigInt,
        last_at -> BigInt,
        free_at -> BigInt,
    }
}

diesel::table! {
    receipt (library, host) {
        library -> Text,
        host -> Text,
        json -> Text,
    }
}

diesel::table! {
    audit (id) {
        id -> BigInt,
        at -> BigInt,
        actor -> Nullable<Text>,
        account -> Nullable<Text>,
        action -> Text,
        plugin -> Nullable<Text>,
        credential -> Nullable<Binary>,
        outcome -> Text,
        reason -> Nullable<Text>,
        address -> Text,
    }
}

diesel::table! {
    audit_failure (hour, method, account, address, reason) {
        hour -> BigInt,
        method -> Text,
        account -> Text,
        address -> Text,
        reason -> Text,
        count -> BigInt,
        last_at -> BigInt,
    }
}

diesel::joinable!(session -> account (account));
diesel::joinable!(credential -> account (account));
diesel::joinable!(link -> account (account));
diesel::allow_tables_to_appear_in_same_query!(account, link, session, credential, plugin);
