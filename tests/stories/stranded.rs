use serde_json::json;

use gatehouse_tests::Answer;

use crate::scene::Scene;

/// Binds passkeys to another name than the panel's: no stored passkey can sign in any more.
fn bind_elsewhere(scene: &Scene, confirmed: bool) -> Answer {
    let mut fields = vec![("rp_id", "elsewhere.example"), ("allow_password_off", "true"), ("allow_synced", "true")];
    if confirmed {
        fields.push(("confirmed", "on"));
    }
    scene.ada.form("/settings/plugins/passkeys/settings", &fields)
}

fn passkeys_only(scene: &Scene) {
    scene.ada.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
}

fn bound_to(scene: &Scene) -> String {
    scene.panel.cli(&["settings", "get", "passkeys.rp_id"]).succeeds().trim().to_owned()
}

#[test]
fn the_last_administrator_cannot_be_locked_out_even_if_they_confirm() {
    let mut scene = Scene::new();
    passkeys_only(&scene);
    for confirmed in [false, true] {
        let refused = bind_elsewhere(&scene, confirmed);
        assert_eq!(refused.status, 409);
        assert!(refused.readable().contains("No administrator could sign in any more"), "{}", refused.readable());
        assert_eq!(bound_to(&scene), "", "the setting was stored all the same");
    }
    scene.still_signs_in();
}

#[test]
fn whoever_would_be_locked_out_is_named_and_the_change_needs_confirming() {
    let mut scene = Scene::new();
    passkeys_only(&scene);
    scene.panel.cli_with_input(&["users", "add", "second", "--admin", "--password-stdin"], "a second administrator").succeeds();

    let refused = bind_elsewhere(&scene, false);
    assert_eq!(refused.status, 409);
    let page = refused.readable();
    assert!(page.contains("One person could no longer sign in") && page.contains("ada"), "{page}");
    assert!(!page.contains("grace"), "grace has a password, and is named");
    assert_eq!(bound_to(&scene), "");
    scene.still_signs_in();

    assert_eq!(bind_elsewhere(&scene, true).status, 303);
    assert_eq!(bound_to(&scene), "elsewhere.example");
}

#[test]
fn a_change_that_locks_nobody_out_needs_no_confirming() {
    let scene = Scene::new();
    assert_eq!(bind_elsewhere(&scene, false).status, 303, "ada still has her password");
    assert_eq!(bound_to(&scene), "elsewhere.example");
}

#[test]
fn whose_password_works_again_is_named_where_the_plugin_is_switched_off() {
    let scene = Scene::new();
    let before = scene.ada.get("/settings").readable();
    assert!(!before.contains("turned its password off"), "{before}");
    passkeys_only(&scene);
    let page = scene.ada.get("/settings").readable();
    assert!(page.contains("One account has turned its password off. That password will work again:"), "{page}");
    assert_eq!(scene.ada.form("/settings/plugins/passkeys", &[("enabled", "off")]).status, 303);
    scene.panel.signed_in("ada");
}
