//! Authors test against a panel in memory: it must refuse what the real one refuses, for the same reason, and keep what the
//! real one keeps. The same replies go through both, and what became of them is compared after each.

mod both;
mod dice;

use std::collections::BTreeSet;

use gatehouse_plugin_api::Ability;
use gatehouse_plugin_testkit::Scripted;
use gatehouse_tests::Library;
use gatehouse_tests::second_factor::enrol;
use serde_json::{Value, json};

use both::{Both, Who};
use dice::Dice;

/// Who asks for what, and how that ends: status and code.
type Rule = (Who, &'static str, u16, &'static str);

/// One reply for each rule, and what becomes of it.
const RULES: [Rule; 34] = [
    (Who::Grace, r#"{"writes":[{"add":{"id":"01","account":"ADA","label":"a","payload":"u","limit":3}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"writes":[{"add":{"id":"01","account":"ADA","label":"a","payload":"u","limit":3}}]}"#, 500, "internal"),
    (Who::Grace, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 409, "last-usable"),
    (Who::Grace, r#"{"writes":[{"add":{"id":"01","account":"GRACE","label":"a","payload":"x","limit":3}}]}"#, 200, ""),
    (Who::Grace, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 409, "last-usable"),
    (Who::Grace, r#"{"writes":[{"update":{"id":"01","version":1,"payload":"u"}}]}"#, 200, ""),
    (Who::Grace, r#"{"writes":[{"update":{"id":"01","version":1,"label":"late"}}]}"#, 409, "conflict"),
    (Who::Ada, r#"{"writes":[{"update":{"id":"01","version":2,"label":"by an administrator"}}]}"#, 200, ""),
    (Who::Ada, r#"{"writes":[{"add":{"id":"01","account":"ADA","label":"a","payload":"u","limit":3}}]}"#, 409, "duplicate"),
    (Who::Grace, r#"{"writes":[{"add":{"id":"02","account":"GRACE","label":"a","payload":"u","limit":1}}]}"#, 422, "limit"),
    (Who::Ada, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 500, "internal"),
    (Who::Grace, r#"{"effects":[{"hold":{"account":"GRACE"}}],"audit":["done"]}"#, 200, ""),
    (Who::Grace, r#"{"writes":[{"remove":{"id":"01"}}]}"#, 409, "last-usable"),
    (Who::Grace, r#"{"writes":[{"remove":{"id":"09"}}]}"#, 404, "gone"),
    (Who::Grace, r#"{"effects":[{"release":{"account":"ADA"}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"writes":[{"remove":{"id":"01"}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"writes":[{"update":{"id":"01","version":3,"label":"stranger"}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"effects":[{"sign-in":{"account":"GRACE","id":"01","user_verified":true}}]}"#, 500, "internal"),
    (
        Who::Nobody,
        r#"{"writes":[{"spend":{"nonce":"a1","until":99999999999}},{"update":{"id":"01","version":3,"used_at":5}}],
            "effects":[{"sign-in":{"account":"GRACE","id":"01","user_verified":true}}],"audit":["done"]}"#,
        200,
        "",
    ),
    (
        Who::Nobody,
        r#"{"writes":[{"spend":{"nonce":"a1","until":99999999999}}],
            "effects":[{"sign-in":{"account":"GRACE","id":"01","user_verified":true}}]}"#,
        409,
        "already-used",
    ),
    (
        Who::Nobody,
        r#"{"writes":[{"spend":{"nonce":"a2","until":99999999999}}],
            "effects":[{"sign-in":{"account":"ADA","id":"01","user_verified":true}}]}"#,
        500,
        "internal",
    ),
    (
        Who::Nobody,
        r#"{"writes":[{"spend":{"nonce":"a2","until":99999999999}}],
            "effects":[{"sign-in":{"account":"ADA","id":"09","user_verified":true}}]}"#,
        404,
        "gone",
    ),
    (Who::Nobody, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"effects":[{"release":{"account":"GRACE"}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"effects":[{"end-sessions":{"id":"01"}}]}"#, 200, ""),
    (Who::Nobody, r#"{"status":401,"audit":["not-verified"]}"#, 401, ""),
    (Who::Nobody, r#"{"status":401,"writes":[{"spend":{"nonce":"a3","until":99999999999}}],"audit":["not-verified"]}"#, 401, ""),
    (Who::Grace, r#"{"status":403,"audit":["not-verified"]}"#, 403, ""),
    (Who::Grace, r#"{"effects":[{"confirm":{"account":"GRACE","id":"01"}}]}"#, 500, "internal"),
    (
        Who::Ada,
        r#"{"writes":[{"spend":{"nonce":"a4","until":99999999999}}],"effects":[{"confirm":{"account":"GRACE","id":"01"}}]}"#,
        500,
        "internal",
    ),
    (
        Who::Grace,
        r#"{"writes":[{"spend":{"nonce":"a4","until":99999999999}}],"effects":[{"confirm":{"account":"GRACE","id":"01"}}]}"#,
        200,
        "",
    ),
    (Who::Grace, r#"{"status":700,"writes":[{"spend":{"nonce":"a5","until":99999999999}}]}"#, 500, "internal"),
    (
        Who::Ada,
        r#"{"writes":[{"remove":{"id":"01"}}],"effects":[{"release":{"account":"GRACE"}},{"end-sessions":{"id":"01"}}]}"#,
        200,
        "",
    ),
    (
        Who::Grace,
        r#"{"writes":[{"add":{"id":"03","account":"GRACE","label":"a","payload":"u","limit":3}},{"remove":{"id":"09"}}]}"#,
        404,
        "gone",
    ),
];

#[test]
fn the_panel_in_memory_keeps_every_rule_of_the_panel() {
    all_keep(&with_every_ability(), &RULES);
}

#[test]
fn nothing_of_a_reply_that_cannot_be_sent_becomes_true_in_either_panel() {
    let both = with_every_ability();
    let wants = r#""writes":[{"spend":{"nonce":"b1","until":99999999999}}],"audit":["done"]"#;
    let impossible = [r#""status":0"#, r#""status":199"#, r#""status":600"#, r#""status":700"#];
    let in_words = [r#""problem":303"#, r#""problem":600"#, r#""status":700,"problem":403"#];
    for status in impossible.into_iter().chain(in_words) {
        for who in [Who::Grace, Who::Nobody] {
            let became = both.agree(who, &format!("{{{status},{wants}}}"));
            let became = (&became["status"], &became["code"], &became["spent"], &became["audit"]);
            assert_eq!(became, (&json!(500), &json!("internal"), &json!(0), &json!(0)), "{who:?}: {status}");
        }
    }
    let became = both.agree(Who::Grace, &format!(r#"{{"problem":403,{wants}}}"#));
    assert_eq!((&became["status"], &became["code"], &became["spent"]), (&json!(403), &json!("scripted"), &json!(1)));
}

#[test]
fn arbitrary_replies_become_the_same_in_both_panels() {
    let both = with_every_ability();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut seen = BTreeSet::new();
    for _ in 0..250 {
        let who = dice.one_of(&[Who::Ada, Who::Grace, Who::Grace, Who::Nobody]);
        let became = both.agree(who, &dice.script(who));
        seen.insert(format!("{} {}", became["status"], became["code"].as_str().unwrap_or_default()));
    }
    for expected in ["200 ", "409 already-used", "409 duplicate", "422 limit", "404 gone", "409 last-usable", "409 conflict"] {
        assert!(seen.contains(expected), "nothing arbitrary led to {expected}: {seen:?}");
    }
}

const GRACE_HAS_ONE: Rule =
    (Who::Grace, r#"{"writes":[{"add":{"id":"01","account":"GRACE","label":"a","payload":"u","limit":3}}]}"#, 200, "");

#[test]
fn both_panels_let_nobody_around_a_second_factor() {
    let both = with_every_ability();
    all_keep(&both, &[GRACE_HAS_ONE]);
    enrol(&both.clients[1]);
    both.memory.enrol_second_factor(both.remembered[1]);
    let sign_in = |nonce: &str, account: &str, verified: bool| {
        format!(
            r#"{{"writes":[{{"spend":{{"nonce":"{nonce}","until":99999999999}}}}],
                "effects":[{{"sign-in":{{"account":"{account}","id":"01","user_verified":{verified}}}}}]}}"#
        )
    };
    keeps(&both, (Who::Nobody, &sign_in("a1", "GRACE", false), 500, "internal"));
    keeps(&both, (Who::Nobody, &sign_in("a1", "ADA", false), 500, "internal"));
    let became = keeps(&both, (Who::Nobody, &sign_in("a1", "GRACE", true), 200, ""));
    assert_eq!(became["signed in with"], 1);
    // To confirm, being there is enough: the session has shown the second factor.
    keeps(
        &both,
        (
            Who::Grace,
            r#"{"writes":[{"spend":{"nonce":"a2","until":99999999999}}],"effects":[{"confirm":{"account":"GRACE","id":"01"}}]}"#,
            200,
            "",
        ),
    );
}

#[test]
fn a_disabled_account_can_do_nothing_in_both_panels() {
    let both = with_every_ability();
    all_keep(&both, &[GRACE_HAS_ONE]);
    assert_eq!(both.clients[0].form(&format!("/users/{}/disable", both.ids[1]), &[]).status, 303);
    both.memory.change_account(both.remembered[1], |grace| grace.disabled = true);
    all_keep(
        &both,
        &[
            (
                Who::Nobody,
                r#"{"writes":[{"spend":{"nonce":"a1","until":99999999999}}],
                    "effects":[{"sign-in":{"account":"GRACE","id":"01","user_verified":true}}]}"#,
                403,
                "not-allowed",
            ),
            // For whom the credential is not, the account's state stays untold.
            (
                Who::Nobody,
                r#"{"writes":[{"spend":{"nonce":"a1","until":99999999999}}],
                    "effects":[{"sign-in":{"account":"ADA","id":"01","user_verified":true}}]}"#,
                500,
                "internal",
            ),
            (Who::Grace, r#"{"writes":[{"update":{"id":"01","version":1,"label":"mine"}}]}"#, 401, "sign-in-required"),
            (Who::Grace, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 401, "sign-in-required"),
            (Who::Ada, r#"{"writes":[{"update":{"id":"01","version":1,"label":"by an administrator"}}]}"#, 200, ""),
            (Who::Ada, r#"{"writes":[{"remove":{"id":"01"}}],"effects":[{"release":{"account":"GRACE"}}]}"#, 200, ""),
        ],
    );
}

#[test]
fn what_another_plugin_has_and_holds_is_not_to_be_touched_in_both_panels() {
    let both = with_every_ability();
    let grace = &both.clients[1];
    for (method, path) in [("POST", "/plugins/golden/credential"), ("PUT", "/plugins/golden/hold")] {
        grace.json(method, path, &json!({})).expect(200);
    }
    let theirs = both.panel.database().lines("SELECT lower(hex(id)) AS line FROM credential").remove(0);
    both.memory.take_id(&unhex(&theirs));
    both.memory.spend(b"of the other plugin's ceremony");
    both.memory.hold_by_another_plugin(both.remembered[1]);

    let add = format!(r#"{{"writes":[{{"add":{{"id":"{theirs}","account":"ADA","label":"a","payload":"u","limit":3}}}}]}}"#);
    keeps(&both, (Who::Ada, &add, 409, "duplicate"));
    for verb in [format!(r#"{{"update":{{"id":"{theirs}","version":1}}}}"#), format!(r#"{{"remove":{{"id":"{theirs}"}}}}"#)] {
        keeps(&both, (Who::Grace, &format!(r#"{{"writes":[{verb}]}}"#), 404, "gone"));
    }
    // Without a credential of its own, for want of that.
    keeps(&both, (Who::Grace, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 409, "last-usable"));
    all_keep(
        &both,
        &[
            GRACE_HAS_ONE,
            (Who::Grace, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 500, "internal"),
            // It holds nothing here, and so releases nothing.
            (Who::Grace, r#"{"effects":[{"release":{"account":"GRACE"}}]}"#, 200, ""),
            (Who::Ada, r#"{"effects":[{"release":{"account":"GRACE"}}]}"#, 200, ""),
        ],
    );
    let became = keeps(&both, (Who::Grace, r#"{"writes":[{"remove":{"id":"01"}}]}"#, 200, ""));
    assert_eq!(became["stored"][1]["account"]["password_held"], true, "one plugin let go of what another holds");
}

#[test]
fn a_plugin_that_did_not_declare_it_reaches_nobody_else_through_an_administrator_in_both_panels() {
    let both = Both::of(Library::Modest, Scripted::manifest_without(Ability::ADMINISTER));
    all_keep(
        &both,
        &[
            GRACE_HAS_ONE,
            (Who::Grace, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 200, ""),
            (
                Who::Nobody,
                r#"{"writes":[{"spend":{"nonce":"a1","until":99999999999}}],
                    "effects":[{"sign-in":{"account":"GRACE","id":"01","user_verified":true}}]}"#,
                200,
                "",
            ),
            (Who::Ada, r#"{"writes":[{"update":{"id":"01","version":1,"label":"late"}}]}"#, 500, "internal"),
            (Who::Ada, r#"{"writes":[{"remove":{"id":"01"}}]}"#, 500, "internal"),
            (Who::Ada, r#"{"effects":[{"release":{"account":"GRACE"}}]}"#, 500, "internal"),
            (Who::Ada, r#"{"writes":[{"add":{"id":"02","account":"ADA","label":"a","payload":"u","limit":3}}]}"#, 200, ""),
        ],
    );
    let became = keeps(&both, (Who::Ada, r#"{"effects":[{"end-sessions":{"id":"01"}}]}"#, 200, ""));
    assert_eq!(became["signed in with"], 1, "an administrator's call ended somebody else's session");
    let became = keeps(&both, (Who::Grace, r#"{"effects":[{"end-sessions":{"id":"01"}}]}"#, 200, ""));
    assert_eq!(became["signed in with"], 0, "its owner's call did not");
}

#[test]
fn who_confirms_and_ends_the_sessions_of_that_credential_stays() {
    let both = with_every_ability();
    all_keep(&both, &[GRACE_HAS_ONE]);
    let (panel, grace) = (&both.panel, &both.clients[1]);
    let other = panel.signed_in("grace");
    panel.alter("UPDATE session SET plugin = 'scripted', credential = (SELECT id FROM credential)");
    // The session has another token by the time that the others are ended.
    let script = r#"{"writes":[{"spend":{"nonce":"a1","until":99999999999}}],
                     "effects":[{"confirm":{"account":"GRACE","id":"01"}},{"end-sessions":{"id":"01"}}]}"#;
    let script = script.replace("GRACE", &both.ids[1]);
    grace.json("POST", "/plugins/scripted/do", &serde_json::from_str(&script).expect("JSON")).expect(200);
    assert_eq!((grace.is_signed_in(), other.is_signed_in()), (true, false));
}

fn with_every_ability() -> Both {
    Both::of(Library::Scripted, Scripted::manifest())
}

#[track_caller]
fn all_keep(both: &Both, rules: &[Rule]) {
    for rule in rules {
        keeps(both, *rule);
    }
}

#[track_caller]
fn keeps(both: &Both, (who, script, status, code): (Who, &str, u16, &str)) -> Value {
    let became = both.agree(who, script);
    assert_eq!((&became["status"], &became["code"]), (&json!(status), &json!(code)), "{who:?}: {script}");
    became
}

fn unhex(text: &str) -> Vec<u8> {
    let digits = (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16));
    digits.collect::<Result<_, _>>().expect("hexadecimal digits")
}
