//! One small project in which nothing is wrong, and one thing broken in it for each rule: what is then said is a snapshot, for
//! it is what translators read.

mod code;
mod files;
mod numbers;
mod parity;
mod placeables;
mod source;
mod terms;
mod words;

use super::check;
use crate::locales::project::{Project, Text};

const WHOLE: [(&str, &str); 10] = [
    (
        "locales/en/terms.ftl",
        r"### Words.

# The product.
-product = Garden
# What opens a bed.
-key =
    { $position ->
        [start] Key
       *[inside] key
    }
",
    ),
    (
        "locales/en/panel.ftl",
        r#"### The garden.

# Button.
save = Save
# Above a bed.
# Variables:
#   $name (String) - who looks at it
hello = Hello, { $name }, in { -product }
# Above the list.
# Variables:
#   $count (Number) - at least one
beds-count =
    { $count ->
        [one] One bed
       *[other] { $count } beds
    }
# Beside a bed.
# Variables:
#   $state (String) - dry or wet
#   $bed (String) - its name
bed-state =
    { $state ->
        [dry] { $bed } is dry.
       *[wet] { $bed } is wet.
    }
# Below the list.
rules-html = Read <a data-l10n-name="rules">the rules</a>.
# Above the form.
error-name = Enter a name.
"#,
    ),
    ("locales/en/garden.ftl", "# Beside the switch.\ngarden-title = { -key(position: \"start\") }\n"),
    (
        "locales/pl/terms.ftl",
        r"-product = Garden
-key =
    { $case ->
        [genitive] klucza
       *[nominative] klucz
    }
",
    ),
    (
        "locales/pl/panel.ftl",
        r#"save = Zapisz
hello = Cześć, { $name }, w { -product }
beds-count =
    { $count ->
        [one] Jedna grządka
        [few] { $count } grządki
       *[many] { $count } grządek
    }
bed-state =
    { $state ->
        [dry] { $bed }: sucho.
       *[wet] { $bed }: mokro.
    }
rules-html = Przeczytaj <a data-l10n-name="rules">zasady</a>.
error-name = Podaj nazwę.
"#,
    ),
    ("locales/pl/garden.ftl", "garden-title = Szukanie { -key(case: \"genitive\") }\n"),
    (
        "templates/beds.html.j2",
        "<p>{{ t('beds-count', count=beds|length) }} {{ t('hello', name=viewer.name) }}</p>\n{{ t_html('rules-html', links={'rules': rules}) }}\n",
    ),
    ("templates/bed.html.j2", "<p>{{ t('bed-state', bed=bed, state=state) }}</p><button>{{ t('save') }}</button>\n"),
    ("host/src/names.rs", "fn error() -> &'static str { \"error-name\" }\n"),
    ("plugin-garden/src/lib.rs", "const TITLE: &str = \"garden-title\";\n"),
];

/// The project in which nothing is wrong.
pub fn whole() -> Vec<Text> {
    WHOLE.iter().map(|(path, text)| Text { path: (*path).to_owned(), text: (*text).to_owned() }).collect()
}

/// What is found after these replacements, each in a file of that name.
fn found(changes: &[(&str, &str, &str)]) -> String {
    let mut texts = whole();
    for (path, old, new) in changes {
        match texts.iter_mut().find(|text| text.path == *path) {
            Some(text) => {
                assert!(text.text.contains(old), "{path} has no `{old}`");
                text.text = text.text.replacen(old, new, 1);
            }
            None => texts.push(Text { path: (*path).to_owned(), text: (*new).to_owned() }),
        }
    }
    check(&Project::of(&texts)).iter().map(|finding| format!("{finding}\n")).collect::<Vec<_>>().concat()
}

const EN: &str = "locales/en/panel.ftl";
const PL: &str = "locales/pl/panel.ftl";

#[test]
fn nothing_is_wrong_before_something_is_broken() {
    assert_eq!(found(&[]), "");
}
